package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.document.Letters;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.Finding;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Inquiries;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Refused;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.Verdict;
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
    Reviews reviews;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Objections objections;

    @Autowired
    Decisions decisions;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseAssessments assessments;

    @Autowired
    Screenings screenings;

    @Autowired
    Letters letters;

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
    void a_listed_partner_is_a_question_for_a_person_and_some_risk_is_weighed_and_decided_by_two() {
        disclosing.submit("kato", disclosing.filledIn("kato", Map.of()));
        Proposal proposal = Proposing.with(Proposals.jointResearch(), "ＢＥＩＨＡＮＧ university", Answer.YES);
        UUID id = proposing.propose("kato", proposal);

        assertThat(reviewing.step(id)).isEqualTo(Step.JUDGE_MATCHES);
        reviewing.claim("watanabe", Role.OFFICER, id);
        screenings
                .openMatches(id)
                .forEach(match -> inquiries.judgeMatch(
                        cast.officer("watanabe"),
                        id,
                        match.id(),
                        Verdict.SAME,
                        "Same campus and same web address.",
                        false));
        assertThat(reviewing.step(id)).isEqualTo(Step.STATE_VALUES);
        proposing.stateValues("kato", id);
        assertThat(reviewing.step(id)).isEqualTo(Step.CLAIM_BENEFIT);
        proposing.claimBenefit("kato", id, 2);

        var newest = assessments.newest(id).orElseThrow();
        assertThat(newest.assessment().findings()).isNotEmpty();
        assertThat(newest.assessment().findings())
                .as("what the officer said of the list's concern leaves nothing open")
                .filteredOn(finding -> finding.rule().startsWith("Rule_Listed"))
                .isNotEmpty()
                .noneMatch(Finding::unresolved);
        assertThat(newest.weighing()).isNotNull();
        assertThat(reviewing.step(id)).isIn(Step.REVIEW_CASE, Step.DELIBERATE);
        if (reviewing.step(id) == Step.REVIEW_CASE) {
            reviewing.claim("watanabe", Role.OFFICER, id);
            reviews.sendUpward(cast.officer("watanabe"), id, "A listed partner.");
        }
        assertThat(reviewing.step(id)).isEqualTo(Step.DELIBERATE);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> reviews.vote(cast.by("kato", Role.COMMITTEE), id, Outcome.PROCEED, "It is mine."));
        reviewing.claim("kobayashi", Role.COMMITTEE, id);
        assertThatExceptionOfType(Refused.NoMajority.class)
                .isThrownBy(() ->
                        reviewing.determine("kobayashi", Role.COMMITTEE, id, Reviewing.departing(Outcome.DECLINE)));
        for (String member : new String[] {"kobayashi", "yoshida"}) {
            reviews.vote(cast.by(member, Role.COMMITTEE), id, Outcome.DECLINE, "No measure suffices.");
        }
        reviewing.determine("kobayashi", Role.COMMITTEE, id, Reviewing.departing(Outcome.DECLINE));
        assertThat(reviewing.step(id)).isEqualTo(Step.COUNTERSIGN);
        reviewing.claim("yoshida", Role.COMMITTEE, id);
        decisions.countersign(cast.by("yoshida", Role.COMMITTEE), id, true, null);

        assertThat(collaborations.get(id).state()).isEqualTo(State.DECLINED);
        assertThat(letters.of(id)).hasSize(1);
        objections.object(cast.researcher("kato"), id, "The field is public basic research.");
        assertThatExceptionOfType(Refused.SameSignature.class)
                .isThrownBy(() -> objections.hear(cast.by("yoshida", Role.COMMITTEE), id, "No.", false));
        objections.hear(cast.officer("watanabe"), id, "It may be sent in anew with that shown.", true);
        assertThat(objections.objections(id)).singleElement().satisfies(one -> assertThat(one.upheld())
                .isTrue());
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
