package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.kakehashi.MovableClock;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.document.Letters;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Hits;
import org.kakehashi.review.Inquiries;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Refused;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;
import org.kakehashi.screening.HitSearch;
import org.kakehashi.screening.Judgement;
import org.kakehashi.screening.Match;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.lists.EditionMeta;
import org.kakehashi.screening.lists.ListRefresh;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

@StoryTest
class ResearcherDisclosureStoryTest {

    @Autowired
    Cast cast;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Reviews reviews;

    @Autowired
    Decisions decisions;

    @Autowired
    CaseFiles files;

    @Autowired
    Letters letters;

    @Autowired
    Newcomer newcomer;

    @Autowired
    Screenings screenings;

    @Autowired
    CaseAssessments assessments;

    @Autowired
    Trail trail;

    @Autowired
    ListRefresh refresh;

    @Autowired
    WorkList workList;

    @Autowired
    Hits hits;

    @Autowired
    Inquiries inquiries;

    @Autowired
    MovableClock clock;

    @Autowired
    ManagementService engine;

    @Test
    void an_organisation_that_a_list_may_mean_is_found_by_the_names_of_the_register_and_looked_at_by_a_person() {
        PartAnswer job = Disclosing.ordinarySideJobAt("Our friends in the north", "00wk2mp56");
        String lead = newcomer.named("Kaoru Sakai");
        UUID id = disclosing.filledIn(lead, Map.of(Part.SIDE_JOBS, job));
        disclosing.submit(lead, id);

        assertThat(disclosures.get(id).acceptedByRule()).isFalse();
        assertThat(disclosures.get(id).state()).isEqualTo(Disclosure.State.UNDER_REVIEW);
        assertThat(screenings.openMatches(id)).anySatisfy(match -> assertThat(match.partyId())
                .isEqualTo(job.items().get(0).id()));
        assertThat(assessments.newest(id).orElseThrow().assessment().findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("Rule_MatchNotJudged");
            assertThat(finding.unresolved()).isTrue();
        });
    }

    @Test
    void its_match_stands_in_the_queue_and_once_it_is_cleared_by_two_it_is_accepted_by_rule_and_not_asked_again() {
        refresh.propose(
                cast.officer("watanabe"),
                "own-posts",
                new EditionMeta("an edition", LocalDate.now(clock)),
                "id,name\n1,Ostrobothnia Cryogenics Guild\n".getBytes(StandardCharsets.UTF_8));
        Map<Part, PartAnswer> given =
                Map.of(Part.SIDE_JOBS, Disclosing.ordinarySideJobAt("Ostrobothnia Cryogenics Guild", ""));
        String one = newcomer.named("Kaoru Uchida");
        UUID id = disclosing.filledIn(one, given);
        disclosing.submit(one, id);
        assertThat(workList.of(id)).extracting(WorkItem::step).contains(Step.JUDGE_MATCHES);
        assertThat(hits.find(
                        cast.officer("watanabe").actor(),
                        new HitSearch("own-posts", false, HitSearch.Waiting.ANYBODY, null)))
                .extracting(hit -> hit.match().caseId())
                .containsExactly(id);

        for (Match match : screenings.openMatches(id)) {
            Judgement other = Judgement.different("A guild of another town.", "Its statutes.");
            inquiries.judgeMatch(cast.officer("watanabe"), id, match.id(), other, Set.of(), null);
            assertThat(disclosures.get(id).state()).isEqualTo(Disclosure.State.UNDER_REVIEW);
            inquiries.secondMatch(cast.officer("yamamoto"), id, match.id(), true, "", Set.of());
        }
        assertThat(workList.of(id)).isEmpty();
        assertThat(disclosures.get(id).acceptedByRule()).isTrue();

        String other = newcomer.named("Kaoru Wada");
        UUID again = disclosing.filledIn(other, given);
        disclosing.submit(other, again);
        assertThat(disclosures.get(again).acceptedByRule()).isTrue();
    }

    @Test
    void a_disclosure_with_nothing_of_concern_is_accepted_at_once_by_rule() {
        UUID id = disclosing.filledIn("sato", Map.of(Part.SIDE_JOBS, Disclosing.ordinarySideJob()));
        disclosing.submit("sato", id);

        Disclosure accepted = disclosures.get(id);
        assertThat(accepted.state()).isEqualTo(Disclosure.State.ACCEPTED);
        assertThat(accepted.acceptedByRule()).isTrue();
        assertThat(files.get(id).state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(trail.of(Stream.ofCase(id)))
                .extracting(RecordedAct::kind)
                .contains("DISCLOSURE_SUBMITTED", "CASE_ASSESSED", "DMN_EVALUATED")
                .doesNotContain("DETERMINED");
        assertThat(disclosures.validFor(cast.id("sato"), java.time.LocalDate.now(clock)))
                .isPresent();
    }

    @Test
    void one_with_a_concern_is_reviewed_asked_about_and_accepted_with_a_plan() {
        UUID id = disclosing.filledIn("suzuki", Map.of(Part.SIDE_JOBS, Disclosing.hiddenSideJob()));
        disclosing.submit("suzuki", id);

        assertThat(reviewing.step(id)).isEqualTo(Step.REVIEW_CASE);
        assertThat(reviewing.waiting(id).role()).isEqualTo(Role.OFFICER);
        assertThatExceptionOfType(Refused.NotClaimedByYou.class)
                .isThrownBy(() -> reviews.ask(cast.officer("watanabe"), id, "?"));

        reviewing.claim("watanabe", Role.OFFICER, id);
        reviews.ask(cast.officer("watanabe"), id, "Which clause is it?");
        assertThat(disclosures.get(id).state()).isEqualTo(Disclosure.State.QUESTION);
        assertThat(reviewing.step(id)).isEqualTo(Step.ANSWER_QUESTION);

        reviews.answer(cast.researcher("suzuki"), id, "Clause 7.");
        assertThat(reviewing.step(id)).isEqualTo(Step.REVIEW_CASE);
        reviewing.claim("watanabe", Role.OFFICER, id);
        reviewing.determine(
                "watanabe",
                Role.OFFICER,
                id,
                Reviewing.withMeasures(Outcome.ACCEPTED_WITH_PLAN, "clause-tell-institution"));
        reviewing.countersignIfAsked(id);
        assertThat(reviewing.step(id)).isEqualTo(Step.ACCEPT_MEASURES);
        decisions.answerMeasures(cast.researcher("suzuki"), id, true, null);

        assertThat(disclosures.get(id).state()).isEqualTo(Disclosure.State.ACCEPTED_WITH_PLAN);
        assertThat(files.get(id).state()).isEqualTo(CaseState.WITH_MEASURES);
        assertThat(letters.of(id)).hasSize(1);
    }

    @Test
    void a_review_that_nobody_does_is_reminded_of_and_then_goes_one_level_up() {
        String lead = newcomer.named("Yuki Hamada");
        UUID id = disclosing.filledIn(lead, Map.of(Part.SIDE_JOBS, Disclosing.hiddenSideJob()));
        disclosing.submit(lead, id);
        assertThat(reviewing.waiting(id).role()).isEqualTo(Role.OFFICER);

        clock.moveBy(Duration.ofDays(40), engine);

        assertThat(trail.of(Stream.ofCase(id))).extracting(RecordedAct::kind).contains("REMINDED", "ESCALATED");
        assertThat(reviewing.step(id)).isEqualTo(Step.DELIBERATE);
    }

    @Test
    void what_was_returned_is_corrected_and_what_is_withdrawn_ends() {
        UUID id = disclosing.filledIn("tanaka", Map.of(Part.SIDE_JOBS, Disclosing.hiddenSideJob()));
        disclosing.submit("tanaka", id);
        reviewing.claim("watanabe", Role.OFFICER, id);
        reviewing.determine("watanabe", Role.OFFICER, id, Reviewing.plain(Outcome.RETURNED));
        reviewing.countersignIfAsked(id);
        assertThat(reviewing.step(id)).isEqualTo(Step.FILL_IN_DISCLOSURE);
        assertThat(disclosures.get(id).state()).isEqualTo(Disclosure.State.RETURNED);

        disclosing.fill("tanaka", id, Map.of(Part.SIDE_JOBS, PartAnswer.nil()));
        disclosures.withdraw(cast.researcher("tanaka"), id, disclosures.get(id).version());

        assertThat(disclosures.get(id).state()).isEqualTo(Disclosure.State.WITHDRAWN);
        assertThat(files.get(id).state()).isEqualTo(CaseState.WITHDRAWN);
    }
}
