package org.kakehashi.screening.names;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a word is spelt, as {@link Word} keeps it. Names are made of few words: each is read once for all indices and
 * questions, as long as there is room.
 */
record Spelt(List<String> spellings, List<String> reduced, @Nullable String sounds) {

    private record Key(String written, Origin origin) {}

    private static final int MOST_KEPT = 200_000;
    private static final LoadingCache<Key, Spelt> KEPT = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .build(key -> of(spellings(key.written().replace(" ", ""), key.origin()), key.written(), key.origin()));

    /** @param written may have blanks: several words of one meaning */
    static Spelt of(String written, Origin origin) {
        return KEPT.get(new Key(written, origin));
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
