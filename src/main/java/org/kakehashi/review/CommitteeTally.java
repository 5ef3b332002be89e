package org.kakehashi.review;

import java.util.List;

/**
 * How the committee stands to one outcome, in the round that the case is in.
 *
 * @param mayVote members whose own case it is not
 * @param quorum how many of them must vote before the outcome can be decided
 * @param needed how many votes for it decide, of those that were cast
 * @param dissent votes for another outcome, each with the reason of whoever cast it
 */
public record CommitteeTally(int mayVote, int quorum, int voted, int agreed, int needed, List<Vote> dissent) {

    public CommitteeTally {
        dissent = List.copyOf(dissent);
    }

    public boolean quorate() {
        return voted >= quorum;
    }

    /** Whether the committee has decided so. */
    public boolean carried() {
        return quorate() && agreed >= needed;
    }
}
