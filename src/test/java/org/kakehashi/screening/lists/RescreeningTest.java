package org.kakehashi.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.Notice;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.policy.Finding;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.Inquiries;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;
import org.kakehashi.screening.Judgement;
import org.kakehashi.screening.ListedRelation;
import org.kakehashi.screening.Match;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.Verdict;
import org.kakehashi.screening.lists.RefreshResult.Outcome;
import org.kakehashi.stories.Cast;
import org.kakehashi.stories.Disclosing;
import org.kakehashi.stories.Proposing;
import org.kakehashi.stories.StoryTest;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What new editions of a list mean for cases that were looked up before. */
@StoryTest
class RescreeningTest {

    private static final String OTHERS = "1,Quintal Foundry,,XX\n2,Ostrava Hydraulics,,XX\n";

    @Autowired
    ListRefresh refresh;

    @Autowired
    ListChanges changes;

    @Autowired
    Cast cast;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    Collaborations collaborations;

    @Autowired
    CaseAssessments assessments;

    @Autowired
    Screenings screenings;

    @Autowired
    Inquiries inquiries;

    @Autowired
    WorkList workList;

    @Autowired
    Notices notices;

    @Autowired
    Trail trail;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Test
    void a_decided_case_is_opened_only_where_the_answer_worsened_or_a_clearance_no_longer_holds() {
        UUID id = proposed(Proposing.with(Proposals.jointResearch(), "Veltrania Institute of Optics", Answer.NO));
        proposing.stateValues("ito", id);
        assertThat(collaborations.get(id).state()).isEqualTo(State.CLEARED);

        bring(OTHERS);
        assertThat(waiting(id)).as("no party of the case is named").isEmpty();

        bring(OTHERS + "3,Veltrania Institute of Optics,,XX\n");
        assertThat(waiting(id)).containsExactly(Step.JUDGE_MATCHES);
        assertThat(screenings.openMatches(id)).hasSize(1);
        assertThat(told(id)).containsExactly(NoticeKind.NEWLY_LISTED);
        changes.rescreen();
        assertThat(acts(id, "ANSWER_WORSENED")).as("once for each edition").hasSize(1);

        judge(id, Verdict.DIFFERENT);
        assertThat(waiting(id)).isEmpty();
        assertThat(collaborations.get(id).state()).isEqualTo(State.CLEARED);

        bring(OTHERS + "3,Veltrania Institute of Optics,,XX\n4,Some Other Works,,XX\n");
        assertThat(waiting(id)).as("the entry is the same").isEmpty();

        bring(OTHERS + "3,Veltrania Institute of Optics,VIO Laser Plant,XX\n");
        assertThat(waiting(id))
                .as("what he was cleared of says something else now")
                .containsExactly(Step.JUDGE_MATCHES);

        judge(id, Verdict.SAME);
        assertThat(waiting(id)).isEmpty();
        assertThat(told(id)).startsWith(NoticeKind.LISTED_AFTER_DECISION);

        bring(OTHERS + "3,Veltrania Institute of Optics,VIO Laser Plant; VIO,XX\n");
        assertThat(waiting(id)).as("nothing graver is said of him").isEmpty();
        assertThat(acts(id, "ANSWER_WORSENED")).hasSize(2);
    }

    @Test
    void a_case_under_review_is_assessed_anew_once_its_partner_is_found_to_be_listed_now() {
        UUID id = proposed(Proposing.inCriticalField(
                Proposing.with(Proposals.jointResearch(), "Marovian Polytechnic Works", Answer.YES)));
        proposing.stateValues("ito", id);
        proposing.claimBenefit("ito", id, 2);
        assertThat(rules(id)).noneMatch(rule -> rule.startsWith("Rule_Listed"));
        List<Step> before = waiting(id);
        assertThat(before).containsAnyOf(Step.REVIEW_CASE, Step.DELIBERATE);

        bring(OTHERS + "5,Marovian Polytechnic Works,,XX\n");
        assertThat(waiting(id)).contains(Step.JUDGE_MATCHES).containsAll(before);

        judge(id, Verdict.SAME);
        if (waiting(id).contains(Step.CLAIM_BENEFIT)) {
            proposing.claimBenefit("ito", id, 2);
        }
        assertThat(waiting(id)).doesNotContain(Step.JUDGE_MATCHES);
        assertThat(rules(id)).anyMatch(rule -> rule.startsWith("Rule_Listed"));
    }

