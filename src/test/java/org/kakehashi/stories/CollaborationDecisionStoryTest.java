package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.Concern;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Determination;
import org.kakehashi.review.DraftComments;
import org.kakehashi.review.Objection;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Refused;
import org.kakehashi.review.Step;
import org.springframework.beans.factory.annotation.Autowired;

@StoryTest
class CollaborationDecisionStoryTest {

    @Autowired
    Cast cast;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Objections objections;

    @Autowired
    Decisions decisions;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseAssessments assessments;

    @Autowired
    DraftComments comments;

    @Test
    void ordinary_exchange_needs_nobody_and_is_only_noted() {
        UUID id = proposing.propose("sato", Proposals.ordinaryExchange());

        assertThat(collaborations.get(id).state()).isEqualTo(State.NOTED);
        assertThat(files.get(id).state()).isEqualTo(CaseState.NO_PROCEDURE);
        assertThat(assessments.newest(id)).isEmpty();
    }

    @Test
    void what_needs_a_disclosure_asks_for_it_and_goes_on_by_itself_until_it_is_cleared_by_rule() {
        UUID id = proposing.propose(
                "kobayashi", Proposing.with(Proposals.jointResearch(), "University of Ruritania", Answer.NO));
        assertThat(reviewing.step(id)).isEqualTo(Step.DISCLOSE_FIRST);
        assertThat(collaborations.get(id).state()).isEqualTo(State.WAITING_FOR_DISCLOSURE);

        UUID disclosure = disclosing.filledIn("kobayashi", Map.of());
        disclosing.submit("kobayashi", disclosure);
        assertThat(reviewing.step(id)).isEqualTo(Step.STATE_VALUES);

        proposing.stateValues("kobayashi", id);
        assertThat(collaborations.get(id).state()).isEqualTo(State.CLEARED);
        assertThat(files.get(id).outcome()).isEqualTo(Outcome.PROCEED);
        assertThat(decisions.determinations(id)).isEmpty();
    }

    @Test
    void a_draft_against_the_researcher_is_rebutted_and_examined_again_and_whoever_decided_has_no_part_later() {
        UUID id = withDefenceTies("tanaka");
        reviewing.claimForLevel(id);
        assertThatExceptionOfType(Refused.Missing.class)
                .as("a stricter form than the recommended one needs a reason too")
                .isThrownBy(() -> reviewing.determineForLevel(id, Reviewing.plain(Outcome.DECLINE)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("departureReason"));
        assertThatExceptionOfType(Refused.Missing.class)
                .as("and what a milder one leaves is accepted by whoever decides")
                .isThrownBy(() -> reviewing.determineForLevel(
                        id, new Decision(Outcome.PROCEED, "理由", "Why", "Known better.", List.of(), null, false)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("acceptsResidual"));
        reviewing.determineForLevel(id, Reviewing.departing(Outcome.DECLINE));
        assertThat(decisions.determination(id).orElseThrow().signatures()).isEqualTo(2);
        reviewing.countersignIfAsked(id);
        assertThat(reviewing.step(id)).isEqualTo(Step.COMMENT_ON_DRAFT);
        comments.comment(cast.researcher("tanaka"), id, true, "The laboratory is apart from the academy.");

        assertThat(reviewing.step(id)).isEqualTo(Step.REVIEW_CASE);
        reviewing.claimForLevel(id);
        reviewing.determineForLevel(id, Reviewing.departing(Outcome.PROCEED));
        Determination milder = decisions.determination(id).orElseThrow();
        assertThat(milder.signatures()).as("departs to the milder side").isEqualTo(2);
        assertThat(milder.residual()).isNotEqualTo(Concern.NONE);
        assertThat(milder.decision().acceptsResidual()).isTrue();
        reviewing.countersignIfAsked(id);
        assertThat(collaborations.get(id).state()).isEqualTo(State.DECIDED_PROCEED);

        objections.object(cast.researcher("tanaka"), id, "Please say that it is open research.");
        assertThat(reviewing.waiting(id).role()).isEqualTo(Role.COMMITTEE);
        assertThatExceptionOfType(Refused.NotWaiting.class)
                .as("nobody with a hand in it can take it up")
                .isThrownBy(() -> reviewing.claim("watanabe", Role.OFFICER, id));
        reviewing.claim("kobayashi", Role.COMMITTEE, id);
        objections.reconsider(cast.by("kobayashi", Role.COMMITTEE), id, Reviewing.departing(Outcome.PROCEED));
        reviewing.countersignIfAsked(id);
        assertThat(objections.objections(id))
                .singleElement()
                .extracting(Objection::result)
                .isEqualTo(Objection.Result.UPHELD);
    }

    private UUID withDefenceTies(String lead) {
        disclosing.submit(lead, disclosing.filledIn(lead, Map.of()));
        UUID id = proposing.propose(
                lead,
                Proposing.inCriticalField(
                        Proposing.with(Proposals.jointResearch(), "Graustark Defence Academy", Answer.YES)));
        proposing.stateValues(lead, id);
        proposing.claimBenefit(lead, id, 3);
        return id;
    }

    @Test
    void defence_ties_are_decided_with_measures_that_the_researcher_accepts() {
        disclosing.submit("yoshida", disclosing.filledIn("yoshida", Map.of()));
        UUID id = proposing.propose(
                "yoshida",
                Proposing.inCriticalField(
                        Proposing.with(Proposals.jointResearch(), "Graustark Defence Academy", Answer.YES)));
        proposing.stateValues("yoshida", id);
        assertThat(reviewing.step(id)).isEqualTo(Step.CLAIM_BENEFIT);
        proposing.claimBenefit("yoshida", id, 3);

        assertThat(reviewing.step(id)).isEqualTo(Step.REVIEW_CASE);
        var weighing = assessments.newest(id).orElseThrow().weighing();
        assertThat(weighing.recommendation().form().name()).isEqualTo("PROCEED_WITH_MEASURES");
        reviewing.claimForLevel(id);
        reviewing.determineForLevel(
                id,
                Reviewing.withMeasures(
                        Outcome.PROCEED_WITH_MEASURES,
                        weighing.proposed().measures().toArray(String[]::new)));
        reviewing.countersignIfAsked(id);
        assertThat(reviewing.step(id)).isEqualTo(Step.ACCEPT_MEASURES);
        decisions.answerMeasures(cast.researcher("yoshida"), id, false, "The room cannot be locked.");
        assertThat(reviewing.step(id)).isEqualTo(Step.REVIEW_CASE);

        reviewing.claimForLevel(id);
        reviewing.determineForLevel(id, Reviewing.departing(Outcome.RESHAPE));
        reviewing.countersignIfAsked(id);
        assertThat(reviewing.step(id)).isEqualTo(Step.RESHAPE_PROPOSAL);
        assertThat(collaborations.get(id).state()).isEqualTo(State.RESHAPING);
        Proposal gentler = Proposing.with(Proposals.jointResearch(), "Graustark Academy", Answer.NO);
        collaborations.savePage(
                cast.researcher("yoshida"), id, collaborations.get(id).version(), gentler.partners());
        collaborations.amend(
                cast.researcher("yoshida"), id, collaborations.get(id).version());
        proposing.stateValues("yoshida", id);

        assertThat(collaborations.get(id).state()).isEqualTo(State.CLEARED);
    }
}
