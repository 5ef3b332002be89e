package org.kakehashi.web.review.partner;

import org.kakehashi.screening.Match;

/**
 * A match in words.
 *
 * @param concerns what the list suspects the listed party of
 * @param judgedBy name; empty while it is open
 */
public record MatchView(Match match, String list, String concerns, String judgedBy) {

    /** Of the field in its form. */
    public String field() {
        return "match-" + match.id();
    }
}
