package org.kakehashi.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The data beside the tables: facts, pack, measures, rubric and reference data say what the policy texts say, whole and once. */
class PolicyFilesTest {

    private static final List<String> GRADES =
            List.of("NONE", "NOTED", "MEASURES_SUGGESTED", "MEASURES_RECOMMENDED", "MEASURES_REQUIRED");
    private static final Path REFERENCE = Path.of("src", "main", "resources", "reference");

    private static final List<Map<String, Object>> FACTS =
            Yaml.maps(Yaml.map(Path.of("processes", "facts.yaml")), "facts");

    @Test
    void everyFactHasWordsInBothLanguagesAndSomethingThatSetsIt() {
        for (Map<String, Object> fact : FACTS) {
            String key = Yaml.text(fact, "key");
            assertThat(key).startsWith(Yaml.text(fact, "subject").toLowerCase(java.util.Locale.ROOT) + ".");
            assertThat(Yaml.text(fact, "type")).isIn("boolean", "integer", "decimal", "enum", "date");
            assertThat(List.of(Yaml.text(fact, "ja"), Yaml.text(fact, "en")))
                    .as(key)
                    .allMatch(text -> !text.isBlank());
            assertThat(Yaml.list(fact, "set_by")).as(key).isNotEmpty();
            assertThat(Yaml.text(fact, "sensitivity")).isIn("normal", "sensitive", "export_control", "protected");
            if (Yaml.text(fact, "type").equals("enum") && !isLimited(fact)) {
                assertThat(Yaml.maps(fact, "values")).as(key).isNotEmpty();
                assertThat(Yaml.maps(fact, "values")).allMatch(value -> value.get("id") instanceof String);
            }
        }
        assertUnique(FACTS, "key");
    }

    @Test
    void theOrderOfValuesNamesValuesThatTheFactCanHave() {
        for (Map<String, Object> fact : FACTS) {
            Set<String> possible = ids(Yaml.maps(fact, "values"), "id");
            if (Yaml.text(fact, "type").equals("boolean")) {
                possible.addAll(Set.of("true", "false"));
            }
            for (String name : List.of("graver", "open")) {
                boolean number = List.of("up", "down").contains(Yaml.text(fact, name));
                assertThat(
                                number
                                        ? List.of()
                                        : Yaml.list(fact, name).stream()
                                                .map(String::valueOf)
                                                .toList())
                        .as("%s %s", Yaml.text(fact, "key"), name)
                        .isSubsetOf(possible);
                assertThat(number)
                        .isEqualTo(number && List.of("integer", "decimal").contains(Yaml.text(fact, "type")));
            }
        }
    }

    @Test
    void noFactTellsWhereSomebodyComesFromUnlessNoConcernMayReadIt() {
        for (Map<String, Object> fact :
                FACTS.stream().filter(one -> !isLimited(one)).toList()) {
            assertThat(TableRowsTest.tellsOrigin(Yaml.text(fact, "key")))
                    .as(Yaml.text(fact, "key"))
                    .isFalse();
            assertThat(TableRowsTest.tellsOrigin(Yaml.text(fact, "ja")))
                    .as(Yaml.text(fact, "key"))
                    .isFalse();
        }
    }

    private static boolean isLimited(Map<String, Object> fact) {
        return Set.of("export_control", "protected").contains(Yaml.text(fact, "sensitivity"));
    }

    /** Of a key of the catalogue; empty if it has none. */
    static String sensitivity(String key) {
        return FACTS.stream()
                .filter(fact -> Yaml.text(fact, "key").equals(key))
                .map(fact -> Yaml.text(fact, "sensitivity"))
                .findFirst()
                .orElse("");
    }

    @Test
    void everyProgrammeThatFactsNameIsInTheReferenceDataAndTheOtherWayRound() {
        Set<String> known = ids(reference("programmes"), "id");
        known.add("other");
        Map<String, Object> fact = FACTS.stream()
                .filter(one -> Yaml.text(one, "key").equals("project.programme"))
                .findFirst()
                .orElseThrow();
        assertThat(ids(Yaml.maps(fact, "values"), "id")).isEqualTo(known);
    }

