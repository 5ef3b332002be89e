package org.kakehashi.web.collaboration.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a form holds, as it was typed: shown again unchanged when something is wrong. Rows are named {@code list[0].field}. */
public final class Raw {

    private static final int MOST_ROWS = 50;
    private static final Pattern ROW = Pattern.compile("([a-zA-Z]+)\\[(\\d{1,2})](\\..+)");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    public static Raw of(Map<String, List<String>> sent) {
        Raw raw = new Raw();
        raw.values.putAll(sent);
        return raw;
    }

    /** Empty where there is none. */
    public String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Of the fields, in the order in which they came. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    public Raw put(String name, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            values.put(name, many.stream().map(String::valueOf).toList());
        } else if (value != null) {
            values.put(name, List.of(String.valueOf(value)));
        }
        return this;
    }

    /** How many rows the list has. */
    public int rows(String list) {
        int rows = 0;
        for (String name : values.keySet()) {
            Matcher row = ROW.matcher(name);
            if (row.matches() && row.group(1).equals(list)) {
                rows = Math.max(rows, Integer.parseInt(row.group(2)) + 1);
            }
        }
        return Math.min(rows, MOST_ROWS);
    }

    public Raw addRow(String list) {
        return put(list + "[" + rows(list) + "].id", UUID.randomUUID());
    }

    /** Takes one row out; those behind it move up. */
    public Raw removeRow(String list, int index) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            Matcher row = ROW.matcher(name);
            if (!row.matches() || !row.group(1).equals(list)) {
                kept.put(name, all);
                return;
            }
            int at = Integer.parseInt(row.group(2));
            if (at != index) {
                kept.put(list + "[" + (at > index ? at - 1 : at) + "]" + row.group(3), all);
            }
        });
        values.clear();
        values.putAll(kept);
        return this;
    }
}
