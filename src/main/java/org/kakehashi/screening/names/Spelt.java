package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How a word is spelt, as {@link Word} keeps it. Names are made of few words: each is read once for all indices and
 * questions, as long as there is room.
 */
record Spelt(List<String> spellings, List<String> reduced, @Nullable String sounds) {

    private record Key(String written, Origin origin) {}

    private static final int MOST_KEPT = 200_000;
    private static final Map<Key, Spelt> KEPT = new ConcurrentHashMap<>();

    /** @param written may have blanks: several words of one meaning */
    static Spelt of(String written, Origin origin) {
        Key key = new Key(written, origin);
        Spelt kept = KEPT.get(key);
        if (kept == null) {
            kept = of(spellings(written.replace(" ", ""), origin), written, origin);
            if (KEPT.size() >= MOST_KEPT) {
                KEPT.clear();
            }
            KEPT.put(key, kept);
        }
        return kept;
    }

    static Spelt of(List<String> spellings, String written, Origin origin) {
        return new Spelt(
                spellings,
                spellings.stream().map(Sound::reduced).distinct().toList(),
                origin.abjad() ? Abjad.sounds(written) : null);
    }

    private static List<String> spellings(String written, Origin origin) {
        if (origin == Origin.HAN) {
            List<String> spellings = new ArrayList<>(Romanisation.of(written, origin));
            spellings.add(Han.folded(written));
            return List.copyOf(spellings);
        }
        return Romanisation.of(written, origin);
    }
}
