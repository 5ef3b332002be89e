package org.kakehashi.web.review.cases;

import java.util.List;

/**
 * How the committee has voted in this round.
 *
 * @param mayVote members without a hand in the case
 * @param rules how many must vote and agree, in words
 */
record Tally(int mayVote, List<String> rules, List<Said> votes, List<Count> counts) {

    /** Votes for one outcome. */
    record Count(String outcome, int votes, boolean enough) {}
}
