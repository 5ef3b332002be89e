package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The legal form at the ends of a cleaned name, and what is left without it.
 *
 * @param initials first letters of the words that stood behind
 */
record LegalForm(List<String> rest, @Nullable String sort, String initials) {

    private static final Map<String, String> FORMS = new HashMap<>();
    private static final List<String> UNSPACED = new ArrayList<>();
    private static final int LONGEST = 6;

    static {
        for (List<String> row : Tables.rows("legal-forms.tsv")) {
            FORMS.put(row.get(1), row.get(0));
            if (Origin.of(row.get(1)) == Origin.HAN || Origin.of(row.get(1)) == Origin.HANGUL) {
                UNSPACED.add(row.get(1));
            }
        }
        UNSPACED.sort(Comparator.comparing(String::length).reversed());
    }

    static LegalForm of(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        String sort = null;
        String found;
        StringBuilder initials = new StringBuilder();
        while ((found = cut(rest, initials)) != null) {
            sort = sort == null || sort.equals("LLC") ? found : sort;
        }
        return new LegalForm(List.copyOf(rest), sort, initials.toString());
    }

    /** Whether the words are a legal form and nothing else. */
    static boolean is(List<String> words) {
        return FORMS.containsKey(String.join(" ", words));
    }

    private static @Nullable String cut(List<String> words, StringBuilder initials) {
        for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            List<String> last = words.subList(words.size() - length, words.size());
            String sort = FORMS.get(String.join(" ", last));
            if (sort != null) {
                for (int i = last.size() - 1; i >= 0; i--) {
                    initials.insert(0, last.get(i).charAt(0));
                }
                last.clear();
                return sort;
            }
            List<String> first = words.subList(0, length);
            sort = FORMS.get(String.join(" ", first));
            if (sort != null && !(length == 1 && first.get(0).length() == 1)) {
                first.clear();
                return sort;
            }
        }
        return unspaced(words);
    }

    private static @Nullable String unspaced(List<String> words) {
        for (int at : new int[] {0, words.size() - 1}) {
            if (words.isEmpty()) {
                return null;
            }
            String word = words.get(at);
            for (String form : UNSPACED) {
                boolean starts = word.startsWith(form);
                if ((starts || word.endsWith(form)) && word.length() > form.length()) {
                    words.set(
                            at,
                            starts ? word.substring(form.length()) : word.substring(0, word.length() - form.length()));
                    return FORMS.get(form);
                }
            }
        }
        return null;
    }
}
