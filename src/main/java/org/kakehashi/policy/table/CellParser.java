package org.kakehashi.policy.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the simple forms of FEEL unary tests: "-", literals, comparisons, intervals, lists and {@code not(…)}. Whatever
 * else a cell says becomes a {@link CellTest.Feel}.
 */
final class CellParser {

    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|=)\\s*(.+)", Pattern.DOTALL);
    private static final Pattern INTERVAL =
            Pattern.compile("([\\[\\](])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([\\[\\])])", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("(?:date\\s*\\(\\s*|@)\"(\\d{4}-\\d{2}-\\d{2})\"\\s*\\)?");

    private final FeelTest feel;

    CellParser(FeelTest feel) {
        this.feel = feel;
    }

    CellTest parse(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return new CellTest.Any();
        }
        return simple(text).orElseGet(() -> new CellTest.Feel(text, feel));
    }

    private Optional<CellTest> simple(String text) {
        Matcher not = NOT.matcher(text);
        if (not.matches() && balanced(not.group(1))) {
            return simple(not.group(1).strip()).map(CellTest.Not::new);
        }
        List<CellTest> tests = new ArrayList<>();
        for (String part : parts(text)) {
            Optional<CellTest> test = one(part.strip());
            if (test.isEmpty()) {
                return Optional.empty();
            }
            tests.add(test.get());
        }
        return Optional.of(tests.size() == 1 ? tests.get(0) : new CellTest.OneOf(tests));
    }

    private static Optional<CellTest> one(String text) {
        if (text.equals("null")) {
            return Optional.of(new CellTest.Compared("=", null));
        }
        Matcher comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return literal(comparison.group(2).strip()).map(limit -> new CellTest.Compared(comparison.group(1), limit));
        }
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            return literal(interval.group(2)).flatMap(lower -> literal(interval.group(3))
                    .map(upper -> new CellTest.Between(
                            new CellTest.Compared(interval.group(1).equals("[") ? ">=" : ">", lower),
                            new CellTest.Compared(interval.group(4).equals("]") ? "<=" : "<", upper))));
        }
        return literal(text).map(value -> new CellTest.Compared("=", value));
    }

    private static Optional<Object> literal(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(Boolean.valueOf(text));
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        Matcher string = STRING.matcher(text);
        if (string.matches()) {
            return Optional.of(string.group(1));
        }
        Matcher date = DATE.matcher(text);
        return date.matches() ? Optional.of(LocalDate.parse(date.group(1))) : Optional.empty();
    }

    /** Splits at the commas that stand neither in a string nor in brackets. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            } else if (!quoted && depth == 0 && c == ',') {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean balanced(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
