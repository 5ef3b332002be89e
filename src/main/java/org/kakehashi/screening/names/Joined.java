package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that stand side by side, read as one. */
final class Joined {

    private static final int MOST = 12;
    private static final int MOST_OF_SYLLABLES = 160;

    private Joined() {}

    static Word of(List<Word> words) {
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
        Word first = words.get(0);
        return new Word(
                written.toString(),
                first.origin(),
                all,
                all.stream().map(Sound::reduced).distinct().toList(),
                abjad ? sounds.toString() : null,
                null,
                first.sort() == Meanings.Sort.NUMBER ? Meanings.Sort.NAME : first.sort(),
                weight);
    }
}
