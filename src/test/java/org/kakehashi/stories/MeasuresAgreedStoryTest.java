package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.weighing.NoSuchMeasure;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.CounterProposals;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Refused;
import org.kakehashi.review.Step;
import org.springframework.beans.factory.annotation.Autowired;

@StoryTest
class MeasuresAgreedStoryTest {

    @Autowired
    Cast cast;

    @Autowired
    Newcomer newcomer;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Decisions decisions;

    @Autowired
    CounterProposals counters;

    @Autowired
    CaseAssessments assessments;

    @Autowired
    CaseFiles files;

    @Test
    void the_researcher_proposes_other_measures_which_are_kept_weighed_and_decided_on() {
        String lead = newcomer.named("Riku Hata");
        disclosing.submit(lead, disclosing.filledIn(lead, Map.of()));
        UUID id = proposing.propose(
                lead,
                Proposing.inCriticalField(
                        Proposing.with(Proposals.jointResearch(), "Syldavia Defence Academy", Answer.YES)));
        proposing.stateValues(lead, id);
        proposing.claimBenefit(lead, id, 3);
        List<String> smallest =
                assessments.newest(id).orElseThrow().weighing().proposed().measures();
        assertThat(smallest).isNotEmpty();
        reviewing.claimForLevel(id);
        reviewing.determineForLevel(
                id, Reviewing.withMeasures(Outcome.PROCEED_WITH_MEASURES, smallest.toArray(String[]::new)));
        reviewing.countersignIfAsked(id);
        assertThat(reviewing.step(id)).isEqualTo(Step.ACCEPT_MEASURES);

        List<MeasureSet> offered =
                decisions.determination(id).orElseThrow().decision().measures();
        List<MeasureSet> own = List.of(new MeasureSet("split-work", LocalDate.of(2027, 6, 30), "The code stays here."));
        assertThatThrownBy(() -> counters.propose(cast.researcher(lead), id, offered, "The same."))
                .as("the same is no counter-proposal")
                .isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> counters.propose(cast.researcher(lead), id, List.of(), "Nothing."))
                .isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> counters.propose(cast.researcher(lead), id, own, " "))
                .isInstanceOf(Refused.Missing.class);
        List<MeasureSet> unknown = List.of(new MeasureSet("no-such", LocalDate.of(2027, 6, 30), null));
        assertThatThrownBy(() -> counters.propose(cast.researcher(lead), id, unknown, "Why not."))
                .isInstanceOf(NoSuchMeasure.class);
        assertThat(counters.open(id)).isEmpty();
        counters.propose(cast.researcher(lead), id, own, "The room is shared.");

        assertThat(reviewing.step(id)).as("examined again").isEqualTo(Step.REVIEW_CASE);
        assertThat(counters.open(id)).hasValueSatisfying(one -> {
            assertThat(one.measures()).isEqualTo(own);
            assertThat(one.reason()).isEqualTo("The room is shared.");
            assertThat(one.residual()).isEqualTo(assessments.left(id, own)).isNotEqualTo(Concern.NONE);
        });

        reviewing.claimForLevel(id);
        reviewing.determineForLevel(
                id,
                new Decision(Outcome.PROCEED_WITH_MEASURES, "理由です。", "The reason.", "It is as good.", own, null, true));
        assertThat(counters.open(id)).as("decided on").isEmpty();
        reviewing.countersignIfAsked(id);
        decisions.answerMeasures(cast.researcher(lead), id, true, null);

        assertThat(files.get(id).state()).isEqualTo(CaseState.WITH_MEASURES);
        assertThat(decisions.determinations(id))
                .as("both proposals of the reviewers stay")
                .hasSize(2);
        assertThat(counters.of(id)).as("the researcher's too").hasSize(1);
    }
}
