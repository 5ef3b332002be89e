package org.kakehashi.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.Notice;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.review.Inquiries;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;
import org.kakehashi.screening.lists.EditionMeta;
import org.kakehashi.screening.lists.ListRefresh;
import org.kakehashi.stories.Cast;
import org.kakehashi.stories.Disclosing;
import org.kakehashi.stories.Proposing;
import org.kakehashi.stories.StoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was cleared for a time is asked again after it, in cases that still run. */
@StoryTest
class EndedClearancesTest {

    private static final String PARTNER = "Zephyrine Institute of Cartography";

    @Autowired
    EndedClearances ended;

    @Autowired
    ListRefresh refresh;

    @Autowired
    Screenings screenings;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Collaborations collaborations;

    @Autowired
    WorkList workList;

    @Autowired
    Notices notices;

    @Autowired
    Cast cast;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void a_clearance_that_is_over_opens_the_match_again_once_and_tells_the_office() {
        refresh.propose(
                cast.officer("watanabe"),
                "own-maps",
                new EditionMeta("an edition", LocalDate.now(clock)),
                ("id,name\n1," + PARTNER + "\n").getBytes(StandardCharsets.UTF_8));
        UUID id = proposing.propose("ito", Proposing.with(Proposals.jointResearch(), PARTNER, Answer.NO));
        if (waiting(id).contains(Step.DISCLOSE_FIRST)) {
            disclosing.submit("ito", disclosing.filledIn("ito", Map.of()));
        }
        clear(id);
        UUID withdrawn = proposing.propose("ito", Proposing.with(Proposals.jointResearch(), PARTNER, Answer.NO));
        assertThat(screenings.openMatches(withdrawn)).as("remembered").isEmpty();
        collaborations.withdraw(cast.researcher("ito"), withdrawn, "It is over.");
        proposing.stateValues("ito", id);
        assertThat(collaborations.get(id).state()).isEqualTo(State.CLEARED);

        ended.look();
        assertThat(waiting(id)).as("it holds until its day").isEmpty();

        end(id);
        ended.look();
        ended.look();
        assertThat(waiting(id)).containsExactly(Step.JUDGE_MATCHES);
        assertThat(screenings.openMatches(id)).hasSize(1);
        assertThat(told(id).filter(NoticeKind.CLEARANCE_ENDED::equals)).hasSize(1);

        clear(id);
        assertThat(waiting(id)).isEmpty();
        assertThat(collaborations.get(id).state()).isEqualTo(State.CLEARED);

        end(withdrawn);
        ended.look();
        assertThat(waiting(withdrawn)).isEmpty();
    }

    private void clear(UUID id) {
        for (Match match : screenings.openMatches(id)) {
            Judgement other = Judgement.different("Another body of the name.", "The register of companies.");
            inquiries.judgeMatch(cast.officer("watanabe"), id, match.id(), other, Set.of(), true);
            inquiries.secondMatch(cast.officer("yamamoto"), id, match.id(), true, "", Set.of());
        }
    }

    private void end(UUID id) {
        db.sql("update screening_match set cleared_until = :day where state = 'DIFFERENT' and run_id in"
                        + " (select id from screening_run where case_id = :case)")
                .param("day", Date.valueOf(LocalDate.now(clock).minusDays(1)))
                .param("case", id)
                .update();
    }

    private List<Step> waiting(UUID id) {
        return workList.of(id).stream().map(WorkItem::step).toList();
    }

    private java.util.stream.Stream<NoticeKind> told(UUID id) {
        return notices.page(cast.actor("watanabe", Role.OFFICER), null).stream()
                .filter(notice -> notice.caseId().equals(id))
                .map(Notice::kind);
    }
}