    @Test
    void aPackTableReadsCataloguedFactsOnlyAndCollectsItsRows() {
        Set<String> keys = ids(FACTS, "key");
        WrittenTable.all().filter(WrittenTable::ofPack).forEach(table -> {
            assertThat(table.table().getHitPolicy()).isEqualTo(HitPolicy.COLLECT);
            assertThat(keys).containsAll(table.inputs());
        });
    }

    @Test
    void aRuleIdStandsOnceInAPackAndHasWordsForTheResearcher() {
        Set<String> seen = new HashSet<>();
        WrittenTable.all().filter(WrittenTable::ofPack).forEach(table -> {
            for (Rule row : table.rows()) {
                assertThat(seen.add(row.getId())).as(row.getId()).isTrue();
                Map<String, Object> about = table.about(row.getId());
                assertThat(List.of(Yaml.text(about, "public_ja"), Yaml.text(about, "public_en")))
                        .as(row.getId())
                        .allMatch(text -> !text.isBlank());
                assertThat(Yaml.text(about, "audience")).isIn("PUBLIC", "RESTRICTED");
            }
        });
        assertThat(seen).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void whatIsOurOwnJudgementSaysSoAndIsNeverCalledLaw() {
        WrittenTable.all().forEach(table -> table.rows().forEach(row -> {
            Map<String, Object> about = table.about(row.getId());
            if (Yaml.text(about, "mark").equals("own")) {
                assertThat(Yaml.text(about, "force")).as(row.getId()).isIn("INSTITUTIONAL_RULE", "ADVICE");
            }
        }));
    }

    @Test
    void aConcernIsGradedAndAMeasureLowersItFurtherThanItWas() {
        Map<String, String> grades = grades();
        assertThat(grades.values()).allMatch(GRADES::contains);
        for (Map<String, Object> measure : measures()) {
            for (Map<String, Object> lowered : Yaml.maps(measure, "lowers")) {
                String rule = Yaml.text(lowered, "rule");
                assertThat(grades).as(Yaml.text(measure, "id")).containsKey(rule);
                assertThat(GRADES.indexOf(Yaml.text(lowered, "to")))
                        .as("%s %s", Yaml.text(measure, "id"), rule)
                        .isGreaterThanOrEqualTo(0)
                        .isLessThan(GRADES.indexOf(grades.get(rule)));
            }
        }
    }

    @Test
    void everyMeasureHasWordsASourceAnOwnerAndADueDate() {
        assertUnique(measures(), "id");
        for (Map<String, Object> measure : measures()) {
            assertThat(List.of(Yaml.text(measure, "ja"), Yaml.text(measure, "en"), Yaml.text(measure, "source")))
                    .allMatch(text -> !text.isBlank());
            assertThat(Yaml.list(measure, "owner_role")).isNotEmpty();
            assertThat(Integer.parseInt(Yaml.text(measure, "due_days"))).isPositive();
        }
    }

    @Test
    void theEightKindsOfMeasuresOfTheQuestionnaireComeFirst() {
        assertThat(measures().stream().limit(8).map(measure -> Yaml.text(measure, "ja")))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(measures().stream().limit(8).map(measure -> Yaml.text(measure, "source")))
                .allMatch(source -> source.contains("§4"));
    }

    @Test
    void theRubricHasTheSixteenPurposesEighteenViewpointsAndTwelveDirections() {
        Map<String, Object> rubric = rubric();
        List<Map<String, Object>> items = Yaml.maps(rubric, "items");
        assertThat(items).hasSize(46);
        assertUnique(items, "id");
        assertThat(items.stream().filter(item -> Yaml.text(item, "type").equals("purpose")))
                .hasSize(16);
        assertThat(items.stream().filter(item -> Yaml.text(item, "type").equals("viewpoint")))
                .hasSize(18);
        assertThat(items.stream().filter(item -> Yaml.text(item, "type").equals("direction")))
                .hasSize(12);
        for (Map<String, Object> item : items) {
            assertThat(Yaml.text(item, "level")).isIn("case", "institution", "programme");
            assertThat(Yaml.text(item, "side")).isIn("benefit", "test", "risk", "delivery");
            assertThat(List.of(Yaml.text(item, "text"), Yaml.text(item, "q_ja"), Yaml.text(item, "q_en")))
                    .as(Yaml.text(item, "id"))
                    .allMatch(text -> !text.isBlank());
        }
        assertThat(Yaml.maps(rubric, "supplement")).hasSize(8);
        assertThat(Yaml.maps(Yaml.child(rubric, "scales"), "claim")).hasSize(4);
        assertThat(Yaml.maps(Yaml.child(rubric, "scales"), "test")).hasSize(4);
    }

    @Test
    void whatThreatensPeopleOrTheEnvironmentIsAskedAsRiskAndAddsNoBenefit() {
        assertThat(Yaml.maps(rubric(), "items").stream()
                        .filter(item -> Yaml.text(item, "side").equals("risk"))
                        .map(item -> Yaml.text(item, "id")))
                .containsExactlyInAnyOrder("VA2", "VB4", "VG7");
        Map<String, Object> use = Yaml.child(rubric(), "use");
        assertThat(use).containsEntry("combined", "best_purpose").containsEntry("reads_country", false);
    }

    @Test
    void theReferenceDataAreWholeAndInBothLanguages() {
        assertThat(reference("programmes")).hasSize(23);
        assertThat(reference("organisations")).hasSize(22);
        assertThat(reference("definitions")).hasSize(9);
        assertThat(reference("fields")).hasSize(20);
        assertThat(Yaml.maps(Yaml.map(REFERENCE.resolve("shared-values.yaml")), "values"))
                .hasSize(7);
        for (String name : List.of("programmes", "organisations", "fields", "indicators", "documents")) {
            assertUnique(reference(name), "id");
            for (Map<String, Object> one : reference(name)) {
                assertThat(List.of(Yaml.text(one, "ja"), Yaml.text(one, "en")))
                        .as("%s %s", name, Yaml.text(one, "id"))
                        .allMatch(text -> !text.isBlank());
            }
            assertThat(Yaml.map(REFERENCE.resolve(name + ".yaml"))).containsKeys("as_of", "mark");
        }
    }

    @Test
    void bothMeaningsOfResearchIntegrityStandInTheGlossary() {
        assertThat(ids(reference("definitions"), "id")).contains("integrity-g7", "integrity-jp", "security-g7");
    }

    @Test
    void everyIdOfATextsFileStandsOnceInIt() {
        for (Path file : Yaml.below(Path.of("processes"), "texts.yaml")) {
            Set<String> seen = new HashSet<>();
            Yaml.map(file).forEach((section, entries) -> Yaml.map(entries).forEach((id, about) -> {
                if (Yaml.map(about).containsKey("ja")) {
                    assertThat(seen.add(id)).as("%s %s", file, id).isTrue();
                }
            }));
        }
    }

    private static Map<String, String> grades() {
        Map<String, String> grades = new HashMap<>();
        WrittenTable.all()
                .filter(table -> table.ofPack() && table.id().startsWith("concern-"))
                .forEach(table -> table.rows()
                        .forEach(row -> grades.put(
                                row.getId(),
                                row.getOutputEntries()
                                        .iterator()
                                        .next()
                                        .getText()
                                        .getTextContent()
                                        .replace("\"", ""))));
        return grades;
    }

    private static List<Map<String, Object>> measures() {
        return Yaml.maps(Yaml.map(Path.of("processes", "measures", "measures.yaml")), "measures");
    }

    private static Map<String, Object> rubric() {
        return Yaml.map(Path.of("processes", "benefit", "rubric.yaml"));
    }

    private static List<Map<String, Object>> reference(String name) {
        return Yaml.maps(Yaml.map(REFERENCE.resolve(name + ".yaml")), name);
    }

    private static Set<String> ids(List<Map<String, Object>> entries, String key) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(Yaml.text(entry, key)));
        return ids;
    }

    private static void assertUnique(List<Map<String, Object>> entries, String key) {
        assertThat(ids(entries, key)).hasSize(entries.size()).doesNotContain("");
    }
}