    @Test
    void a_clearance_that_is_over_answers_no_entry_that_comes_back() {
        String entry = "3,Quorvian Academy of Waves,,XX\n";
        UUID id = proposed(Proposing.with(Proposals.jointResearch(), "Quorvian Academy of Waves", Answer.NO));
        proposing.stateValues("ito", id);
        bring(OTHERS + entry);
        judge(id, Verdict.DIFFERENT);
        bring(OTHERS);
        bring(OTHERS + entry);
        assertThat(waiting(id)).as("cleared of exactly this").isEmpty();

        bring(OTHERS);
        db.sql("update screening_match set cleared_until = :day where state = 'DIFFERENT' and run_id in"
                        + " (select id from screening_run where case_id = :case)")
                .param("day", Date.valueOf(LocalDate.now(clock).minusDays(1)))
                .param("case", id)
                .update();
        bring(OTHERS + entry + "6,Vellmar Turbines,,XX\n");
        assertThat(waiting(id)).containsExactly(Step.JUDGE_MATCHES);
        assertThat(screenings.openMatches(id)).hasSize(1);
    }

    private UUID proposed(Proposal proposal) {
        UUID id = proposing.propose("ito", proposal);
        if (waiting(id).contains(Step.DISCLOSE_FIRST)) {
            disclosing.submit("ito", disclosing.filledIn("ito", Map.of()));
        }
        assertThat(waiting(id)).containsExactly(Step.STATE_VALUES);
        return id;
    }

    private void bring(String rows) {
        String file = "id,name,other names,country\n" + rows;
        RefreshResult result = refresh.propose(
                cast.officer("watanabe"),
                "own",
                new EditionMeta("an edition", LocalDate.now(clock)),
                file.getBytes(StandardCharsets.UTF_8));
        if (result.outcome() == Outcome.HELD) {
            refresh.decide(cast.officer("yamamoto"), Objects.requireNonNull(result.edition()), true, "Known.");
        }
        changes.rescreen();
    }

    private List<Step> waiting(UUID id) {
        return workList.of(id).stream().map(WorkItem::step).toList();
    }

    private void judge(UUID id, Verdict verdict) {
        WorkItem item = workList.of(id).stream()
                .filter(one -> one.step() == Step.JUDGE_MATCHES)
                .findFirst()
                .orElseThrow();
        workList.claim(cast.officer("watanabe"), item.id(), item.version());
        for (Match match : screenings.openMatches(id)) {
            Judgement judgement = verdict == Verdict.SAME
                    ? Judgement.same(ListedRelation.IS, "By its address.")
                    : Judgement.different("By its address.", "Its web site.");
            inquiries.judgeMatch(cast.officer("watanabe"), id, match.id(), judgement, Set.of(), true);
            if (verdict == Verdict.DIFFERENT && match.strong()) {
                inquiries.secondMatch(cast.officer("yamamoto"), id, match.id(), true, "", Set.of());
            }
        }
    }

    private List<String> rules(UUID id) {
        return assessments.newest(id).orElseThrow().assessment().findings().stream()
                .map(Finding::rule)
                .toList();
    }

    /** The office about the case, newest first. */
    private List<NoticeKind> told(UUID id) {
        return notices.page(cast.actor("watanabe", Role.OFFICER), null).stream()
                .filter(notice -> notice.caseId().equals(id))
                .map(Notice::kind)
                .toList();
    }

    private List<RecordedAct> acts(UUID id, String kind) {
        return trail.of(Stream.ofCase(id)).stream()
                .filter(act -> act.kind().equals(kind))
                .toList();
    }
}
