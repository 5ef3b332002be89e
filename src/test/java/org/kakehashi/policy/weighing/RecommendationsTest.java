package org.kakehashi.policy.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kakehashi.policy.Completeness;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.DeadlineTable;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.Tables;
import org.kakehashi.process.decisions.DmnTables;

class RecommendationsTest {

    private final Tables tables = new DmnTables(new ProcessFiles());
    private final Recommendations recommendations = new Recommendations(tables, Fixture.JUDGE);

    private List<Recommendation> withAndWithoutMeasures(
            boolean prohibited, boolean unresolved, Concern residual, int benefit) {
        return Stream.of(true, false)
                .map(measures -> recommendations.recommend(prohibited, unresolved, residual, measures, benefit))
                .toList();
    }

    private List<Form> forms(boolean prohibited, boolean unresolved, Concern residual, int benefit) {
        return withAndWithoutMeasures(prohibited, unresolved, residual, benefit).stream()
                .map(Recommendation::form)
                .toList();
    }

    @Test
    void every_combination_has_one_form_with_a_rule_and_a_reason_in_both_tongues() {
        for (Concern residual : Concern.values()) {
            for (int benefit = 0; benefit <= BenefitRubric.HIGHEST; benefit++) {
                for (boolean prohibited : List.of(true, false)) {
                    for (boolean unresolved : List.of(true, false)) {
                        assertThat(withAndWithoutMeasures(prohibited, unresolved, residual, benefit))
                                .allSatisfy(found -> {
                                    assertThat(found.rules()).hasSize(1);
                                    assertThat(found.reason().ja()).isNotBlank();
                                    assertThat(found.reason().en()).isNotBlank();
                                    assertThat(found.table().id()).isEqualTo("decision-form");
                                });
                    }
                }
            }
        }
    }

    @Test
    void no_benefit_outweighs_a_prohibition() {
        for (Concern residual : Concern.values()) {
            for (int benefit = 0; benefit <= BenefitRubric.HIGHEST; benefit++) {
                assertThat(forms(true, false, residual, benefit)).containsOnly(Form.DECLINE);
                assertThat(forms(true, true, residual, benefit)).containsOnly(Form.DECLINE);
            }
        }
    }

    @Test
    void an_unknown_never_clears() {
        for (Concern residual : Concern.values()) {
            for (int benefit = 0; benefit <= BenefitRubric.HIGHEST; benefit++) {
                assertThat(forms(false, true, residual, benefit))
                        .doesNotContain(Form.PROCEED, Form.PROCEED_WITH_MEASURES);
            }
        }
    }

    @Test
    void without_concern_nobody_asks_for_a_benefit() {
        assertThat(recommendations
                        .recommend(false, false, Concern.NONE, false, 0)
                        .form())
                .isEqualTo(Form.PROCEED);
    }

    @Test
    void a_disclosure_lacks_the_parts_that_are_neither_complete_nor_nil() {
        Completeness completeness = new Completeness(tables, Fixture.JUDGE);
        Map<String, String> states = new HashMap<>();
        for (Table.Input part : tables.table("disclosure-completeness").inputs()) {
            if (part.type().equals("string")) {
                states.put(part.expression(), states.size() % 2 == 0 ? "COMPLETE" : "NIL");
            }
        }

        assertThat(completeness.missing(states, true)).isEmpty();
        assertThat(completeness.missing(states, false)).hasSize(1);
        states.put("FUNDING", "BLANK");
        states.remove("CAREER");
        assertThat(completeness.missing(states, true)).containsExactly("CAREER", "FUNDING");
    }

    @Test
    void a_step_has_its_days_and_how_they_are_counted() {
        assertThat(new DeadlineTable(tables, Fixture.JUDGE).of("BoundaryEvent_ReviewReminderDue"))
                .isEqualTo(new DeadlineTable.Deadline(5, DeadlineTable.Unit.WORKING));
    }
}
