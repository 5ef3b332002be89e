package org.kakehashi.screening.names;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that many bear, as Arabic letters and Latin ones spell them. Without short vowels Muhammad and Mahmud, Hasan and Husain are
 * alike; who knows the language knows which of them is written.
 */
final class ArabicNames {

    private static final Map<String, Set<Integer>> WRITTEN = new HashMap<>();
    private static final Map<String, Set<Integer>> LATIN = new HashMap<>();
    private static final Map<String, List<String>> SPELLINGS = new HashMap<>();

    static {
        int name = 0;
        for (List<String> row : Tables.rows("arabic-names.tsv")) {
            List<String> spellings = List.of(row.get(1).split(" "));
            for (String written : row.get(0).split(" ")) {
                WRITTEN.computeIfAbsent(written, any -> new HashSet<>()).add(name);
                SPELLINGS.put(written, spellings);
            }
            for (String latin : spellings) {
                LATIN.computeIfAbsent(latin, any -> new HashSet<>()).add(name);
            }
            name++;
        }
    }

    private ArabicNames() {}

    /** Whether the one is such a name, and the other a spelling of others only. */
    static boolean otherSpelling(String written, String latin) {
        Set<Integer> other = LATIN.get(latin);
        Set<Integer> one = other == null ? null : WRITTEN.get(plain(written));
        return one != null && Collections.disjoint(one, other);
    }

    /** Whether both are such names, and not the same. */
    static boolean otherName(String written, String other) {
        Set<Integer> one = WRITTEN.get(plain(written));
        Set<Integer> two = one == null ? null : WRITTEN.get(plain(other));
        return two != null && Collections.disjoint(one, two);
    }

    /** How each is spelt in Latin letters. */
    static Map<String, List<String>> spellings() {
        return SPELLINGS;
    }

    /** As the table writes it: no article, one form of each letter. */
    static String plain(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = written.startsWith("ال") && written.length() > 4 ? 2 : 0; i < written.length(); i++) {
            char c = written.charAt(i);
            plain.append(
                    switch (c) {
                        case 'أ', 'إ', 'آ' -> 'ا';
                        case 'ی', 'ى' -> 'ي';
                        case 'ک' -> 'ك';
                        case 'ة' -> 'ه';
                        default -> c;
                    });
        }
        return plain.toString();
    }
}
