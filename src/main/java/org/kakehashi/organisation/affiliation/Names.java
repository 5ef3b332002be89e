package org.kakehashi.organisation.affiliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;
import org.kakehashi.organisation.words.Segments;
import org.kakehashi.organisation.words.Word;

/** All names by the set of their words, and how telling each word is. */
final class Names {

    /** A name without its place must still say something: that much more than "university" and "hospital". */
    private static final double TELLING = 6;

    /** A name of more words is none that an affiliation repeats. */
    static final int LONGEST = 24;

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final List<List<String>> SCHOOLS = List.of(
            List.of("medical", "school"),
            List.of("school", "medicine"),
            List.of("law", "school"),
            List.of("business", "school"),
            List.of("school", "public", "health"));

    private final Map<Long, List<KnownName>> byWords = new HashMap<>();
    private final Map<String, Integer> organisationsWith = new HashMap<>();
    private final Map<String, List<KnownName>> byCity = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final List<KnownName> inWords = new ArrayList<>();
    private final Unspaced unspaced = new Unspaced();
    private final int organisations;

    Names(List<Organisation> all) {
        organisations = all.size();
        List<KnownName> names = new ArrayList<>();
        Map<String, Organisation> byId = new HashMap<>();
        all.forEach(one -> byId.put(one.ror(), one));
        Map<String, Body> bodies = new HashMap<>();
        for (Organisation one : all) {
            Organisation stands = standing(one, byId);
            Body body = bodies.computeIfAbsent(stands.ror(), none -> Body.of(stands));
            places.addAll(body.cities());
            places.addAll(body.regions());
            Set<String> words = new HashSet<>();
            for (OrganisationName name : one.names()) {
                for (List<String> keys : variants(name.value())) {
                    words.addAll(keys);
                    names.add(new KnownName(body, name, keys, KnownName.Form.WHOLE));
                }
            }
            words.forEach(word -> organisationsWith.merge(word, 1, Integer::sum));
        }
        names.forEach(this::addForms);
    }

    /** For one that the register has withdrawn, what it names as its successor, or what it was a part of. */
    private static Organisation standing(Organisation one, Map<String, Organisation> byId) {
        if (one.status() != Organisation.Status.WITHDRAWN) {
            return one;
        }
        return Stream.of(Organisation.Relation.Kind.SUCCESSOR, Organisation.Relation.Kind.PARENT)
                .flatMap(kind -> one.related(kind).stream())
                .map(relation -> byId.get(relation.ror()))
                .filter(other -> other != null && other.status() == Organisation.Status.ACTIVE)
                .findFirst()
                .orElse(one);
    }

    private void addForms(KnownName whole) {
        if (places.contains(String.join(" ", whole.keys()))) {
            return;
        }
        add(whole);
        if (whole.unspaced()) {
            unspaced.add(whole);
        }
        if (whole.acronym()) {
            return;
        }
        whole.body().cities().forEach(city -> byCity.computeIfAbsent(city, none -> new ArrayList<>())
                .add(whole));
        List<String> left = whole.body().withoutPlace(whole.keys());
        if (left.size() > 1 && left.size() < whole.keys().size() && weight(left) > TELLING) {
            add(new KnownName(whole.body(), whole.name(), left, KnownName.Form.WITHOUT_PLACE));
        }
        if (left.size() == 2 && whole.keys().size() == 2 && whole.body().is("education")) {
            addSchools(whole, left);
        }
    }

    private void addSchools(KnownName whole, List<String> keys) {
        String own = keys.get(0);
        if (List.of("university", "college").contains(keys.get(1)) && !places.contains(own)) {
            for (List<String> school : SCHOOLS) {
                List<String> with = new ArrayList<>(List.of(own));
                with.addAll(school);
                add(new KnownName(whole.body(), whole.name(), with, KnownName.Form.SCHOOL));
            }
        }
    }

    private void add(KnownName name) {
        List<KnownName> same = byWords.computeIfAbsent(hash(name.keys()), none -> new ArrayList<>(1));
        for (KnownName other : same) {
            if (other.body() == name.body()
                    && other.form() == name.form()
                    && other.keys().equals(name.keys())) {
                return;
            }
        }
        same.add(name);
        if (!name.acronym() && !name.unspaced() && name.form() != KnownName.Form.SCHOOL) {
            inWords.add(name);
        }
    }

    /** With what stands in brackets and without it: registers put the country or the acronym there. */
    private static Set<List<String>> variants(String name) {
        Set<List<String>> all = new LinkedHashSet<>();
        String bare = name.indexOf('(') < 0 ? name : BRACKETS.matcher(name).replaceAll("");
        for (String one : name.equals(bare) ? List.of(name) : List.of(name, bare)) {
            List<String> keys = Segments.of(one).stream()
                    .filter(word -> !word.silent())
                    .map(Word::key)
                    .toList();
            if (!keys.isEmpty() && keys.size() <= LONGEST) {
                all.add(keys);
            }
        }
        return all;
    }

    List<KnownName> of(long hash) {
        return byWords.getOrDefault(hash, List.of());
    }

    /** Those of which words can be cut off or misspelt. */
    List<KnownName> inWords() {
        return inWords;
    }

    /** How many organisations have it in a name. */
    int with(String key) {
        return organisationsWith.getOrDefault(key, 0);
    }

    boolean isPlace(List<Word> words) {
        return places.contains(keys(words));
    }

    /** By blanks. */
    static String keys(List<Word> words) {
        return words.stream().map(Word::key).collect(Collectors.joining(" "));
    }

    /** Names of those that sit there. */
    List<KnownName> in(String city) {
        return byCity.getOrDefault(city, List.of());
    }

    /** The names with which this word begins, without what a legal form puts before it; only the longest. */
    List<KnownName> unspaced(String word) {
        return unspaced.startOf(word);
    }

    double weight(List<String> keys) {
        double sum = 0;
        for (String key : keys) {
            sum += weight(key);
        }
        return sum;
    }

    /** Natural logarithm of one in how many organisations has the word. */
    double weight(String key) {
        return Math.log((organisations + 1.0) / (with(key) + 1.0));
    }

    private static long hash(List<String> keys) {
        long sum = 0;
        for (String key : keys) {
            sum += hash(key);
        }
        return sum;
    }

    /** Adds up over words in whatever order. */
    static long hash(String key) {
        long mixed = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            mixed = (mixed ^ key.charAt(i)) * 0x100000001b3L;
        }
        mixed ^= mixed >>> 29;
        return mixed * 0xbf58476d1ce4e5b9L;
    }
}
