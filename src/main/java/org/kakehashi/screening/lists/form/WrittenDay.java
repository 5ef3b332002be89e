package org.kakehashi.screening.lists.form;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people enter them into spreadsheets. */
public final class WrittenDay {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})\\s*[-/.年]?(?:\\s*(\\d{1,2})\\s*[-/.月]?(?:\\s*(\\d{1,2})\\s*日?)?)?");
    /** What a cell that is shown as a day holds: days since {@link #FIRST}. */
    private static final Pattern COUNTED = Pattern.compile("\\d{5}");

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private WrittenDay() {}

    /** A year, month or day as ISO 8601 writes it, as far as it can be told in this order; anything else as it stands. */
    public static String plain(String written) {
        String text = written.strip();
        if (COUNTED.matcher(text).matches()) {
            return FIRST.plusDays(Integer.parseInt(text)).toString();
        }
        Matcher day = WRITTEN.matcher(text);
        if (!day.matches()) {
            return text;
        }
        return day.group(1) + more(day.group(2)) + more(day.group(3));
    }

    private static String more(@Nullable String part) {
        return part == null ? "" : part.length() == 1 ? "-0" + part : "-" + part;
    }
}
