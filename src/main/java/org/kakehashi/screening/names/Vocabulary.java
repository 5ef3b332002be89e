package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All words of an index in all their spellings, and the names that each stands in.
 */
final class Vocabulary {

    /** Words of this likeness stand in these names with these weights. */
    record Like(double likeness, int[] names, float[] weights) {}

    /** All of a word that tells what is like it: one that is written alike may be read otherwise. */
    private record Asked(String written, Origin origin, List<String> spellings, @Nullable String meaning) {}

    /** What is heard of a form: of a Latin one where it is written in katakana, of katakana where it is read. */
    private record Heard(String key, int form) {}

    private static final int MOST_REMEMBERED = 50_000;

    private final String[] forms;
    private final SimilarWords similar;
    private final int[][] names;
    private final float[][] weights;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, int[]> reduced = new HashMap<>();
    private final Map<String, List<Integer>> skeletons = new HashMap<>();
    /** Of words that are written without vowels. */
    private final Map<String, List<Integer>> bareSkeletons = new HashMap<>();

    private final Map<String, List<Heard>> heard = new HashMap<>();
    private final Map<String, List<Heard>> katakana = new HashMap<>();
    private final Map<Integer, Word> withoutVowels = new HashMap<>();
    private final Map<Asked, List<Like>> remembered = new ConcurrentHashMap<>();

