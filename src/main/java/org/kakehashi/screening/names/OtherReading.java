package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a person's name in Han characters is read where they are not read in Mandarin: Japan writes Koreans so, and all
 * who write Chinese the people of Hong Kong. Only what begins with a family name of there and goes on with two more
 * characters is read so.
 */
enum OtherReading {
    /** 金正恩 is Kim Jong Un. */
    KOREAN("hanja.tsv", Origin.HANGUL),
    /** 李家超 is Lee Ka Chiu. */
    CANTONESE("cantonese.tsv", Origin.CANTONESE);

    private static final int OF_GIVEN_NAME = 2;

    private final Origin origin;
    private final Map<String, Set<List<String>>> families = new HashMap<>();
    private final Map<String, Set<String>> syllables = new HashMap<>();

    OtherReading(String table, Origin origin) {
        this.origin = origin;
        for (List<String> row : Tables.rows(table)) {
            String syllable = row.get(0);
            if (syllable.endsWith("-")) {
                List<String> family =
                        List.of(syllable.substring(0, syllable.length() - 1).split(" "));
                row.subList(1, row.size()).forEach(characters -> read(families, Han.folded(characters), family));
            } else {
                row.get(1)
                        .codePoints()
                        .mapToObj(Character::toString)
                        .forEach(character -> read(syllables, Han.folded(character), syllable));
            }
        }
    }

    private static <R> void read(Map<String, Set<R>> among, String characters, R reading) {
        among.computeIfAbsent(characters, any -> new LinkedHashSet<>()).add(reading);
    }

    /** All syllables that are in use in names. */
    Set<String> syllables() {
        return syllables.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Family names of one syllable. */
    Set<String> families() {
        return families.values().stream()
                .flatMap(Set::stream)
                .filter(name -> name.size() == 1)
                .map(name -> name.get(0))
                .collect(Collectors.toSet());
    }

    /** One word for each character; none if it is not read so. */
    List<Word> of(String name) {
        String folded = Han.folded(name);
        int ofFamily = Math.max(0, folded.length() - OF_GIVEN_NAME);
        Set<List<String>> family = family(folded.substring(0, ofFamily));
        if (family.isEmpty() || folded.length() != name.length()) {
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            int at = i;
            Collection<String> read = i < ofFamily
                    ? family.stream().map(one -> one.get(at)).toList()
                    : syllables.getOrDefault(folded.substring(i, i + 1), Set.of());
            if (read.isEmpty()) {
                return List.of();
            }
            words.add(Words.ofReading(name.substring(i, i + 1), read, origin, i == 0));
        }
        return List.copyOf(words);
    }

    /** A wife may have her own behind her husband's: 林鄭月娥. */
    private Set<List<String>> family(String characters) {
        Set<List<String>> one = families.getOrDefault(characters, Set.of());
        if (!one.isEmpty() || characters.length() != 2) {
            return one;
        }
        Set<List<String>> two = new LinkedHashSet<>();
        for (List<String> his : families.getOrDefault(characters.substring(0, 1), Set.of())) {
            for (List<String> hers : families.getOrDefault(characters.substring(1), Set.of())) {
                two.add(List.of(his.get(0), hers.get(0)));
            }
        }
        return two;
    }
}
