package org.kakehashi.collaboration.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kakehashi.collaboration.proposal.Problem;

class BenefitClaimTest {

    private static final List<String> GROUPS = List.of("A", "B", "C");
    private static final List<String> ASKED = List.of("PA1", "VA1");
    private static final List<String> CLAIMED = List.of("PA1");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void one_purpose_must_be_chosen() {
        assertThat(BenefitClaim.EMPTY.problems(GROUPS, List.of(), List.of(), TODAY))
                .containsExactly(new Problem("benefit", "purposes", "required"));
    }

    @Test
    void a_question_left_open_is_no_error() {
        assertThat(new BenefitClaim(Set.of("A"), Map.of()).problems(GROUPS, ASKED, CLAIMED, TODAY))
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
    void a_purpose_says_whom_it_reaches_and_who_stands_behind_it_and_the_questions_whether_it_holds_do_not() {
        Claim bare = new Claim(2, "New data", null, Set.of(), null);
        assertThat(new BenefitClaim(Set.of("A"), Map.of("PA1", bare, "VA1", bare))
                        .problems(GROUPS, ASKED, CLAIMED, TODAY))
                .containsExactly(
                        new Problem("benefit", "answers.PA1.evidence", "required"),
                        new Problem("benefit", "answers.PA1.beneficiaries", "required"),
                        new Problem("benefit", "answers.PA1.standsBehind", "required"));
    }

    @Test
    void a_purpose_is_looked_at_again_on_its_day_and_one_without_a_day_on_the_given_one() {
        Claim dated = new Claim(1, "Data", null, Set.of(Beneficiary.HOME), "The lead", TODAY.minusDays(1));
        BenefitClaim claim = new BenefitClaim(Set.of("A"), Map.of("PA1", dated));
        assertThat(claim.problems(GROUPS, ASKED, CLAIMED, TODAY))
                .containsExactly(new Problem("benefit", "answers.PA1.lookAgain", "look-again-passed"));
        assertThat(claim.lookedAtAgain(CLAIMED, TODAY).lookAgain()).hasValue(TODAY.minusDays(1));
        BenefitClaim two =
                new BenefitClaim(Set.of("A"), Map.of("PA1", claim(2, "Data", "Pilot"), "VA1", claim(1, "Holds", null)));
        assertThat(two.lookAgain()).isEmpty();
        assertThat(two.lookedAtAgain(CLAIMED, TODAY).lookAgain()).hasValue(TODAY);
        assertThat(two.lookedAtAgain(CLAIMED, TODAY).answers().get("VA1"))
                .as("asked once of the purpose")
                .isEqualTo(claim(1, "Holds", null));
    }

    @Test
    void an_answer_beyond_the_scale_is_refused() {
        assertThat(problems(4, "Much", "Very much"))
                .containsExactly(new Problem("benefit", "answers.PA1.scale", "scale-out-of-range"));
    }

    @Test
    void an_answer_to_another_question_is_refused() {
        BenefitClaim claim = new BenefitClaim(Set.of("A"), Map.of("PB1", claim(1, "Data", null)));

        assertThat(claim.problems(GROUPS, ASKED, CLAIMED, TODAY))
                .containsExactly(new Problem("benefit", "answers.PB1", "not-asked"));
    }

    private static List<Problem> problems(int scale, String text, @Nullable String evidence) {
        return new BenefitClaim(Set.of("A"), Map.of("PA1", claim(scale, text, evidence)))
                .problems(GROUPS, ASKED, CLAIMED, TODAY);
    }

    private static Claim claim(int scale, String text, @Nullable String evidence) {
        return new Claim(scale, text, evidence, Set.of(Beneficiary.PARTNER), "The lead");
    }
}
