package org.kakehashi.trail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place that the next act of a stream is likely to have, as this program last saw it: a guess that saves asking. Whether
 * it holds, the database tells when the act is stored, so that a guess overtaken by a rollback, another program or an
 * erasure costs one more question and nothing else. Forgotten ten minutes after its last use.
 */
final class Places {

    private record PersonIn(Stream stream, UUID person) {}

    private final Cache<Stream, Place> next = remembered();
    private final Cache<PersonIn, UUID> persons = remembered();

    @Nullable
    Place guess(Stream stream, @Nullable UUID person) {
        Place place = next.getIfPresent(stream);
        UUID personRef = person == null ? null : persons.getIfPresent(new PersonIn(stream, person));
        return place == null || (person != null && personRef == null)
                ? null
                : new Place(place.seq(), place.prev(), place.streamRef(), personRef);
    }

    /** To be told when a leaf was stored at a place. */
    void taken(Stream stream, @Nullable UUID person, Place place, byte[] leafHash) {
        Long seq = place.seq();
        next.put(
                stream,
                seq == null
                        ? new Place(null, null, place.streamRef(), null)
                        : new Place(seq + 1, leafHash, place.streamRef(), null));
        if (person != null && place.personRef() != null) {
            persons.put(new PersonIn(stream, person), place.personRef());
        }
    }

    private static <K, V> Cache<K, V> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }
}
