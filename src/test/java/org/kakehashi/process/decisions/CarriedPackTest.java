package org.kakehashi.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackCheck;
import org.kakehashi.policy.pack.PackReader;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Truth;

/** The pack that the program carries is fit to be put in force, and our own judgement of it agrees with the engine's. */
class CarriedPackTest {

    private static final TableJudge JUDGE = new TableJudge(new EngineFeel());
    private static final Pack PACK = carried();

    @Test
    void thePackIsFitToBePutInForceAndSaysWhatItDoesNotHold() {
        assertThat(new PackCheck(new FactCatalogue(), JUDGE).faults(PACK)).isEmpty();
        assertThat(PACK.sources()).isNotEmpty();
        assertThat(PACK.notEncoded()).isNotEmpty();
    }

    @Test
    void ourJudgementAgreesWithTheEnginesOnEveryExample() {
        for (PackTable table : PACK.tables()) {
            for (Table.Row row : table.table().rows()) {
                for (RowText.Example example : PACK.text(row.rule()).examples()) {
                    Truth truth = truth(table.table(), row.rule(), known(table.table(), example.facts()));
                    assertThat(truth == Truth.TRUE)
                            .as("%s %s", row.rule(), example.facts())
                            .isEqualTo(example.fires());
                }
            }
        }
    }

    @Test
    void aRowIsUnresolvedWhenWhatItReadsIsUnknown() {
        for (PackTable table : PACK.tables()) {
            for (Table.Row row : table.table().rows()) {
                for (RowText.Example example : PACK.text(row.rule()).examples()) {
                    for (int i = 0; example.fires() && i < row.cells().size(); i++) {
                        if (!row.cells().get(i).equals("-")) {
                            Map<String, FactValue> values = known(table.table(), example.facts());
                            values.put(
                                    table.table().inputs().get(i).expression(),
                                    FactValue.unknown(UnknownReason.NOT_OBTAINED));
                            assertThat(truth(table.table(), row.rule(), values))
                                    .as("%s without %s", row.rule(), i)
                                    .isEqualTo(Truth.UNKNOWN);
                        }
                    }
                }
            }
        }
    }

    @Test
    void aPossibleMatchThatNobodyJudgedIsNeitherClearedNorHeldAgainstThePartner() {
        Table table = table("concern-institution");
        Map<String, FactValue> values = new HashMap<>(Map.of("institution.listMatch", FactValue.known("POSSIBLE")));
        values.put("institution.sameParty", FactValue.unknown(UnknownReason.BLANK));

        assertThat(truth(table, "Rule_MatchNotJudged", values)).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(table, "Rule_ListedMatching", values)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aMissingValuesRecordIsNoFinding() {
        Table table = table("concern-institution");
        Map<String, FactValue> values = Map.of("institution.valuesRecord", FactValue.known("MISSING"));

        assertThat(truth(table, "Rule_ValueBroken", values)).isEqualTo(Truth.FALSE);
    }

    @Test
    void payOrFundingFromAbroadRaisesNoConcernByItself() {
        List<Table> concerns = List.of(table("concern-agreement"), table("concern-funding"));
        Map<String, FactValue> values = new HashMap<>();
        for (String no : List.of(
                "agreement.forbidsTellingInstitution",
                "agreement.dutyToRecruitOrTransfer",
                "funding.sameContentElsewhere",
                "funding.inKind",
                "funding.conditionedOnResultsTransfer")) {
            values.put(no, FactValue.known(false));
        }
        for (String yes : List.of(
                "agreement.abroad",
                "agreement.reportedToInstitution",
                "funding.abroad",
                "funding.reportedToInstitution")) {
            values.put(yes, FactValue.known(true));
        }
        values.put("agreement.kind", FactValue.known("EMPLOYMENT"));

        assertThat(concerns)
                .allSatisfy(table -> assertThat(JUDGE.judge(table, key -> values.getOrDefault(key, FactValue.nil())))
                        .allMatch(row -> row.truth() == Truth.FALSE));
    }

    private static Pack carried() {
        ProcessFiles files = new ProcessFiles();
        return new PackReader(new DmnTables(files))
                .carried(files).stream()
                        .filter(pack -> pack.id().equals("jp-base"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Table table(String name) {
        return PACK.tables().stream()
                .map(PackTable::table)
                .filter(table -> table.id().equals("jp-base-" + name))
                .findFirst()
                .orElseThrow();
    }

    private static Truth truth(Table table, String rule, Map<String, FactValue> values) {
        return JUDGE.judge(table, key -> values.getOrDefault(key, FactValue.nil())).stream()
                .filter(row -> row.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .truth();
    }

    private static Map<String, FactValue> known(Table table, Map<String, ?> facts) {
        Map<String, FactValue> values = new HashMap<>();
        table.inputs().forEach(input -> {
            Object value = facts.get(input.expression());
            if (value != null) {
                values.put(input.expression(), value(input.type(), value.toString()));
            }
        });
        return values;
    }

    private static FactValue value(String type, String text) {
        return switch (type) {
            case "boolean" -> FactValue.known(Boolean.parseBoolean(text));
            case "integer" -> FactValue.known(Integer.parseInt(text));
            default -> FactValue.known(text);
        };
    }
}
