package org.kakehashi.screening.ask;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.ScreeningResult;

/**
 * What the lists say to a question.
 *
 * @param lists all that the product knows, the unreadable ones too
 * @param hits the nearest first, over all lists
 * @param failed something could not be looked up: that there is no hit then means nothing
 * @param also the organisation of the register by whose names the lists were asked too; null if there is none
 */
public record Answer(
        AskedParty asked,
        Instant at,
        List<ListState> lists,
        List<ScreeningResult.Hit> hits,
        boolean failed,
        @Nullable AlsoAsked also) {

    /** In one word. */
    public enum Outcome {
        HIT,
        NO_HIT,
        /** A list could not be asked, and the others say nothing. Never clears. */
        UNKNOWN
    }

    static Answer of(AskedParty asked, Instant at, List<ListState> lists, PartySearch.Found found) {
        return new Answer(asked, at, List.copyOf(lists), found.hits(), found.failed(), found.also());
    }

    /** Whether an entry was found by the register's names or number rather than by what was typed. */
    public boolean byRegister(ScreeningResult.Hit hit) {
        return also != null && also.found(hit);
    }

    public Outcome outcome() {
        if (!hits.isEmpty()) {
            return Outcome.HIT;
        }
        return failed ? Outcome.UNKNOWN : Outcome.NO_HIT;
    }
}
