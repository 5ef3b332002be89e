package org.kakehashi.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.fact.FactType;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.table.HitPolicy;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge.JudgedRow;
import org.kakehashi.policy.table.Truth;

/**
 * Every row of every table is taken out once: some example must then be answered otherwise. A row that none needs is
 * redundant, or lacks an example.
 */
class RowsMatterTest {

    /** The row after them answers the same and for another reason; the reason is what they are for. */
    private static final Map<String, Set<String>> FOR_THEIR_REASON = Map.of(
            "collaboration-scope",
            Set.of("Rule_FormalAgreement", "Rule_UnpublishedDataOrMaterial", "Rule_FacilityAccess", "Rule_LongStay"),
            "decision-authority",
            Set.of("Rule_ChangeOfFormToOffice", "Rule_ConcernToOffice"),
            "disclosure-triage",
            Set.of("Rule_Prohibited", "Rule_Unresolved", "Rule_StepRequired"),
            "review-route",
            Set.of("Rule_GradedDisclosure"),
            "risk-foreseen",
            Set.of("Rule_RiskProhibited", "Rule_RiskUnresolved", "Rule_RiskStepRequired"));

    private static final DmnTables TABLES = new DmnTables(new ProcessFiles());

    static Stream<String> tables() {
        return TABLES.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void without_any_one_row_some_example_is_answered_otherwise(String id) {
        Table table = TABLES.table(id);
        List<RowText.Example> examples = examples(table);
        List<String> unneeded = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Table without =
                    table.with(table.rows().stream().filter(one -> one != row).toList());
            if (examples.stream().allMatch(one -> answer(table, one).equals(answer(without, one)))) {
                unneeded.add(row.rule());
            }
        }
        assertThat(unneeded)
                .as("rows of %s that no example needs", id)
                .containsExactlyInAnyOrderElementsOf(FOR_THEIR_REASON.getOrDefault(id, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_row_that_is_there_for_its_reason_gives_another_than_the_row_after_it(String id) {
        Table table = TABLES.table(id);
        for (Table.Row row : table.rows()) {
            if (FOR_THEIR_REASON.getOrDefault(id, Set.of()).contains(row.rule())) {
                Table without = table.with(
                        table.rows().stream().filter(one -> one != row).toList());
                RowText.Example own = said(table, row).examples().get(0);
                Table.Row next = answering(without, own).get(0);
                assertThat(said(table, next).ja()).isNotEqualTo(said(table, row).ja());
                assertThat(said(table, next).en()).isNotEqualTo(said(table, row).en());
            }
        }
        assertThat(table.rows().stream().map(Table.Row::rule).toList())
                .containsAll(FOR_THEIR_REASON.getOrDefault(id, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_answers_in_one_of_its_own_examples(String id) {
        Table table = TABLES.table(id);
        for (Table.Row row : table.rows()) {
            assertThat(said(table, row).examples().stream().filter(RowText.Example::fires))
                    .as(row.rule())
                    .isNotEmpty()
                    .allMatch(one -> answering(table, one).contains(row));
        }
    }

    @Test
    void a_row_that_repeats_another_is_told_as_unneeded() {
        Table table = Fixture.table(
                "twice",
                List.of("person.effortTotalPercent"),
                Fixture.row("Rule_One", "NOTED", "> 100"),
                Fixture.row("Rule_Two", "NOTED", "> 100"));
        Table first = new Table("twice", "", "1", "", HitPolicy.FIRST, table.inputs(), table.outputs(), table.rows());
        RowText.Example example = new RowText.Example(Map.of("person.effortTotalPercent", 101), true);

        assertThat(answer(first, example))
                .isEqualTo(answer(first.with(first.rows().subList(0, 1)), example));
    }

    private static List<RowText.Example> examples(Table table) {
        return table.rows().stream()
                .flatMap(row -> said(table, row).examples().stream())
                .toList();
    }

    private static RowText said(Table table, Table.Row row) {
        return java.util.Objects.requireNonNull(TABLES.texts(table.id()).get(row.rule()));
    }

    /** Of a table that collects, the rows; of any other, what is answered, whichever row says it. */
    private static Object answer(Table table, RowText.Example example) {
        List<Table.Row> rows = answering(table, example);
        return table.hitPolicy() == HitPolicy.COLLECT
                ? rows.stream().map(Table.Row::rule).toList()
                : rows.stream().map(Table.Row::outputs).toList();
    }

    private static List<Table.Row> answering(Table table, RowText.Example example) {
        List<JudgedRow> judged = Fixture.JUDGE.judge(table, key -> value(table, key, example.facts()));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            if (judged.get(i).truth() == Truth.TRUE) {
                rows.add(table.rows().get(i));
            }
        }
        return table.hitPolicy() == HitPolicy.COLLECT || rows.isEmpty() ? rows : rows.subList(0, 1);
    }

    private static FactValue value(Table table, String key, Map<String, @Nullable Object> facts) {
        Object given = facts.get(key);
        if (given == null) {
            return FactValue.nil();
        }
        String type = table.inputs().stream()
                .filter(input -> input.expression().equals(key))
                .findFirst()
                .map(Table.Input::type)
                .orElse("string");
        return switch (type) {
            case "boolean" ->
                given.equals("unknown")
                        ? FactValue.unknown(UnknownReason.NOT_OBTAINED)
                        : new FactValue.Known(FactType.BOOLEAN, given.toString());
            case "integer", "double" ->
                given.equals("unknown")
                        ? FactValue.unknown(UnknownReason.NOT_OBTAINED)
                        : FactValue.known(new BigDecimal(given.toString()));
            default -> FactValue.known(given.toString());
        };
    }
}
