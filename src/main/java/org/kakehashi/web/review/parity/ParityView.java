package org.kakehashi.web.review.parity;

import java.util.List;

/** One topic of the part {@code review/case/parity}. */
public record ParityView(String topic, List<Line> home, List<Line> partner, String safeguard, String reason) {

    /**
     * One demand.
     *
     * @param open facts that it depends on and nobody has given; empty if it stands
     */
    public record Line(
            String pack, String kind, boolean binds, boolean secondary, String text, String clause, String open) {}
}
