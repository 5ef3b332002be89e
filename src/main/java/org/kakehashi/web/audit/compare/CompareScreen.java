package org.kakehashi.web.audit.compare;

import java.util.List;
import java.util.UUID;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code audit/compare}: two decisions, part by part. What differs stands in {@link Part#different}, the rest is
 * folded away.
 */
record CompareScreen(Head first, Head second, List<Part> parts, List<Crumb> crumbs) {

    /** One of the cases, in short. */
    public record Head(UUID id, String number, String kind, String unit, String concern) {}

    /** @param name ends the keys of its texts */
    public record Part(String name, List<Line> different, List<Line> same) {

        static Part of(String name, List<Line> lines) {
            return new Part(
                    name,
                    lines.stream().filter(line -> !line.same()).toList(),
                    lines.stream().filter(Line::same).toList());
        }
    }

    /**
     * The same thing on both sides, in words.
     *
     * @param hint where it comes from; empty where the label says enough
     */
    public record Line(String label, String hint, String first, String second, boolean same) {

        static Line of(String label, String first, String second) {
            return new Line(label, "", first, second, first.equals(second));
        }
    }
}
