package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** The names of persons, or of organisations, by the words that they are made of. */
final class NameIndex {

    /** Takes what was found. */
    interface Taker {
        void take(int party, boolean weak, Agreement agreement);
    }

    private static final int MOST_COMPARED = 120;
    /** What the estimate may fall short of the comparison. */
    private static final double MARGIN = 0.14;

    private record Candidate(int name, double estimate) {}

    /** Room for one search, kept for the next one whoever asks: it is too much for each thread to have its own. */
    private static final class Room {
        private float[] asked = new float[0];
        private float[] listed = new float[0];
        private int[] stamp = new int[0];
        private int[] touched = new int[0];
        private int count;
        private int word;

        void clear(int names) {
            if (asked.length < names) {
                asked = new float[names];
                listed = new float[names];
                stamp = new int[names];
                touched = new int[names];
            }
            count = 0;
            word = 0;
        }

        void empty() {
            for (int i = 0; i < count; i++) {
                asked[touched[i]] = 0;
                listed[touched[i]] = 0;
                stamp[touched[i]] = 0;
            }
        }
    }

    private static final int MOST_ROOMS = 4 * Runtime.getRuntime().availableProcessors();
    private static final Queue<Room> ROOMS = new ConcurrentLinkedQueue<>();

    private final boolean person;
    private final List<ReadName> names = new ArrayList<>();
    private final List<Integer> party = new ArrayList<>();
    private final List<Boolean> weak = new ArrayList<>();
    private float[] weight = new float[0];
    private final Map<String, Map<Integer, Float>> postings = new HashMap<>();
    /** Words whose Latin form does not tell how others spell them, by that form. */
    private final Map<String, Word> ownScript = new HashMap<>();

    private Vocabulary vocabulary = Vocabulary.of(Map.of(), Map.of());

    NameIndex(boolean person) {
        this.person = person;
    }

    /** @param latin whether the party has a name in Latin letters, this one or another */
    void add(int ofParty, String text, boolean isWeak, boolean latin) {
        ReadName name = ReadName.listed(text, person, latin);
        if (!name.isEmpty()) {
            int id = names.size();
            names.add(name);
            party.add(ofParty);
            weak.add(isWeak);
            for (List<Word> reading : name.readings()) {
                post(id, reading);
            }
            keep(name.readings().get(0), latin);
        }
    }

    private void keep(List<Word> words, boolean latin) {
        if (words.stream().anyMatch(word -> inOwnScript(word, latin))) {
            Stream.concat(words.stream(), Joined.likely(words).stream())
                    .filter(word -> inOwnScript(word, latin))
                    .forEach(word -> ownScript.putIfAbsent(word.latin(), word));
        }
    }

    private static boolean inOwnScript(Word word, boolean latin) {
        return word.sounds() != null || word.origin() == Origin.KANA && !latin;
    }

    private void post(int id, List<Word> words) {
        for (Word word : words) {
            post(id, word);
            if (word.meaning() != null) {
                put("=" + word.meaning(), id, word.weight());
            }
        }
        Joined.likely(words).forEach(joined -> post(id, joined));
    }

    private void post(int id, Word word) {
        word.spellings().forEach(spelling -> put(spelling, id, word.weight()));
    }

    private void put(String form, int id, double ofWord) {
        postings.computeIfAbsent(form, any -> new LinkedHashMap<>()).merge(id, (float) ofWord, Math::max);
    }

    void finish() {
        vocabulary = Vocabulary.of(postings, ownScript);
        postings.clear();
        ownScript.clear();
        weight = new float[names.size()];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = (float) total(names.get(i).readings().get(0));
        }
    }

    private static double total(List<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }

    void search(AskedName asked, double threshold, Taker taker) {
        if (asked.name().isEmpty() || names.isEmpty()) {
            return;
        }
        Set<Integer> compared = new HashSet<>();
        for (int i = 0; i < asked.sought().size(); i++) {
            double whole = total(asked.name().readings().get(i));
            // an organisation's readings are many, and what is found by one of them is like that one
            List<Side> sides = person ? asked.sides() : asked.sides().subList(i, i + 1);
            for (Candidate candidate : candidates(asked.sought().get(i), whole, threshold)) {
                boolean again = !compared.add(candidate.name());
                if (again && person) {
                    continue;
                }
                Agreement agreement = Comparison.of(asked.name(), sides, names.get(candidate.name()));
                if (agreement.score() >= threshold) {
                    taker.take(party.get(candidate.name()), weak.get(candidate.name()), agreement);
                }
            }
        }
    }

    private List<Candidate> candidates(List<Word> sought, double whole, double threshold) {
        Room free = ROOMS.poll();
        Room room = free == null ? new Room() : free;
        room.clear(names.size());
        sought.forEach(word -> collect(room, word, word.weight()));
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < room.count; i++) {
            int name = room.touched[i];
            double estimate = estimate(room.asked[name], whole, room.listed[name], weight[name]);
            if (estimate >= threshold - MARGIN) {
                all.add(new Candidate(name, estimate));
            }
        }
        room.empty();
        if (ROOMS.size() < MOST_ROOMS) {
            ROOMS.add(room);
        }
        all.sort(Comparator.comparingDouble(Candidate::estimate).reversed().thenComparingInt(Candidate::name));
        return all.size() > MOST_COMPARED ? all.subList(0, MOST_COMPARED) : all;
    }

    private void collect(Room room, Word word, double ofWord) {
        room.word++;
        for (Vocabulary.Like like : vocabulary.like(word)) {
            int[] at = like.names();
            float[] weights = like.weights();
            float gained = (float) (ofWord * like.likeness());
            for (int i = 0; i < at.length; i++) {
                int name = at[i];
                if (room.stamp[name] == room.word) {
                    continue;
                }
                if (room.stamp[name] == 0) {
                    room.touched[room.count++] = name;
                }
                room.stamp[name] = room.word;
                room.asked[name] += gained;
                room.listed[name] += weights[i];
            }
        }
    }

    /** The comparison's score, had each word found the partner that it found here. */
    private double estimate(double matchedAsked, double asked, double matchedListed, double listed) {
        double restAsked = Math.max(0, asked - matchedAsked);
        double restListed = Math.max(0, listed - matchedListed);
        double matched = Math.min(matchedAsked, asked) + Math.min(matchedListed, listed);
        double against = Math.min(restAsked, restListed);
        double extra = Math.abs(restAsked - restListed) * (person ? 0.3 : 0.8);
        return matched / (matched + 2 * against + extra) - (against > 0.5 ? 0.06 : 0);
    }
}
