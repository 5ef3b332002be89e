package org.kakehashi.bench;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.KnownFacts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.Tables;

/** The same tables, judged by the engine's own DMN evaluator: no unknowns, no explanation, one subject of each type. */
final class EngineTables {

    private record Asked(DmnDecision decision, Map<String, Object> variables) {}

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final List<Asked> asked = new ArrayList<>();

    EngineTables(List<Pack> packs, Tables tables, FactCatalogue catalogue, Facts facts) {
        KnownFacts known = catalogue.known(facts);
        for (Pack pack : packs) {
            for (PackTable table : pack.tables()) {
                for (Subject subject : known.subjects(table.subject())) {
                    byte[] bytes = tables.bytes(table.table().id());
                    asked.add(new Asked(
                            engine.parseDecision(table.table().id(), new ByteArrayInputStream(bytes)),
                            variables(table.table(), known, subject)));
                }
            }
        }
    }

    /** @return how many rows hold */
    int judge() {
        int rows = 0;
        for (Asked one : asked) {
            rows += engine.evaluateDecisionTable(one.decision(), one.variables())
                    .getResultList()
                    .size();
        }
        return rows;
    }

    private static Map<String, Object> variables(Table table, KnownFacts known, Subject subject) {
        Map<String, Map<String, @Nullable Object>> contexts = new HashMap<>();
        for (Table.Input input : table.inputs()) {
            SubjectType type = SubjectType.ofKey(input.expression());
            List<Subject> about = type == subject.type() ? List.of(subject) : known.subjects(type);
            FactValue value = about.isEmpty() ? FactValue.nil() : known.value(about.get(0), input.expression());
            contexts.computeIfAbsent(type.word(), word -> new HashMap<>())
                    .put(input.expression().substring(type.word().length() + 1), plain(value));
        }
        return new HashMap<>(contexts);
    }

    private static @Nullable Object plain(FactValue value) {
        if (!(value instanceof FactValue.Known known)) {
            return null;
        }
        return known.value() instanceof BigDecimal number ? (Object) number.doubleValue() : known.value();
    }
}
