package org.kakehashi.web.api;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactType;

/** Helps whoever named a fact that is none: the nearest key, and what a key takes. */
final class FactHelp {

    /** No key is nearly as long. */
    private static final int LONGEST = 100;

    private FactHelp() {}

    /** The key of the catalogue that takes the fewest changed letters. */
    static String nearest(FactCatalogue catalogue, String typed) {
        String given = typed.substring(0, Math.min(typed.length(), LONGEST));
        return catalogue.entries().stream()
                .map(FactEntry::key)
                .min(Comparator.comparingInt((String key) -> distance(key, given)))
                .orElse("");
    }

    /** The message that says what values there are. */
    static String problem(FactEntry entry) {
        return "web.api.problem.value." + entry.type().name().toLowerCase(Locale.ROOT);
    }

    /** The listed values of an enum; the least number of another. */
    static String allowed(FactEntry entry) {
        if (entry.type() == FactType.ENUM) {
            return entry.values().stream().map(FactEntry.AllowedValue::id).collect(Collectors.joining(", "));
        }
        return entry.min() == null ? "" : "≥ " + entry.min();
    }

    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
