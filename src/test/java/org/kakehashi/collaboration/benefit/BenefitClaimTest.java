package org.kakehashi.collaboration.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kakehashi.collaboration.proposal.Problem;

class BenefitClaimTest {

    private static final List<String> GROUPS = List.of("A", "B", "C");
    private static final List<String> ASKED = List.of("PA1", "VA1");

    @Test
    void one_purpose_must_be_chosen() {
        assertThat(BenefitClaim.EMPTY.problems(GROUPS, List.of()))
                .containsExactly(new Problem("benefit", "purposes", "required"));
    }

    @Test
    void a_question_left_open_is_no_error() {
        assertThat(new BenefitClaim(Set.of("A"), Map.of()).problems(GROUPS, ASKED))
                .isEmpty();
    }

    @Test
    void the_second_step_of_the_scale_demands_evidence() {
        assertThat(problems(2, "New data", null))
                .containsExactly(new Problem("benefit", "answers.PA1.evidence", "required"));
        assertThat(problems(2, "New data", "Joint pilot of 2025")).isEmpty();
        assertThat(problems(1, "New data", null)).isEmpty();
    }

    @Test
    void an_answer_beyond_the_scale_is_refused() {
        assertThat(problems(4, "Much", "Very much"))
                .containsExactly(new Problem("benefit", "answers.PA1.scale", "scale-out-of-range"));
    }

    @Test
    void an_answer_to_another_question_is_refused() {
        BenefitClaim claim = new BenefitClaim(Set.of("A"), Map.of("PB1", claim(1, "Data", null)));

        assertThat(claim.problems(GROUPS, ASKED)).containsExactly(new Problem("benefit", "answers.PB1", "not-asked"));
    }

    private static List<Problem> problems(int scale, String text, @Nullable String evidence) {
        return new BenefitClaim(Set.of("A"), Map.of("PA1", claim(scale, text, evidence))).problems(GROUPS, ASKED);
    }

    private static Claim claim(int scale, String text, @Nullable String evidence) {
        return new Claim(scale, text, evidence, Set.of(Beneficiary.PARTNER), null);
    }
}
