package org.kakehashi.web.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Level;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;
import org.springframework.stereotype.Component;

/** Finds out whose turn it is on a case. */
@Component
public class Turns {

    private final WorkList workList;
    private final Permissions permissions;
    private final CaseWords words;
    private final Clock clock;

    Turns(WorkList workList, Permissions permissions, CaseWords words, Clock clock) {
        this.workList = workList;
        this.permissions = permissions;
        this.words = words;
        this.clock = clock;
    }

    public Turn of(Actor actor, UUID caseId, Locale locale) {
        List<WorkItem> open = workList.of(caseId);
        if (open.isEmpty()) {
            return Turn.NONE;
        }
        WorkItem item = open.get(0);
        boolean subject = item.step().holder() == Step.Holder.SUBJECT;
        boolean mine = actor.person().equals(item.claimedBy()) && actor.role() == item.role();
        boolean takeable = !subject
                && !mine
                && actor.role() != Role.RESEARCHER
                && workList.waitsFor(actor).stream().anyMatch(one -> one.id().equals(item.id()));
        return new Turn(
                item.step(),
                item.id(),
                item.version(),
                subject ? words.say(locale, "web.role.RESEARCHER") : words.role(item.role(), locale),
                words.person(item.claimedBy(), locale),
                subject,
                mine,
                takeable,
                !subject && actor.role() == item.role() && permissions.may(actor, "worklist.reassign"),
                item.role() != Level.highest().role(),
                Due.of(item.openedAt(), item.dueOn(), LocalDate.now(clock), clock.getZone()));
    }
}
