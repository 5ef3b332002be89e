package org.kakehashi.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.JudgedUse.Mark;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.fact.FactValue;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.TableJudge.JudgedRow;
import org.kakehashi.policy.table.Tables;
import org.kakehashi.policy.table.Truth;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.trail.PolicyRef;
import org.springframework.stereotype.Component;

/**
 * The tables beside the packs that a case was asked by: those of the flows, and the one that recommends a form. Which rows
 * fired is what was recorded; how the cells stood is judged again on the recorded values.
 */
@Component
class UsedTables {

    private final ProcessPictures pictures;
    private final Tables tables;
    private final TableJudge judge;
    private final Rulebook rulebook;

    UsedTables(ProcessPictures pictures, Tables tables, TableJudge judge, Rulebook rulebook) {
        this.pictures = pictures;
        this.tables = tables;
        this.judge = judge;
        this.rulebook = rulebook;
    }

    List<JudgedUse> ofFlows(UUID caseId) {
        List<JudgedUse> uses = new ArrayList<>();
        for (TableAnswer answer : pictures.decisions(caseId)) {
            Table table = ofThen(answer.table(), answer.sha256());
            Map<String, FactValue> values = new LinkedHashMap<>();
            table.inputs()
                    .forEach(input -> values.put(
                            input.expression(),
                            value(input.type(), answer.inputs().get(input.expression()))));
            uses.add(use(
                    table,
                    new PolicyRef(answer.table(), String.valueOf(answer.version()), answer.sha256()),
                    values,
                    answer.rules(),
                    new Occasion(null, answer.node(), answer.at(), answer.output())));
        }
        return uses;
    }

    /** The recommendation that went with a judgement, if benefit was weighed. */
    List<JudgedUse> ofWeighing(CaseAssessment one) {
        Weighing weighing = one.weighing();
        if (weighing == null) {
            return List.of();
        }
        PolicyRef ref = weighing.recommendation().table();
        Map<String, FactValue> values = new LinkedHashMap<>();
        values.put("prohibited", FactValue.known(one.assessment().prohibited()));
        values.put("unresolved", FactValue.known(one.assessment().unresolved()));
        values.put("residualConcern", FactValue.known(weighing.proposed().worst()));
        values.put(
                "withMeasures", FactValue.known(!weighing.proposed().measures().isEmpty()));
        values.put("benefit", FactValue.known(weighing.benefit().best()));
        String form = weighing.recommendation().form().name();
        return List.of(use(
                ofThen(ref.id(), ref.sha256()),
                ref,
                values,
                weighing.recommendation().rules(),
                new Occasion(one.id(), null, one.at(), form)));
    }

    private record Occasion(
            @Nullable UUID assessment, @Nullable String node, java.time.Instant at, @Nullable String output) {}

    private JudgedUse use(
            Table table, PolicyRef ref, Map<String, FactValue> values, List<String> fired, Occasion when) {
        List<JudgedRow> judged = judge.judge(table, key -> values.getOrDefault(key, FactValue.nil()));
        Map<String, RowText> texts = tables.ids().contains(table.id()) ? tables.texts(table.id()) : Map.of();
        var text = rulebook.text(table, texts);
        List<JudgedUse.Row> rows = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            JudgedRow row = judged.get(i);
            rows.add(new JudgedUse.Row(text.rows().get(i), mark(row, fired), row.cells()));
        }
        Map<String, List<FactValue>> read = new LinkedHashMap<>();
        values.forEach((key, value) -> read.put(key, List.of(value)));
        return new JudgedUse(
                when.assessment(),
                when.node(),
                when.at(),
                text,
                ref.version(),
                ref.sha256(),
                table.sha256().equals(ref.sha256()),
                isNow(ref),
                null,
                read,
                when.output(),
                rows);
    }

    private static Mark mark(JudgedRow row, List<String> fired) {
        if (fired.contains(row.rule())) {
            return Mark.FIRED;
        }
        return row.truth() == Truth.TRUE ? Mark.NOT_REACHED : Mark.NOT_FIRED;
    }

    /** Whether the program carries the same bytes. */
    boolean isNow(PolicyRef ref) {
        return tables.ids().contains(ref.id())
                && tables.table(ref.id()).sha256().equals(ref.sha256());
    }

    private Table ofThen(String id, String sha256) {
        if (tables.ids().contains(id) && tables.table(id).sha256().equals(sha256)) {
            return tables.table(id);
        }
        return pictures.table(id, sha256).map(bytes -> tables.read(id, bytes)).orElseGet(() -> tables.table(id));
    }

    private static FactValue value(String type, @Nullable String text) {
        if (text == null || text.equals("null")) {
            return FactValue.nil();
        }
        return switch (type) {
            case "boolean" -> FactValue.known(Boolean.valueOf(text));
            case "integer", "long", "double", "number" -> FactValue.known(new BigDecimal(text));
            default -> FactValue.known(text);
        };
    }
}
