package org.kakehashi.screening.lists.publisher.jp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kakehashi.screening.lists.form.Bracketed;
import org.kakehashi.screening.lists.form.EntryDraft;

/**
 * The names in a cell of the Ministry of Finance: one in a line or behind marks such as (a), the name in another script in
 * brackets behind it or in the next line. A comma may part two names or the two halves of one; it is taken for the former
 * only behind a.k.a.
 */
final class MofNames {

    private static final Pattern MARKS = Pattern.compile("[(（]\\s*[a-zA-Zａ-ｚ]{1,2}\\s*[)）]|[\\r\\n]+|[;；]");
    private static final Pattern ALSO_KNOWN =
            Pattern.compile("(?i)^[(（\\s]*(a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|別称|別名|旧称)[\\s:：、,.]*");
    private static final Pattern ORIGINAL = Pattern.compile("(?i)^(original script|元の文字|原語表記)\\s*[:：]?\\s*");
    private static final Pattern EDGE = Pattern.compile("^[、，,\\s・:：]+|[、，,\\s]+$");

    private MofNames() {}

    static List<String> of(String cell) {
        List<String> names = new ArrayList<>();
        for (String part : MARKS.split(cell)) {
            String text = EDGE.matcher(EntryDraft.oneLine(part)).replaceAll("");
            if (ALSO_KNOWN.matcher(text).find()) {
                text = closed(ALSO_KNOWN.matcher(text).replaceFirst(""));
                Arrays.stream(text.split("[、,，]")).forEach(one -> add(names, one));
            } else {
                add(names, text);
            }
        }
        return names;
    }

    private static void add(List<String> names, String text) {
        Bracketed parts = Bracketed.of(Bracketed.strip(text.strip()));
        put(names, parts.outside());
        parts.inside().forEach(inside -> put(names, inside));
    }

    private static void put(List<String> names, String text) {
        String name = EDGE.matcher(ALSO_KNOWN
                        .matcher(ORIGINAL.matcher(text.strip()).replaceFirst(""))
                        .replaceFirst(""))
                .replaceAll("");
        // two letters or one sign of Chinese writing do not name anybody
        if (name.length() >= 2 && !name.equals("不明")) {
            names.add(name);
        }
    }

    /** Without the bracket at the end whose opening one went with the words before the name. */
    private static String closed(String text) {
        long open = text.chars().filter(c -> c == '(' || c == '（').count();
        long close = text.chars().filter(c -> c == ')' || c == '）').count();
        return close > open ? text.replaceFirst("[)）]\\s*$", "") : text;
    }
}
