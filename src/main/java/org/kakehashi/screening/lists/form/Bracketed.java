package org.kakehashi.screening.lists.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name and what stands in brackets behind it: {@code Beijing University of Aeronautics and Astronautics (BUAA)
 * (北京航空航天大学)} is one outside and two inside. Brackets within a name belong to it.
 */
public record Bracketed(String outside, List<String> inside) {

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z0-9][A-Z0-9.&-]{1,9}");
    private static final Pattern SCRIPT_MARK = Pattern.compile("^[A-Z][a-z]+: ");

    public static Bracketed of(String name) {
        List<String> inside = new ArrayList<>();
        String rest = name.strip();
        int opening = openingOfLast(rest);
        while (opening > 0) {
            inside.add(0, content(rest, opening));
            rest = rest.substring(0, opening).strip();
            opening = openingOfLast(rest);
        }
        return new Bracketed(rest, List.copyOf(inside));
    }

    public static boolean isAllInBrackets(String name) {
        return openingOfLast(name) == 0;
    }

    /** What is in the brackets if all of the name is; else the name. */
    public static String strip(String name) {
        return isAllInBrackets(name) ? content(name, 0) : name;
    }

    public static boolean isAbbreviation(String name) {
        return ABBREVIATION.matcher(name).matches();
    }

    private static String content(String name, int opening) {
        String inside = name.substring(opening + 1, name.length() - 1).strip();
        return SCRIPT_MARK.matcher(inside).replaceFirst("");
    }

    /** Position of the bracket that the name's last character closes; -1 if it closes none. */
    private static int openingOfLast(String name) {
        int depth = 0;
        for (int i = name.length() - 1; i >= 0; i--) {
            char c = name.charAt(i);
            if (c == ')' || c == '）') {
                depth++;
            } else if (c == '(' || c == '（') {
                depth--;
            }
            if (depth == 0) {
                return i < name.length() - 1 ? i : -1;
            }
        }
        return -1;
    }
}
