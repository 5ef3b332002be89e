package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that stand side by side, read as one. */
final class Joined {

    private static final int SHORT = 4;
    private static final int FEW = 5;
    private static final int MOST = 12;
    private static final int MOST_OF_SYLLABLES = 160;

    private Joined() {}

    /** What of a name may be written as one: neighbours of which one is short or stands before many names, both of two, all of a few. */
    static List<Word> likely(List<Word> words) {
        List<Word> likely = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.size() == 2
                    || words.get(i).latin().length() <= SHORT
                    || words.get(i + 1).latin().length() <= SHORT
                    || Rarity.everywhere(words.get(i))) {
                likely.add(of(words.subList(i, i + 2)));
            }
        }
        if (words.size() > 2 && words.size() <= FEW) {
            likely.add(of(words));
        }
        return likely;
    }

    static Word of(List<Word> words) {
        if (words.stream().allMatch(word -> word.spellings().size() == 1 && word.sounds() == null)) {
            return ofOneSpelling(words);
        }
        Set<String> spellings = new LinkedHashSet<>(Set.of(""));
        StringBuilder written = new StringBuilder();
        StringBuilder sounds = new StringBuilder();
        double weight = 0;
        boolean abjad = false;
        int most = WordLikeness.syllables(words) ? MOST_OF_SYLLABLES : MOST;
        for (Word word : words) {
            Set<String> longer = new LinkedHashSet<>();
            for (String begun : spellings) {
                for (String next : word.spellings()) {
                    if (longer.size() < most) {
                        longer.add(begun + next);
                    }
                }
            }
            spellings = longer;
            written.append(word.written());
            sounds.append(abjad && Abjad.soundedArticle(word.written()) ? "l" : "")
                    .append(word.sounds() == null ? "" : word.sounds());
            abjad |= word.sounds() != null;
            weight += word.weight();
        }
        List<String> all = new ArrayList<>(spellings);
        return word(
                words.get(0),
                written.toString(),
                all,
                all.stream().map(Sound::reduced).distinct().toList(),
                abjad ? sounds.toString() : null,
                weight);
    }

    /** The same, for most words, in less time. */
    private static Word ofOneSpelling(List<Word> words) {
        StringBuilder written = new StringBuilder();
        List<String> latin = new ArrayList<>(words.size());
        double weight = 0;
        for (Word word : words) {
            written.append(word.written());
            latin.add(word.latin());
            weight += word.weight();
        }
        String spelling = OfFaith.joined(latin);
        return word(
                words.get(0), written.toString(), List.of(spelling), List.of(Sound.reduced(spelling)), null, weight);
    }

    private static Word word(
            Word first,
            String written,
            List<String> spellings,
            List<String> reduced,
            @Nullable String sounds,
            double weight) {
        Meanings.Sort sort = first.sort() == Meanings.Sort.NUMBER ? Meanings.Sort.NAME : first.sort();
        return new Word(written, first.origin(), spellings, reduced, sounds, null, sort, weight);
    }
}
