package org.kakehashi.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Stream STREAM = Stream.ofCase(new UUID(0, 1));
    private static final UUID PERSON = new UUID(0, 2);
    private static final UUID STREAM_REF = new UUID(0, 3);
    private static final UUID PERSON_REF = new UUID(0, 4);

    private final Places places = new Places();

    @Test
    void the_next_act_of_a_stream_is_likely_to_stand_behind_the_last() {
        byte[] hash = {1};
        places.taken(STREAM, PERSON, new Place(7L, null, STREAM_REF, PERSON_REF), hash);

        assertThat(places.guess(STREAM, PERSON)).isEqualTo(new Place(8L, hash, STREAM_REF, PERSON_REF));
        assertThat(places.guess(STREAM, null)).isEqualTo(new Place(8L, hash, STREAM_REF, null));
    }

    @Test
    void reads_stand_behind_nothing() {
        Stream reads = Stream.ofReads(new UUID(0, 1));
        places.taken(reads, PERSON, new Place(null, null, STREAM_REF, PERSON_REF), new byte[] {1});

        assertThat(places.guess(reads, PERSON)).isEqualTo(new Place(null, null, STREAM_REF, PERSON_REF));
    }

    @Test
    void of_what_was_not_seen_nothing_is_guessed() {
        assertThat(places.guess(STREAM, PERSON)).isNull();
        places.taken(STREAM, PERSON, new Place(1L, null, STREAM_REF, PERSON_REF), new byte[] {1});

        assertThat(places.guess(STREAM, new UUID(0, 9)))
                .as("a person has another name in each stream")
                .isNull();
        assertThat(places.guess(Stream.ofPerson(new UUID(0, 1)), PERSON)).isNull();
    }
}
