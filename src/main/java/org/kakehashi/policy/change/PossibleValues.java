package org.kakehashi.policy.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactType;
import org.kakehashi.fact.FactValue;

/** The values that a fact can have and a test can tell apart: those of the catalogue, numbers and days around its limits. */
public final class PossibleValues {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private PossibleValues() {}

    /** @param tests text of one cell or of several */
    public static List<FactValue> of(FactEntry entry, String tests) {
        List<FactValue> values = new ArrayList<>();
        switch (entry.type()) {
            case BOOLEAN -> values.addAll(List.of(FactValue.known(true), FactValue.known(false)));
            case ENUM -> entry.values().forEach(value -> values.add(FactValue.known(value.id())));
            case INTEGER, DECIMAL -> numbers(entry, tests, values);
            case DATE -> days(tests, values);
        }
        return values;
    }

    private static void numbers(FactEntry entry, String tests, List<FactValue> values) {
        Matcher number = NUMBER.matcher(tests);
        while (number.find()) {
            for (int step = -1; step <= 1; step++) {
                BigDecimal one = new BigDecimal(number.group()).add(BigDecimal.valueOf(step));
                Long min = entry.min();
                if (min == null || one.longValue() >= min) {
                    values.add(new FactValue.Known(
                            entry.type() == FactType.DECIMAL ? FactType.DECIMAL : FactType.INTEGER,
                            one.toPlainString()));
                }
            }
        }
    }

    private static void days(String tests, List<FactValue> values) {
        Matcher day = DAY.matcher(tests);
        while (day.find()) {
            for (int step = -1; step <= 1; step++) {
                values.add(FactValue.known(LocalDate.parse(day.group()).plusDays(step)));
            }
        }
    }
}
