package org.kakehashi.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackCheck;
import org.kakehashi.policy.pack.PackReader;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.process.decisions.PublishedCases.Expected;
import org.kakehashi.process.decisions.PublishedCases.Published;

/** Given this case, the published guidance says this outcome: judged from facts alone, each under its pack. */
class PublishedCasesTest {

    private static final ProcessFiles FILES = new ProcessFiles();
    private static final Map<String, Pack> PACKS = new PackReader(new DmnTables(FILES))
            .carried(FILES).stream().collect(Collectors.toMap(Pack::id, Function.identity()));
    private static final Assessments ASSESSMENTS = new Assessments(
            Fixture.inForce(PACKS.values().toArray(Pack[]::new)), PublishedCases.CATALOGUE, Fixture.JUDGE);

    static Stream<Published> cases() {
        return PublishedCases.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_outcome_is_the_published_one(Published one) {
        Assessment result = ASSESSMENTS.assess(one.facts(), one.on(), List.of(one.pack()));
        Expected expected = one.expected();

        assertThat(holding(result)).containsAll(expected.fires());
        assertThat(result.findings()).extracting(Finding::rule).noneMatch(expected.silent()::contains);
        assertThat(result.prohibited()).isEqualTo(expected.prohibited());
        if (expected.clear()) {
            assertThat(result.nothingFound()).as("%s", result.findings()).isTrue();
        }
        if (expected.unresolved()) {
            assertThat(result.unresolved()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_same_facts_under_another_pack_give_that_packs_result(Published one) {
        for (String other : PACKS.keySet()) {
            Assessment alone = ASSESSMENTS.assess(
                    one.facts(),
                    one.on().isBefore(PACKS.get(other).from())
                            ? PACKS.get(other).from()
                            : one.on(),
                    List.of(other));
            assertThat(alone.findings()).allMatch(finding -> finding.pack().equals(other));
        }
        if (!one.also().isEmpty()) {
            String other = Yaml.text(one.also(), "pack");
            Assessment result = ASSESSMENTS.assess(one.facts(), one.on(), List.of(other));
            assertThat(holding(result)).containsAll(PublishedCases.texts(one.also(), "fires"));
            assertThat(result.prohibited())
                    .isEqualTo(Yaml.text(one.also(), "prohibited").equals("true"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void where_somebody_comes_from_changes_nothing(Published one) {
        List<Fact> protectedFacts = new ArrayList<>();
        for (Subject person : one.facts().subjects(SubjectType.PERSON)) {
            for (String key : List.of("person.nationality", "person.birthplace", "person.nameScript")) {
                if (one.facts().value(person, key).isEmpty()) {
                    protectedFacts.add(PublishedCases.fact(person, key, "ANY"));
                }
            }
        }
        Facts more = one.facts().and(protectedFacts);

        assertThat(ASSESSMENTS.assess(more, one.on(), List.of(one.pack())).findings())
                .isEqualTo(ASSESSMENTS
                        .assess(one.facts(), one.on(), List.of(one.pack()))
                        .findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"person.nationality", "person.birthplace", "person.nameScript", "person.residency"})
    void a_rule_that_asks_where_somebody_comes_from_is_refused(String key) {
        Pack pack = Fixture.pack(
                "canary",
                Fixture.concern(SubjectType.PERSON, List.of(key), Fixture.row("Rule_Canary", "NOTED", "\"RESIDENT\"")));

        assertThat(new PackCheck(PublishedCases.CATALOGUE, Fixture.JUDGE).faults(pack))
                .as("C27, C146")
                .isNotEmpty();
    }

    @Test
    void no_row_is_made_for_one_case_and_none_is_left_out_in_silence() {
        List<Map<String, Object>> left = PublishedCases.notJudged();
        assertThat(left).allSatisfy(one -> assertThat(Yaml.text(one, "reason")).isNotBlank());
        Map<String, Long> run = cases().filter(one -> !one.id().contains("-"))
                .collect(Collectors.groupingBy(Published::grade, java.util.TreeMap::new, Collectors.counting()));
        System.out.println("published cases judged, by grade: " + run);
        left.forEach(one -> System.out.println("not judged " + Yaml.text(one, "id") + " (grade "
                + Yaml.text(one, "grade") + "): " + Yaml.text(one, "reason")));

        assertThat(run.get("A")).isGreaterThanOrEqualTo(50);
        assertThat(run.get("B")).isGreaterThanOrEqualTo(35);
        PACKS.values().forEach(pack -> pack.tables()
                .forEach(table -> table.table().rows().forEach(row -> assertThat(row.rule())
                        .doesNotContainPattern("C\\d{2,3}$"))));
    }

    private static List<String> holding(Assessment result) {
        return result.findings().stream()
                .filter(finding -> !finding.unresolved())
                .map(Finding::rule)
                .toList();
    }
}
