package org.kakehashi.screening.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that mean the same in many languages, and how much a word of that sort says about who is named. */
final class Meanings {

    /** What a word does in a name. */
    enum Sort {
        /** Nothing is known of it: the name itself. */
        NAME(1.0),
        /** What sort of body it is: company, university, institute. */
        KIND(0.35),
        /** What it is busy with: technology, steel, aviation. */
        FIELD(0.6),
        PLACE(0.7),
        NUMBER(0.7),
        /** Dr, Sheikh, Mullah: comes and goes. */
        TITLE(0.1),
        /** al, bin, van, de: comes and goes. */
        PARTICLE(0.15),
        /** of, the, and. */
        FILLER(0.05);

        private final double weight;

        Sort(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    /** @param key equal for words of one meaning */
    record Meaning(Sort sort, String key) {}

    private static final Set<String> FEMALE = Set.of("a", "e", "le", "la", "lle", "ne", "nne", "ina", "ia", "ette");
    private static final Set<String> FILLERS = new HashSet<>();
    private static final Map<String, Sort> OF_PERSON = new HashMap<>();
    private static final Map<String, Meaning> ORGANISATION = new HashMap<>();
    private static final Map<String, String> GIVEN = new HashMap<>();
    private static final Map<String, Set<String>> OTHERS = new HashMap<>();
    private static final Map<String, Set<String>> SHORT = new HashMap<>();
    private static final Map<String, Set<String>> NICKNAMES = new HashMap<>();

    static {
        for (List<String> row : Tables.rows("words.tsv")) {
            Sort sort = Sort.valueOf(row.get(0));
            if (sort == Sort.FILLER) {
                FILLERS.add(row.get(2));
            } else if (sort == Sort.TITLE || sort == Sort.PARTICLE) {
                OF_PERSON.put(Origin.of(row.get(2)) == Origin.HAN ? Han.folded(row.get(2)) : row.get(2), sort);
            } else {
                ORGANISATION.putIfAbsent(row.get(2), new Meaning(sort, sort + " " + row.get(1)));
            }
        }
        for (List<String> row : Tables.rows("given-names.tsv")) {
            row.forEach(name -> GIVEN.putIfAbsent(name, row.get(0)));
            OTHERS.put(row.get(0), Set.copyOf(row));
        }
        for (List<String> row : Tables.rows("nicknames.tsv")) {
            String full = row.get(0);
            for (String name : row) {
                NICKNAMES.computeIfAbsent(name, any -> new HashSet<>()).add(full);
                SHORT.computeIfAbsent(full, any -> new HashSet<>()).add(name);
            }
        }
    }

    private Meanings() {}

    /** Of a word or of several with one blank between them, in an organisation's name. */
    static @Nullable Meaning ofOrganisation(String words) {
        Meaning meaning = ORGANISATION.get(words);
        return meaning == null && FILLERS.contains(words) ? new Meaning(Sort.FILLER, "filler") : meaning;
    }

    static boolean title(String written) {
        return OF_PERSON.get(written) == Sort.TITLE;
    }

    static Sort ofPerson(String written, String latin, int words) {
        if (words <= 1) {
            return Sort.NAME;
        }
        Sort sort = OF_PERSON.get(written);
        return sort == null ? OF_PERSON.getOrDefault(latin, Sort.NAME) : sort;
    }

    /** Whether they are one given name in two languages. */
    static boolean sameGivenName(String one, String other) {
        String of = GIVEN.get(one);
        return of != null && of.equals(GIVEN.get(other));
    }

    /** Whether it is a given name that many bear: common enough to have short forms or to stand in many languages. */
    static boolean commonGivenName(String latin) {
        return GIVEN.containsKey(latin) || NICKNAMES.containsKey(latin);
    }

    /** Whether one is the female form of the other: Gabriel and Gabriela, Mario and Maria. */
    static boolean otherSex(String one, String other) {
        if (one.charAt(0) != other.charAt(0) || one.equals(other)) {
            return false;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() == longer.length()) {
            int last = shorter.length() - 1;
            String ends = "" + one.charAt(last) + other.charAt(last);
            return (ends.equals("ao") || ends.equals("oa"))
                    && one.regionMatches(0, other, 0, last)
                    && (commonGivenName(one) || commonGivenName(other));
        }
        return longer.startsWith(shorter)
                && FEMALE.contains(longer.substring(shorter.length()))
                && commonGivenName(shorter);
    }

    /** What a given name is called in other languages, its short forms, and what it is short for. */
    static Set<String> otherNames(String name) {
        Set<String> others = new HashSet<>();
        String given = GIVEN.get(name);
        if (given != null) {
            others.addAll(OTHERS.getOrDefault(given, Set.of()));
        }
        for (String full : NICKNAMES.getOrDefault(name, Set.of())) {
            others.add(full);
            if (full.equals(name)) {
                others.addAll(SHORT.getOrDefault(full, Set.of()));
            }
        }
        others.remove(name);
        return others;
    }

    /** Whether one given name is short for the other. */
    static boolean nicknames(String one, String other) {
        Set<String> of = NICKNAMES.get(one.toLowerCase(Locale.ROOT));
        Set<String> to = NICKNAMES.get(other);
        if (of == null || to == null) {
            return false;
        }
        // one of the two is the full name: two short forms of one name may be two names
        return of.contains(other) || to.contains(one);
    }
}
