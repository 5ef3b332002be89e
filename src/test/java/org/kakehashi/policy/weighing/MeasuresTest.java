package org.kakehashi.policy.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kakehashi.policy.Audience;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.LegalForce;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.ProcessFiles;

class MeasuresTest {

    private final Measures measures = new Measures(new ProcessFiles("fixtures/weighing/"));
    private final List<Finding> findings = List.of(
            finding("Rule_1", Concern.MEASURES_REQUIRED),
            finding("Rule_2", Concern.MEASURES_RECOMMENDED),
            finding("Rule_3", Concern.MEASURES_REQUIRED),
            finding("Rule_4", Concern.NOTED));

    private static Finding finding(String rule, Concern grade) {
        return finding(RuleKind.CONCERN, rule, grade, false);
    }

    private static Finding finding(RuleKind kind, String rule, Concern grade, boolean unresolved) {
        Text text = new Text("規則", "rule");
        return new Finding(
                kind,
                "test",
                "1",
                "test-concern-person",
                rule,
                Fixture.PERSON,
                grade,
                unresolved,
                List.of(),
                text,
                text,
                LegalForce.ADVICE,
                "S",
                "1",
                Audience.PUBLIC,
                false,
                Map.of(),
                List.of());
    }

    @Test
    void every_line_of_the_carried_catalogue_lowers_its_concern_and_nothing_else_of_the_measure_does() {
        Measures carried = new Measures(new ProcessFiles());
        for (Measure measure : carried.all()) {
            measure.lowers().forEach((rule, to) -> {
                List<Finding> one = List.of(finding(rule, Concern.MEASURES_REQUIRED));
                assertThat(carried.residual(one, Set.of(measure.id())).worst())
                        .as("%s %s", measure.id(), rule)
                        .isEqualTo(to);
                Map<String, Concern> others = new java.util.HashMap<>(measure.lowers());
                others.remove(rule);
                Measure without = new Measure(
                        measure.id(),
                        measure.text(),
                        "",
                        others,
                        measure.owners(),
                        measure.dueDays(),
                        measure.evidence(),
                        measure.effort(),
                        measure.mark());
                assertThat(without.left(rule, Concern.MEASURES_REQUIRED)).isEqualTo(Concern.MEASURES_REQUIRED);
            });
        }
    }

    @Test
    void every_measure_of_the_carried_catalogue_says_who_does_it_by_when_and_what_shows_it() {
        assertThat(new Measures(new ProcessFiles()).all()).isNotEmpty().allSatisfy(measure -> {
            assertThat(measure.owners()).as(measure.id()).isNotEmpty();
            assertThat(measure.dueDays()).as(measure.id()).isPositive();
            assertThat(measure.evidence().ja()).as(measure.id()).isNotBlank();
            assertThat(measure.evidence().en()).as(measure.id()).isNotBlank();
        });
    }

    @Test
    void a_measure_lowers_the_concerns_that_it_names_and_no_other() {
        Residual residual = measures.residual(findings, Set.of("M_B"));

        assertThat(residual.findings())
                .extracting(Residual.Lowered::to)
                .containsExactly(Concern.MEASURES_REQUIRED, Concern.NOTED, Concern.MEASURES_SUGGESTED, Concern.NOTED);
        assertThat(residual.worst()).isEqualTo(Concern.MEASURES_REQUIRED);
        assertThat(residual.findings().get(2).by()).containsExactly("M_B");
    }

    @Test
    void more_measures_never_leave_more() {
        List<String> ids = measures.all().stream().map(Measure::id).toList();
        for (int choice = 0; choice < 1 << ids.size(); choice++) {
            Set<String> chosen = new HashSet<>();
            for (int i = 0; i < ids.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(ids.get(i));
                }
            }
            Concern before = measures.residual(findings, chosen).worst();
            for (String more : ids) {
                Set<String> larger = new HashSet<>(chosen);
                larger.add(more);
                assertThat(measures.residual(findings, larger).worst()).isLessThanOrEqualTo(before);
            }
        }
    }

    @Test
    void a_measure_never_raises_a_concern() {
        assertThat(measures.residual(List.of(finding("Rule_4", Concern.NOTED)), Set.of("M_UP"))
                        .worst())
                .isEqualTo(Concern.NOTED);
    }

    @Test
    void prohibitions_requirements_and_unknowns_are_not_lowered() {
        List<Finding> others = List.of(
                finding(RuleKind.PROHIBITION, "Rule_1", Concern.NONE, false),
                finding(RuleKind.REQUIREMENT, "Rule_1", Concern.NONE, false),
                finding(RuleKind.CONCERN, "Rule_1", Concern.MEASURES_REQUIRED, true));

        assertThat(measures.residual(others, Set.of("M_A")).findings()).isEmpty();
        assertThat(measures.fitting(others)).isEmpty();
    }

    @Test
    void the_smallest_set_is_the_fewest_measures_that_are_enough() {
        assertThat(measures.smallestSet(findings.subList(0, 2), Concern.NOTED))
                .isEqualTo(new SmallestSet(List.of("M_AB"), Concern.NOTED, true));
        assertThat(measures.smallestSet(findings, Concern.MEASURES_SUGGESTED))
                .isEqualTo(new SmallestSet(List.of("M_A", "M_B"), Concern.MEASURES_SUGGESTED, true));
        assertThat(measures.smallestSet(List.of(findings.get(3)), Concern.NOTED).measures())
                .isEmpty();
    }

    @Test
    void a_grade_out_of_reach_is_told() {
        SmallestSet best = measures.smallestSet(findings, Concern.NOTED);

        assertThat(best.reached()).isFalse();
        assertThat(best.worst()).isEqualTo(Concern.MEASURES_SUGGESTED);
    }

    @Test
    void an_unknown_measure_is_refused() {
        assertThatThrownBy(() -> measures.residual(findings, Set.of("M_X"))).isInstanceOf(NoSuchMeasure.class);
    }
}
