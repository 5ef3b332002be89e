package org.kakehashi.process.decisions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands in {@code processes/}, with the texts file beside it, judged by the DMN engine itself: the oracle on
 * facts without unknowns.
 */
record WrittenTable(Path file, Map<String, Object> texts) {

    private static final List<String> FIRED = new ArrayList<>();
    private static final DmnEngine ENGINE = engine();
    private static final Map<Path, Parsed> PARSED = new ConcurrentHashMap<>();

    private record Parsed(DmnDecision decision, List<String> inputs) {}

    static Stream<WrittenTable> all() {
        return Yaml.below(Path.of("processes"), ".dmn").stream()
                .map(file -> new WrittenTable(file, Yaml.map(file.resolveSibling("texts.yaml"))));
    }

    static WrittenTable of(String path) {
        Path file = Path.of("processes", path + ".dmn");
        return new WrittenTable(file, Yaml.map(file.resolveSibling("texts.yaml")));
    }

    String id() {
        return file.getFileName().toString().replace(".dmn", "");
    }

    boolean ofPack() {
        return file.startsWith(Path.of("processes", "packs"));
    }

    /** Whether it belongs to a pack that answers the export-control question. */
    boolean forExportControl() {
        return ofPack()
                && Yaml.text(Yaml.map(file.resolveSibling("pack.yaml")), "purpose")
                        .equals("EXPORT_CONTROL");
    }

    /** Decision id: the file's name, in a pack with the pack's name before it. */
    String decisionId() {
        return ofPack() ? file.getName(file.getNameCount() - 2) + "-" + id() : id();
    }

    DmnModelInstance model() {
        return Dmn.readModelFromStream(new ByteArrayInputStream(bytes()));
    }

    Decision decision() {
        return model().getModelElementById(decisionId());
    }

    DecisionTable table() {
        return decision().getChildElementsByType(DecisionTable.class).iterator().next();
    }

    List<Rule> rows() {
        return List.copyOf(table().getRules());
    }

    List<String> inputs() {
        return table().getInputs().stream()
                .map(input ->
                        input.getInputExpression().getText().getTextContent().strip())
                .toList();
    }

    /** What the texts file says about a row; empty if nothing. */
    Map<String, Object> about(String rule) {
        return Yaml.child(Yaml.child(texts, "rules"), rule);
    }

    /** The rows that hold, by the engine. Facts by key; a key with a dot is a path. */
    List<String> fired(Map<String, ?> facts) {
        return judge(facts, new ArrayList<>());
    }

    /** The only output of the only row that holds. */
    Object answer(Map<String, ?> facts) {
        List<Object> answers = new ArrayList<>();
        judge(facts, answers);
        if (answers.size() != 1) {
            throw new IllegalStateException(id() + " has " + answers.size() + " answers to " + facts);
        }
        return answers.get(0);
    }

    private List<String> judge(Map<String, ?> facts, List<Object> answers) {
        Parsed parsed = PARSED.computeIfAbsent(
                file,
                path -> new Parsed(ENGINE.parseDecision(decisionId(), new ByteArrayInputStream(bytes())), inputs()));
        synchronized (FIRED) {
            FIRED.clear();
            ENGINE.evaluateDecisionTable(parsed.decision(), variables(parsed.inputs(), facts))
                    .forEach(result -> answers.add(result.getFirstEntry()));
            return List.copyOf(FIRED);
        }
    }

    /** Every input of the table has a variable, as in a flow; what the facts leave out is null. */
    private static Map<String, Object> variables(List<String> inputs, Map<String, ?> facts) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (String input : inputs) {
            put(variables, input, facts.get(input));
        }
        return variables;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> variables, String key, @Nullable Object value) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            variables.put(key, value);
        } else {
            Map<String, Object> subject = (Map<String, Object>)
                    variables.computeIfAbsent(key.substring(0, dot), name -> new LinkedHashMap<String, Object>());
            subject.put(key.substring(dot + 1), value);
        }
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(new DmnDecisionTableEvaluationListener() {
            @Override
            public void notify(DmnDecisionTableEvaluationEvent event) {
                event.getMatchingRules().forEach(rule -> FIRED.add(rule.getId()));
            }
        }));
        return configuration.buildEngine();
    }

    @Override
    public String toString() {
        return decisionId();
    }
}
