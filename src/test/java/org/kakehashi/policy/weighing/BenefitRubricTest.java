package org.kakehashi.policy.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kakehashi.policy.table.ProcessFiles;

class BenefitRubricTest {

    private final BenefitRubric rubric = new BenefitRubric(new ProcessFiles());

    @Test
    void the_rubric_has_the_46_questions_of_the_source_and_a_free_entry_for_each_purpose_group() {
        assertThat(rubric.all()).hasSize(46 + 3);
        assertThat(rubric.all().stream().filter(question -> question.type() == BenefitQuestion.Type.PURPOSE))
                .hasSize(16 + 3);
        assertThat(rubric.purposeGroups().keySet()).containsExactly("A", "B", "C");
    }

    @Test
    void the_best_purpose_counts_and_never_the_sum() {
        Benefit one = rubric.grade(Map.of("PA1", 2, "VA1", 2, "VA3", 3));
        Benefit all = rubric.grade(Map.of("PA1", 2, "PA2", 2, "PA3", 1, "VA1", 2, "VA3", 3));

        assertThat(one.best()).isEqualTo(2);
        assertThat(all.best()).isEqualTo(2);
    }

    @Test
    void a_claim_is_capped_by_its_weakest_answered_test() {
        assertThat(rubric.grade(Map.of("PA1", 3, "VA1", 3, "VA3", 3)).best()).isEqualTo(3);
        assertThat(rubric.grade(Map.of("PA1", 3, "VA1", 1, "VA3", 3)).best()).isEqualTo(1);
        assertThat(rubric.grade(Map.of("PA1", 3, "VA1", 0, "VA3", 3)).best()).isZero();
    }

    @Test
    void a_test_without_an_answer_caps_at_one_and_never_at_zero() {
        Benefit benefit = rubric.grade(Map.of("PA1", 3));

        assertThat(benefit.best()).isEqualTo(1);
        assertThat(benefit.unanswered()).containsExactly("VA1", "VA3");
    }

    @Test
    void critical_technology_and_a_social_issue_can_each_alone_reach_the_top() {
        assertThat(rubric.grade(Map.of("PA2", 3, "VA1", 3, "VA3", 3)).best()).isEqualTo(3);
        assertThat(rubric.grade(Map.of("PB2", 3, "VB1", 3, "VB2", 3, "VB3", 3)).best())
                .isEqualTo(3);
    }

    @Test
    void answers_on_the_risk_side_add_nothing() {
        assertThat(rubric.grade(Map.of("PB2", 2, "VB1", 2, "VB2", 2, "VB3", 2)))
                .isEqualTo(rubric.grade(Map.of("PB2", 2, "VB1", 2, "VB2", 2, "VB3", 2, "VB4", 3, "VG7", 3)));
        assertThat(rubric.grade(Map.of("VB4", 3, "VG7", 3, "VA2", 3))).isEqualTo(Benefit.none());
    }

    @Test
    void a_weak_second_purpose_does_not_lower_the_best_one() {
        assertThat(rubric.grade(Map.of("PA1", 3, "VA1", 3, "VA3", 3, "PC1", 1)).best())
                .isEqualTo(3);
    }

    @Test
    void two_or_three_single_purposes_bring_about_eight_questions() {
        for (String group : rubric.purposeGroups().keySet()) {
            List<String> purposes = rubric.purposes().stream()
                    .map(BenefitQuestion::id)
                    .filter(id -> id.startsWith("P" + group))
                    .limit(2)
                    .toList();
            assertThat(purposes).hasSize(2);
            assertThat(rubric.questionsFor(purposes)).hasSizeBetween(6, 10);
        }
        assertThat(rubric.questionsFor(List.of("PA1", "PA3")))
                .extracting(BenefitQuestion::id)
                .contains("PA1", "PA3", "VA1", "VA3", "VG7")
                .doesNotContain("PA2", "PB1");
        assertThat(rubric.tickable()).contains("A", "PA1", "PC5").doesNotContain("VA1", "VG7");
    }

    @Test
    void a_researcher_is_asked_only_what_his_purposes_need() {
        List<String> asked = rubric.questionsFor(List.of("B")).stream()
                .map(BenefitQuestion::id)
                .toList();

        assertThat(asked).contains("PB1", "VB1", "VB4", "VG4", "VG7", "B0").doesNotContain("PA1", "VA2", "VG6", "DM1");
        assertThat(rubric.questionsFor(List.of("A")))
                .extracting(BenefitQuestion::id)
                .doesNotContain("VA2");
        assertThat(rubric.questionsFor(List.of())).isEmpty();
    }

    @Test
    void an_answer_beyond_the_scale_is_refused() {
        assertThatThrownBy(() -> rubric.grade(Map.of("PA1", 4))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_answer_has_its_words() {
        rubric.all().forEach(question -> assertThat(rubric.scale(question)).hasSize(BenefitRubric.HIGHEST + 1));
    }
}
