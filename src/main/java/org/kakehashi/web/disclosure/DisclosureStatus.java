package org.kakehashi.web.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkItem;

/**
 * What stands above a disclosure: what happens next, who has it (a role, no name), and by when.
 *
 * @param nextKey text of the next step
 * @param whoKey text of the role
 * @param due none where nothing is awaited
 */
record DisclosureStatus(
        Disclosure.State state, String nextKey, String whoKey, @Nullable LocalDate due, boolean acceptedByRule) {

    /** @param waiting what the case waits for, oldest first; none where the flow waits for nobody */
    static DisclosureStatus of(Disclosure one, List<WorkItem> waiting) {
        Optional<WorkItem> item =
                one.amending() ? Optional.empty() : waiting.stream().findFirst();
        return new DisclosureStatus(
                one.state(),
                "disclosure.next." + next(one, item),
                item.map(DisclosureStatus::who).orElse("disclosure.who." + who(one)),
                item.map(WorkItem::dueOn).orElse(null),
                one.acceptedByRule() && one.state() == Disclosure.State.ACCEPTED);
    }

    private static String next(Disclosure one, Optional<WorkItem> item) {
        if (one.amending()) {
            return "amending";
        }
        boolean measures =
                item.filter(open -> open.step() == Step.ACCEPT_MEASURES).isPresent();
        return measures ? "measures" : one.state().name();
    }

    private static String who(WorkItem item) {
        return item.step().holder() == Step.Holder.SUBJECT ? "disclosure.who.you" : "web.role." + item.role();
    }

    public String tone() {
        return tone(state);
    }

    /** How the state's tag looks, as parts/tag knows it. */
    static String tone(Disclosure.State state) {
        return switch (state) {
            case DRAFT -> "calm";
            case SUBMITTED, UNDER_REVIEW -> "busy";
            case QUESTION, RETURNED -> "care";
            case ACCEPTED, ACCEPTED_WITH_PLAN -> "good";
            case WITHDRAWN, SUPERSEDED -> "quiet";
        };
    }

    private static String who(Disclosure one) {
        return switch (one.state()) {
            case DRAFT, RETURNED, QUESTION -> "you";
            case SUBMITTED, UNDER_REVIEW -> one.amending() ? "you" : "reviewer";
            case ACCEPTED, ACCEPTED_WITH_PLAN, WITHDRAWN, SUPERSEDED -> "nobody";
        };
    }
}
