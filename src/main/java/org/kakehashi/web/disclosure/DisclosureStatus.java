package org.kakehashi.web.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.disclosure.Disclosure;

/**
 * What stands above a disclosure: what happens next, who has it (a role, no name), and by when.
 *
 * @param nextKey text of the next step
 * @param whoKey text of the role
 * @param due none where nothing is awaited
 */
record DisclosureStatus(
        Disclosure.State state, String nextKey, String whoKey, @Nullable LocalDate due, boolean acceptedByRule) {

    static DisclosureStatus of(Disclosure one) {
        return new DisclosureStatus(
                one.state(),
                "disclosure.next." + (one.amending() ? "amending" : one.state().name()),
                "disclosure.who." + who(one),
                null,
                one.acceptedByRule() && one.state() == Disclosure.State.ACCEPTED);
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
