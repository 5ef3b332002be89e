package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a person's name in Han characters is read in Korea, as Japan writes Koreans: 金正恩 is Kim Jong Un. Only what begins
 * with a family name of Korea and goes on with two more characters is read so.
 */
final class KoreanReading {

    private static final int OF_GIVEN_NAME = 2;

    private static final Map<String, Set<String>> FAMILIES = new HashMap<>();
    private static final Map<String, Set<String>> SYLLABLES = new HashMap<>();

    static {
        for (List<String> row : Tables.rows("hanja.tsv")) {
            String hangul = row.get(0);
            if (hangul.endsWith("-")) {
                String family = hangul.substring(0, hangul.length() - 1);
                row.subList(1, row.size()).forEach(characters -> read(FAMILIES, Han.folded(characters), family));
            } else {
                row.get(1)
                        .codePoints()
                        .mapToObj(Character::toString)
                        .forEach(character -> read(SYLLABLES, Han.folded(character), hangul));
            }
        }
    }

    private KoreanReading() {}

    private static void read(Map<String, Set<String>> among, String characters, String hangul) {
        among.computeIfAbsent(characters, any -> new LinkedHashSet<>()).add(hangul);
    }

    /** One word for each character; none if it is not read so. */
    static List<Word> of(String name) {
        String folded = Han.folded(name);
        int ofFamily = Math.max(0, folded.length() - OF_GIVEN_NAME);
        Set<String> families = FAMILIES.getOrDefault(folded.substring(0, ofFamily), Set.of());
        if (families.isEmpty() || folded.length() != name.length()) {
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            int at = i;
            Collection<String> hangul = i < ofFamily
                    ? families.stream()
                            .map(family -> family.substring(at, at + 1))
                            .toList()
                    : SYLLABLES.getOrDefault(folded.substring(i, i + 1), Set.of());
            if (hangul.isEmpty()) {
                return List.of();
            }
            words.add(Words.ofHanja(name.substring(i, i + 1), hangul, i == 0));
        }
        return List.copyOf(words);
    }
}
