package org.kakehashi.process.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Input;
import org.kakehashi.trail.PolicyRef;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The exact bytes of the tables that the engine evaluates, by definition. */
@Component
class DeployedTables {

    record Deployed(int version, PolicyRef policy, Map<String, String> inputs) {
        String inputName(String clause) {
            return inputs.getOrDefault(clause, clause);
        }
    }

    private final RepositoryService repository;
    private final Map<String, Deployed> byDefinition = new ConcurrentHashMap<>();

    DeployedTables(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    Deployed of(String definitionId) {
        return byDefinition.computeIfAbsent(definitionId, this::read);
    }

    private Deployed read(String definitionId) {
        DecisionDefinition definition = repository.getDecisionDefinition(definitionId);
        byte[] bytes;
        try (InputStream in = repository.getDecisionModel(definitionId)) {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> inputs = new HashMap<>();
        Dmn.readModelFromStream(new java.io.ByteArrayInputStream(bytes))
                .getModelElementsByType(Input.class)
                .forEach(input -> inputs.put(
                        input.getId(),
                        input.getInputExpression().getText().getTextContent().strip()));
        String version = String.valueOf(definition.getVersion());
        return new Deployed(
                definition.getVersion(), new PolicyRef(definition.getKey(), version, sha256(bytes)), inputs);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
