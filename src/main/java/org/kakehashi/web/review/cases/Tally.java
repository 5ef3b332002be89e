package org.kakehashi.web.review.cases;

import java.util.List;

/**
 * How the committee has voted in this round.
 *
 * @param mayVote members without a hand in the case
 * @param needed votes for one outcome that decide
 */
record Tally(int mayVote, int needed, List<Said> votes, List<Count> counts) {

    /** Votes for one outcome. */
    record Count(String outcome, int votes, boolean enough) {}
}
