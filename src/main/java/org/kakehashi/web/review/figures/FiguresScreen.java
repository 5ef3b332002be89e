package org.kakehashi.web.review.figures;

import java.util.List;
import java.util.function.BiFunction;
import org.kakehashi.review.figures.Figures;
import org.kakehashi.review.figures.Grouping;
import org.kakehashi.review.figures.Parity;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;

/** The page {@code review/figures}: one fiscal year, and the last ones to choose from. */
record FiguresScreen(
        Figures figures,
        int year,
        List<Choice> years,
        BiFunction<Grouping.By, String, String> names,
        List<Crumb> crumbs) {

    /** From which on a difference between groups is pointed out. */
    public int factor() {
        return Parity.FACTOR;
    }

    public String name(Grouping.By by, String key) {
        return names.apply(by, key);
    }
}
