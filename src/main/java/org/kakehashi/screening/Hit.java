package org.kakehashi.screening;

import java.time.Instant;

/**
 * A match in the queue of the office.
 *
 * @param foundAt when its party was looked up
 */
public record Hit(Match match, Instant foundAt) {

    /** How it stands in the order of the queue: nearest first, then oldest. */
    public HitSearch.Key key() {
        return new HitSearch.Key(match.strong(), foundAt, match.id());
    }
}