    private Vocabulary(Map<String, Map<Integer, Float>> postings, Map<String, Word> ownScript) {
        List<String> sorted = new ArrayList<>(postings.keySet());
        sorted.sort(Comparator.naturalOrder());
        forms = sorted.toArray(String[]::new);
        names = new int[forms.length][];
        weights = new float[forms.length][];
        SortedMap<String, List<Integer>> bySound =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < forms.length; i++) {
            String form = forms[i];
            Map<Integer, Float> in = postings.getOrDefault(form, Map.of());
            names[i] = in.keySet().stream().mapToInt(Integer::intValue).toArray();
            weights[i] = new float[names[i].length];
            for (int j = 0; j < names[i].length; j++) {
                weights[i][j] = in.getOrDefault(names[i][j], 0f);
            }
            exact.put(form, i);
            if (form.charAt(0) != '=') {
                know(i, ownScript.get(form), bySound);
            }
        }
        similar = new SimilarWords(forms, bySound);
        bySound.forEach((sound, of) ->
                reduced.put(sound, of.stream().mapToInt(Integer::intValue).toArray()));
    }

    private void know(int form, @Nullable Word word, Map<String, List<Integer>> bySound) {
        if (word != null && word.sounds() != null) {
            withoutVowels.put(form, word);
            skeletonsOf(word, word.sounds()).forEach(skeleton -> bareSkeletons
                    .computeIfAbsent(skeleton, any -> new ArrayList<>())
                    .add(form));
        } else {
            bySound.computeIfAbsent(Sound.reduced(forms[form]), any -> new ArrayList<>())
                    .add(form);
            Abjad.skeletonsOfLatin(forms[form]).forEach(skeleton -> skeletons
                    .computeIfAbsent(skeleton, any -> new ArrayList<>())
                    .add(form));
            Kana.heard(forms[form]).forEach(key -> hear(heard, key, form));
            if (word != null) {
                hear(katakana, Kana.key(forms[form]), form);
            }
        }
    }

    private static void hear(Map<String, List<Heard>> all, String key, int form) {
        all.computeIfAbsent(Kana.skeleton(key), any -> new ArrayList<>()).add(new Heard(key, form));
    }

    /** @param ownScript words of forms that do not tell how others spell them: without vowels, or in katakana alone */
    static Vocabulary of(Map<String, Map<Integer, Float>> postings, Map<String, Word> ownScript) {
        return new Vocabulary(postings, ownScript);
    }

    /** The words most alike first. */
    List<Like> like(Word word) {
        Asked key = new Asked(word.written(), word.origin(), word.spellings(), word.meaning());
        List<Like> known = remembered.get(key);
        if (known == null) {
            known = find(word);
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(key, known);
        }
        return known;
    }

    private List<Like> find(Word word) {
        Map<Integer, Double> found = new HashMap<>();
        boolean loose = word.origin().loose();
        boolean spelt = !word.origin().syllabic()
                && word.origin() != Origin.TRANSLATED
                && word.sort() != Meanings.Sort.NUMBER
                && word.sounds() == null;
        for (String spelling : word.spellings()) {
            Integer same = exact.get(spelling);
            if (same != null) {
                found.put(same, 1.0);
            }
            if (spelt || word.origin() == Origin.KANA && spelling.length() > 4) {
                similar.find(spelling, loose, (form, likeness) -> found.merge(form, likeness, Math::max));
            }
        }
        for (String sound : word.reduced()) {
            int[] same = reduced.get(sound);
            if (sound.length() >= 2 && same != null) {
                for (int form : same) {
                    found.merge(form, 0.93, Math::max);
                }
            }
        }
        if (word.meaning() != null && exact.get("=" + word.meaning()) != null) {
            found.merge(exact.get("=" + word.meaning()), 0.97, Math::max);
        }
        other(word, found);
        withoutVowels(word, found);
        katakana(word, found);
        List<Like> likes = new ArrayList<>();
        found.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> likes.add(new Like(one.getValue(), names[one.getKey()], weights[one.getKey()])));
        return likes;
    }

    /** Other names of the same given name. */
    private void other(Word word, Map<Integer, Double> found) {
        for (String name : Meanings.otherNames(word.latin())) {
            Integer at = exact.get(name);
            if (at != null) {
                found.merge(at, 0.85, Math::max);
            }
        }
    }

    private void withoutVowels(Word word, Map<Integer, Double> found) {
        if (word.sounds() != null) {
            String skeleton = Skeleton.of(word.sounds());
            Set<String> all = skeletonsOf(word, word.sounds());
            all.addAll(near(Set.of(skeleton)));
            for (String near : all) {
                for (int form : skeletons.getOrDefault(near, List.of())) {
                    keep(form, WordLikeness.abjad(word, word.sounds(), forms[form]), found);
                }
            }
            bareSkeletons.getOrDefault(skeleton, List.of()).forEach(form -> {
                Word other = withoutVowels.get(form);
                if (other != null) {
                    keep(form, WordLikeness.of(word, other), found);
                }
            });
        } else if (!withoutVowels.isEmpty() && !word.origin().syllable()) {
            for (String spelling : word.spellings()) {
                for (String near : near(Abjad.skeletonsOfLatin(spelling))) {
                    for (int form : bareSkeletons.getOrDefault(near, List.of())) {
                        Word other = withoutVowels.get(form);
                        if (other != null && other.sounds() != null) {
                            keep(form, WordLikeness.abjad(other, other.sounds(), spelling), found);
                        }
                    }
                }
            }
        }
        if (word.origin() == Origin.LATIN && word.latin().length() >= 2 && Sound.poorInVowels(word.latin())) {
            for (int form : skeletons.getOrDefault(Abjad.skeletonOfLatin(word.latin()), List.of())) {
                if (Sound.withoutVowels(word.latin(), forms[form])) {
                    keep(form, 0.97, found);
                }
            }
        }
    }

    /** With and without what may be an article. */
    private static Set<String> skeletonsOf(Word word, String sounds) {
        Set<String> all = Skeleton.all(sounds);
        all.addAll(Skeleton.all(Abjad.withoutShortArticle(word.written(), sounds)));
        return all;
    }

    private void katakana(Word word, Map<Integer, Double> found) {
        if (word.origin() == Origin.JAPANESE) {
            listen(Kana.key(word.latin()), false, heard, found);
        } else if (word.origin() == Origin.KANA) {
            listen(Kana.key(word.latin()), Kana.told(word.latin()), heard, found);
        } else if (!katakana.isEmpty()) {
            Kana.heard(word.latin()).forEach(key -> listen(key, Kana.told(word.latin()), katakana, found));
        }
    }

    /** @param told whether the word is long enough to be told by a sound that is only alike */
    private void listen(String key, boolean told, Map<String, List<Heard>> among, Map<Integer, Double> found) {
        for (Heard one : among.getOrDefault(Kana.skeleton(key), List.of())) {
            if (one.key().equals(key)) {
                keep(one.form(), 1, found);
            }
        }
        if (told) {
            for (String near : Kana.skeletonsNear(key)) {
                for (Heard one : among.getOrDefault(near, List.of())) {
                    if (Kana.told(forms[one.form()])) {
                        keep(one.form(), Sound.likeness(key, one.key(), false), found);
                    }
                }
            }
        }
    }

    /** The skeletons themselves and those with one sound less. */
    private static Set<String> near(Set<String> skeletons) {
        Set<String> near = new HashSet<>();
        for (String skeleton : skeletons) {
            near.add(skeleton);
            for (int i = 0; skeleton.length() >= 4 && i < skeleton.length(); i++) {
                near.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
            }
        }
        return near;
    }

    private static void keep(int form, double likeness, Map<Integer, Double> found) {
        if (likeness >= WordLikeness.LEAST) {
            found.merge(form, likeness, Math::max);
        }
    }
}
