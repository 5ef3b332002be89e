package org.kakehashi.process.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Flows and tables as they were deployed, in every version. */
@Component
class DeployedFiles {

    private static final int MOST_VERSIONS = 1000;

    private final RepositoryService repository;

    DeployedFiles(RepositoryService repository) {
        this.repository = repository;
    }

    byte[] flow(String definitionId) {
        return bytes(repository.getProcessModel(definitionId));
    }

    Optional<byte[]> flow(String process, int version) {
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        return Optional.ofNullable(found).map(one -> flow(one.getId()));
    }

    Optional<byte[]> table(String table, String sha256) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .orderByDecisionDefinitionVersion()
                .desc()
                .listPage(0, MOST_VERSIONS)
                .stream()
                .map(DecisionDefinition::getId)
                .map(id -> bytes(repository.getDecisionModel(id)))
                .filter(bytes -> sha256(bytes).equals(sha256))
                .findFirst();
    }

    private static byte[] bytes(InputStream stream) {
        try (InputStream in = stream) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
