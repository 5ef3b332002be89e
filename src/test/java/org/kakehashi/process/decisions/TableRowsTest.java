package org.kakehashi.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every table says what it is, where it comes from and how it is seen to work. */
class TableRowsTest {

    private static final Set<String> FORCES = Set.of("LAW", "FUNDER_CONDITION", "INSTITUTIONAL_RULE", "ADVICE");
    private static final Set<String> MARKS = Set.of("found", "found-2", "own");

    static Stream<WrittenTable> tables() {
        return WrittenTable.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theDecisionHasTheNameOfItsFileAndCanBeDeployed(WrittenTable table) {
        assertThat(table.decision()).as("decision %s", table.decisionId()).isNotNull();
        assertThat(table.decision().getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(table.decision().getName()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnHasALabelAndAPlainType(WrittenTable table) {
        for (Input input : table.table().getInputs()) {
            assertThat(input.getLabel()).isNotBlank();
            assertThat(input.getInputExpression().getTypeRef()).isIn("string", "boolean", "integer", "double");
        }
        for (Output output : table.table().getOutputs()) {
            assertThat(output.getLabel()).isNotBlank();
            assertThat(output.getTypeRef()).isIn("string", "boolean", "integer");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowSaysInBothLanguagesWhatItIsAndWhereItComesFrom(WrittenTable table) {
        for (Rule row : table.rows()) {
            Map<String, Object> about = table.about(row.getId());
            assertThat(row.getId()).startsWith("Rule_");
            assertThat(List.of(
                            Yaml.text(about, "ja"),
                            Yaml.text(about, "en"),
                            Yaml.text(about, "source"),
                            Yaml.text(about, "clause")))
                    .as("%s %s", table, row.getId())
                    .allMatch(text -> !text.isBlank());
            assertThat(Yaml.text(about, "force")).isIn(FORCES);
            assertThat(Yaml.text(about, "mark")).isIn(MARKS);
            assertThat(Yaml.text(about, "from")).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(Yaml.text(about, "table")).isEqualTo(table.id());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyExampleOfARowHoldsInTheEngine(WrittenTable table) {
        for (Rule row : table.rows()) {
            for (Map<String, Object> example : Yaml.maps(table.about(row.getId()), "examples")) {
                Map<String, Object> facts = Yaml.child(example, "facts");
                boolean fires = table.fired(facts).contains(row.getId());
                assertThat(fires)
                        .as("%s %s %s", table, row.getId(), facts)
                        .isEqualTo(Boolean.parseBoolean(Yaml.text(example, "fires")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowHasAnExampleThatFiresItAndANearMiss(WrittenTable table) {
        for (Rule row : table.rows()) {
            List<String> answers = Yaml.maps(table.about(row.getId()), "examples").stream()
                    .map(example -> Yaml.text(example, "fires"))
                    .toList();
            assertThat(answers).as("%s %s", table, row.getId()).contains("true", "false");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noTextIsLeftOfARowThatIsGone(WrittenTable table) {
        Set<String> rows = new HashSet<>();
        table.rows().forEach(row -> rows.add(row.getId()));
        List<String> left = new ArrayList<>();
        Yaml.child(table.texts(), "rules").forEach((rule, about) -> {
            if (Yaml.text(Yaml.map(about), "table").equals(table.id()) && !rows.contains(rule)) {
                left.add(rule);
            }
        });
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noTableReadsWhereSomebodyComesFromButForTheExportControlQuestion(WrittenTable table) {
        for (Input input : table.table().getInputs()) {
            String key = input.getInputExpression().getText().getTextContent().strip();
            boolean limited = PolicyFilesTest.sensitivity(key).equals("export_control");
            assertThat(PolicyFilesTest.sensitivity(key)).isNotEqualTo("protected");
            if (limited) {
                assertThat(table.forExportControl()).as("%s %s", table, key).isTrue();
                assertThat(table.id()).doesNotStartWith("concern");
            } else {
                assertThat(tellsOrigin(key)).as("%s %s", table, key).isFalse();
            }
        }
        for (Rule row : table.rows()) {
            for (InputEntry cell : row.getInputEntries()) {
                assertThat(tellsOrigin(cell.getText().getTextContent()) && !table.forExportControl())
                        .isFalse();
            }
        }
    }

    static boolean tellsOrigin(String text) {
        String plain = text.toLowerCase(java.util.Locale.ROOT);
        return Stream.of(
                        "national",
                        "citizen",
                        "residen",
                        "birth",
                        "ethnic",
                        "race",
                        "country",
                        "origin",
                        "script",
                        "religion",
                        "国籍",
                        "出生",
                        "居住")
                .anyMatch(plain::contains);
    }
}
