package org.kakehashi.process.decisions;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.FactValue;

/** The engine's own evaluator, asked which rows of a DMN file hold on values without unknowns. */
final class EngineOracle {

    private final List<String> matching = new ArrayList<>();
    private final DmnEngine engine;

    EngineOracle() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        DmnDecisionTableEvaluationListener listener =
                event -> event.getMatchingRules().forEach(rule -> matching.add(rule.getId()));
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(listener));
        engine = configuration.buildEngine();
    }

    DmnDecision parse(String id, byte[] dmn) {
        return engine.parseDecision(id, new ByteArrayInputStream(dmn));
    }

    List<String> holding(DmnDecision decision, Map<String, FactValue> values) {
        matching.clear();
        Map<String, Object> variables = new HashMap<>();
        values.forEach((key, value) -> put(variables, key, value));
        engine.evaluateDecisionTable(decision, variables);
        return List.copyOf(matching);
    }

    /** A key with a dot reads a member of a context. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> variables, String key, FactValue value) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            variables.put(key, plain(value));
        } else {
            Map<String, Object> context = (Map<String, Object>)
                    variables.computeIfAbsent(key.substring(0, dot), word -> new HashMap<String, Object>());
            context.put(key.substring(dot + 1), plain(value));
        }
    }

    private static @Nullable Object plain(FactValue value) {
        if (!(value instanceof FactValue.Known known)) {
            return null;
        }
        if (known.value() instanceof BigDecimal number) {
            return number.scale() <= 0 ? (Object) number.intValueExact() : number.doubleValue();
        }
        if (known.value() instanceof LocalDate date) {
            return date;
        }
        return known.value();
    }
}
