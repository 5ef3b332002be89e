package org.kakehashi.web.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;

/** The page {@code review/stand-in}. */
record StandInScreen(List<Named> named, List<Choice> colleagues, Map<String, String> kept, List<Crumb> crumbs) {

    /** Somebody who acts for the reader, today or later. */
    record Named(String name, LocalDate from, LocalDate to) {}
}
