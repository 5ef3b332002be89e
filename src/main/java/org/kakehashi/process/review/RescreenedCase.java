package org.kakehashi.process.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.notice.Recipient;
import org.kakehashi.process.Flows;
import org.kakehashi.process.Variables;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkList;
import org.kakehashi.screening.Match;
import org.kakehashi.screening.Screenings;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What follows when all is judged that a new edition of a list, or a disclosure, brought up: nothing where the partners of a
 * collaboration are others than the listed ones. Else a case that is under review is assessed anew, and of one that is
 * decided office and committee are told.
 */
@Component
class RescreenedCase {

    private final Flows flows;
    private final WorkList workList;
    private final CaseFiles files;
    private final Screenings screenings;
    private final Notices notices;
    private final Clock clock;

    RescreenedCase(
            @Lazy Flows flows,
            WorkList workList,
            CaseFiles files,
            Screenings screenings,
            Notices notices,
            Clock clock) {
        this.flows = flows;
        this.workList = workList;
        this.files = files;
        this.screenings = screenings;
        this.notices = notices;
        this.clock = clock;
    }

    void judged(UUID caseId) {
        Command command = Command.bySystem(Instant.now(clock));
        workList.close(command, caseId, Step.JUDGE_MATCHES);
        boolean cleared = screenings.matches(caseId).stream().allMatch(one -> one.state() == Match.State.DIFFERENT);
        // a disclosure was assessed while its match was open, a collaboration before there was one
        if (cleared && files.get(caseId).kind() == CaseKind.COLLABORATION) {
            return;
        }
        if (flows.waitsFor(caseId, InstitutionalReview.AMENDED)) {
            files.nextRound(caseId);
            flows.tell(
                    caseId,
                    InstitutionalReview.AMENDED,
                    Map.of(Variables.DETERMINATION, InstitutionalReview.IS_AMENDED));
        } else if (!cleared && !files.get(caseId).state().isOpen()) {
            notices.tell(command, Recipient.role(Role.OFFICER), NoticeKind.LISTED_AFTER_DECISION, caseId);
            notices.tell(command.next(), Recipient.role(Role.COMMITTEE), NoticeKind.LISTED_AFTER_DECISION, caseId);
        }
    }
}
