package org.kakehashi.process.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.notice.Recipient;
import org.kakehashi.process.Deadlines;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkList;
import org.kakehashi.screening.Screenings;
import org.springframework.stereotype.Component;

/**
 * Has the office judge the matches of a disclosure, beside whatever review goes on: one step at a time, and none where
 * nothing is open.
 */
@Component
class DisclosureMatches {

    private final DisclosureScreening screening;
    private final Screenings screenings;
    private final WorkList workList;
    private final Notices notices;
    private final Deadlines deadlines;

    DisclosureMatches(
            DisclosureScreening screening,
            Screenings screenings,
            WorkList workList,
            Notices notices,
            Deadlines deadlines) {
        this.screening = screening;
        this.screenings = screenings;
        this.workList = workList;
        this.notices = notices;
        this.deadlines = deadlines;
    }

    void ask(Command command, UUID id, NoticeKind why) {
        boolean open =
                !screening.parties(id).isEmpty() && !screenings.openMatches(id).isEmpty();
        boolean asked = workList.of(id).stream().anyMatch(item -> item.step() == Step.JUDGE_MATCHES);
        if (open && !asked) {
            LocalDate due = deadlines.dueIfAny(Step.JUDGE_MATCHES.node());
            workList.open(command, id, Step.JUDGE_MATCHES, null, due);
            notices.tell(command.next(), Recipient.role(Role.OFFICER), why, id, due);
        } else if (asked && !open) {
            none(command, id);
        }
    }

    void none(Command command, UUID id) {
        workList.close(command, id, Step.JUDGE_MATCHES);
    }
}
