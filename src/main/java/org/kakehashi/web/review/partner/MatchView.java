package org.kakehashi.web.review.partner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.kakehashi.screening.Match;

/**
 * A match in words.
 *
 * @param concerns what the list suspects the listed party of
 * @param judgedBy name; empty while it is open
 */
public record MatchView(Match match, String list, String concerns, String judgedBy) {

    /** A part of the explanation. */
    public record PartView(String asked, String listed, String reason, String share) {}

    public String score() {
        return number(match.agreement().score());
    }

    public String threshold() {
        return number(match.threshold());
    }

    /** They add up to the score. */
    public List<PartView> parts() {
        return match.agreement().parts().stream()
                .map(part ->
                        new PartView(part.asked(), part.listed(), part.reason().name(), number(part.share())))
                .toList();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    /** Of the field in its form. */
    public String field() {
        return "match-" + match.id();
    }
}
