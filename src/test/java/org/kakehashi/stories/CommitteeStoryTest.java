package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.kakehashi.MovableClock;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.document.Letter;
import org.kakehashi.document.LetterKind;
import org.kakehashi.document.LetterSummary;
import org.kakehashi.document.Letters;
import org.kakehashi.fact.FactValue;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.Finding;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.DraftComment;
import org.kakehashi.review.DraftComments;
import org.kakehashi.review.Inquiries;
import org.kakehashi.review.Objection;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Refused;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.screening.Judgement;
import org.kakehashi.screening.ListedRelation;
import org.kakehashi.screening.Screenings;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

/** A listed partner: what the office makes of the match, what the committee decides, and what an objection changes. */
@StoryTest
class CommitteeStoryTest {

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

    @Autowired
    DraftComments comments;

    @Autowired
    Trail trail;

    @Autowired
    MovableClock clock;

    @Autowired
    ManagementService engine;

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
                        Judgement.same(ListedRelation.IS, "Same campus and same web address."),
                        Set.of(),
                        false));
        assertThat(reviewing.step(id)).isEqualTo(Step.STATE_VALUES);
        proposing.stateValues("kato", id);
        assertThat(reviewing.step(id)).isEqualTo(Step.CLAIM_BENEFIT);
        proposing.claimBenefit("kato", id, 2);

        var newest = assessments.newest(id).orElseThrow();
        assertThat(newest.assessment().facts().facts())
                .as("an answer of the risk side is a fact and no benefit")
                .anySatisfy(fact -> {
                    assertThat(fact.key()).isEqualTo("project.seriousRisksExamined");
                    assertThat(fact.value()).isEqualTo(FactValue.known("PLANNED"));
                });
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
        reviews.vote(cast.by("kobayashi", Role.COMMITTEE), id, Outcome.DECLINE, "No measure suffices.");
        assertThatExceptionOfType(Refused.NoQuorum.class)
                .as("one of the two who may vote")
                .isThrownBy(() ->
                        reviewing.determine("kobayashi", Role.COMMITTEE, id, Reviewing.departing(Outcome.DECLINE)));
        reviews.vote(cast.by("yoshida", Role.COMMITTEE), id, Outcome.PROCEED, "Public basic research.");
        assertThatExceptionOfType(Refused.NoMajority.class)
                .as("one of two votes")
                .isThrownBy(() ->
                        reviewing.determine("kobayashi", Role.COMMITTEE, id, Reviewing.departing(Outcome.DECLINE)));
        reviews.vote(cast.by("yoshida", Role.COMMITTEE), id, Outcome.DECLINE, "No measure suffices.");
        reviewing.determine("kobayashi", Role.COMMITTEE, id, Reviewing.departing(Outcome.DECLINE));
        assertThat(trail.of(Stream.ofCase(id)))
                .filteredOn(act -> act.kind().equals("DETERMINED"))
                .singleElement()
                .satisfies(act -> assertThat(act.facts())
                        .containsEntry("mayVote", 2)
                        .containsEntry("voted", 2)
                        .containsEntry("agreed", 2));
        assertThat(reviewing.step(id)).isEqualTo(Step.COUNTERSIGN);
        reviewing.claim("yoshida", Role.COMMITTEE, id);
        decisions.countersign(cast.by("yoshida", Role.COMMITTEE), id, true, null);

        assertThat(reviewing.step(id)).isEqualTo(Step.COMMENT_ON_DRAFT);
        assertThat(collaborations.get(id).state()).isEqualTo(State.COMMENT_ASKED);
        assertThat(letters.of(id)).as("a draft is no decision yet").isEmpty();
        clock.moveBy(Duration.ofDays(40), engine);
        assertThat(comments.of(id)).extracting(DraftComment::kind).containsExactly(DraftComment.Kind.LAPSED);

        assertThat(collaborations.get(id).state()).isEqualTo(State.DECLINED);
        assertThat(letters.of(id)).singleElement().satisfies(one -> assertThat(
                        letters.get(cast.actor("kato", Role.RESEARCHER), one.id())
                                .letter()
                                .reasons())
                .contains(new Letter.Text(
                        "研究セキュリティ委員会が、投票できる委員2人のうち2人の投票により、賛成2票で決定しました。",
                        "The research security committee decided this by 2 of 2 votes; 2 members could vote.")));
        objections.object(cast.researcher("kato"), id, "The field is public basic research.");
        assertThat(files.get(id).state()).isEqualTo(CaseState.OBJECTION);
        assertThat(reviewing.waiting(id).role())
                .as("what the committee decided goes to an officer")
                .isEqualTo(Role.OFFICER);
        clock.moveBy(Duration.ofDays(60), engine);
        assertThat(trail.of(Stream.ofCase(id)))
                .extracting(RecordedAct::kind)
                .contains("REMINDED", "RECONSIDERATION_OVERDUE");

        reviewing.claim("watanabe", Role.OFFICER, id);
        objections.reconsider(cast.officer("watanabe"), id, Reviewing.departing(Outcome.DECLINE));
        assertThat(reviewing.step(id)).isEqualTo(Step.COUNTERSIGN);
        reviewing.claim("yamamoto", Role.OFFICER, id);
        decisions.countersign(cast.officer("yamamoto"), id, false, "A measure was not tried.");
        assertThat(objections.objections(id)).singleElement().matches(Objection::open);
        assertThat(decisions.determination(id).orElseThrow().decidedRole())
                .as("the first decision stands meanwhile")
                .isEqualTo(Role.COMMITTEE);

        reviewing.claim("watanabe", Role.OFFICER, id);
        objections.reconsider(
                cast.officer("watanabe"), id, Reviewing.withMeasures(Outcome.PROCEED_WITH_MEASURES, "facility-access"));
        reviewing.countersignIfAsked(id);
        decisions.answerMeasures(cast.researcher("kato"), id, true, null);
        assertThat(objections.objections(id))
                .singleElement()
                .extracting(Objection::result)
                .isEqualTo(Objection.Result.VARIED);
        assertThat(collaborations.get(id).state()).isEqualTo(State.DECIDED_WITH_MEASURES);
        assertThat(letters.of(id)).extracting(LetterSummary::kind).contains(LetterKind.RECONSIDERATION);
        assertThatExceptionOfType(Refused.StillOpen.class)
                .as("what was reconsidered is final")
                .isThrownBy(() -> objections.object(cast.researcher("kato"), id, "Again."));
    }
}
