package org.kakehashi.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackReader;
import org.kakehashi.policy.table.ProcessFiles;

/** The traps of a published scoring system cannot happen: no mean, no failing open, more risk never milder. */
class MeansHideNothingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Map<String, List<String>> FROM_MILD_TO_GRAVE = new LinkedHashMap<>();

    static {
        FROM_MILD_TO_GRAVE.put("project.ethicsConcern", List.of("NO", "MAYBE", "YES"));
        FROM_MILD_TO_GRAVE.put("project.personalDataTo", List.of("NONE_OR_EEA", "ADEQUATE", "OTHER"));
        FROM_MILD_TO_GRAVE.put("technology.dualUseTransfer", List.of("false", "true"));
        FROM_MILD_TO_GRAVE.put("funding.ownLiabilityEur", List.of("100000", "300000", "500001"));
        FROM_MILD_TO_GRAVE.put("funding.funderKnown", List.of("true", "false"));
        FROM_MILD_TO_GRAVE.put("institution.sanctioned", List.of("false", "unknown", "true"));
        FROM_MILD_TO_GRAVE.put("institution.inReferenceList", List.of("true", "false"));
        FROM_MILD_TO_GRAVE.put("institution.earlierCollaboration", List.of("true", "false"));
    }

    private final Assessments assessments = assessments();

    private static Assessments assessments() {
        ProcessFiles files = new ProcessFiles();
        Pack[] packs = new PackReader(new DmnTables(files)).carried(files).toArray(Pack[]::new);
        return new Assessments(Fixture.inForce(packs), PublishedCases.CATALOGUE, Fixture.JUDGE);
    }

    private Assessment judge(Map<String, Integer> levels) {
        List<Fact> facts = new ArrayList<>();
        levels.forEach((key, level) -> facts.add(PublishedCases.fact(
                new Subject(SubjectType.ofKey(key), SubjectType.ofKey(key).word()),
                key,
                values(key).get(level))));
        return assessments.assess(Facts.of(facts).askedBy("published"), DAY, List.of("fi-helsinki"));
    }

    private static int severity(Assessment result) {
        boolean review = result.findings(RuleKind.REQUIREMENT).stream()
                .anyMatch(finding -> !finding.unresolved()
                        && "EXPERT_REVIEW".equals(finding.outputs().get("step")));
        return review ? 2 : result.unresolved() ? 1 : 0;
    }

    @Test
    void any_one_grave_factor_asks_for_a_person_however_good_the_rest() {
        for (String key : List.of(
                "project.ethicsConcern",
                "project.personalDataTo",
                "technology.dualUseTransfer",
                "funding.ownLiabilityEur",
                "institution.sanctioned")) {
            Map<String, Integer> levels = mild();
            levels.put(key, values(key).size() - 1);
            assertThat(severity(judge(levels))).as(key).isEqualTo(2);
        }
    }

    @Test
    void a_source_that_fails_never_clears() {
        Map<String, Integer> levels = mild();
        levels.put("institution.sanctioned", 1);

        assertThat(judge(levels).unresolved()).isTrue();
    }

    @Test
    void more_risk_never_gives_a_milder_result() {
        Random random = new Random(46);
        for (int i = 0; i < 500; i++) {
            Map<String, Integer> levels = new LinkedHashMap<>();
            FROM_MILD_TO_GRAVE.forEach((key, values) -> levels.put(key, random.nextInt(values.size())));
            int before = severity(judge(levels));
            for (String key : FROM_MILD_TO_GRAVE.keySet()) {
                if (levels.getOrDefault(key, 0) + 1 < values(key).size()) {
                    Map<String, Integer> graver = new LinkedHashMap<>(levels);
                    graver.merge(key, 1, Integer::sum);
                    assertThat(severity(judge(graver)))
                            .as("%s after %s", graver, levels)
                            .isGreaterThanOrEqualTo(before);
                }
            }
        }
    }

    private static List<String> values(String key) {
        return FROM_MILD_TO_GRAVE.getOrDefault(key, List.of());
    }

    private static Map<String, Integer> mild() {
        Map<String, Integer> levels = new LinkedHashMap<>();
        FROM_MILD_TO_GRAVE.keySet().forEach(key -> levels.put(key, 0));
        return levels;
    }
}
