package org.kakehashi.process.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.notice.Recipient;
import org.kakehashi.process.Deadlines;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkList;
import org.kakehashi.screening.LiveCases;
import org.kakehashi.screening.Party;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The collaborations that a new edition of a list matters to: examined ones, and decided ones until the day on which they
 * end. One that worsened is put into the office's work list, whatever else it waits for.
 */
@Component
class LiveCollaborations implements LiveCases {

    private static final Set<State> OVER = EnumSet.of(State.DRAFT, State.DECLINED, State.WITHDRAWN);

    private final Collaborations collaborations;
    private final PartnerParties parties;
    private final WorkList workList;
    private final Notices notices;
    private final Deadlines deadlines;
    private final Clock clock;

    LiveCollaborations(
            @Lazy Collaborations collaborations,
            PartnerParties parties,
            WorkList workList,
            Notices notices,
            Deadlines deadlines,
            Clock clock) {
        this.collaborations = collaborations;
        this.parties = parties;
        this.workList = workList;
        this.notices = notices;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Optional<List<Party>> partiesOf(UUID caseId) {
        return find(caseId)
                .filter(one -> !OVER.contains(one.state()))
                .flatMap(one -> collaborations.sent(caseId).map(sent -> sent.document()))
                .filter(this::runs)
                .map(document -> parties.of(document.partners()));
    }

    private Optional<Collaboration> find(UUID caseId) {
        try {
            return Optional.of(collaborations.get(caseId));
        } catch (NoSuchThing e) {
            // looked up by somebody else than a collaboration
            return Optional.empty();
        }
    }

    private boolean runs(Proposal document) {
        LocalDate end = document.outline().to();
        return end == null || !end.isBefore(LocalDate.now(clock));
    }

    @Override
    public void worsened(Command cause, UUID caseId) {
        judge(cause, caseId, NoticeKind.NEWLY_LISTED);
    }

    @Override
    public void clearanceEnded(Command cause, UUID caseId) {
        judge(cause, caseId, NoticeKind.CLEARANCE_ENDED);
    }

    private void judge(Command cause, UUID caseId, NoticeKind why) {
        LocalDate due = deadlines.dueIfAny(Step.JUDGE_MATCHES.node());
        boolean waits = workList.of(caseId).stream().anyMatch(item -> item.step() == Step.JUDGE_MATCHES);
        if (!waits) {
            workList.open(cause, caseId, Step.JUDGE_MATCHES, null, due);
        }
        notices.tell(cause.next(), Recipient.role(Role.OFFICER), why, caseId, due);
    }
}
