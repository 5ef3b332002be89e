package org.kakehashi.trail;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Random names by which leaves call a stream and the people in it. A person has another one in each stream; who it is
 * stands only in this erasable table. Given by {@code trail.place} in the database.
 */
@Component
class Pseudonyms {

    private final JdbcClient db;

    Pseudonyms(JdbcClient db) {
        this.db = db;
    }

    /** Pseudonym to person, for one stream. */
    Map<UUID, UUID> personsIn(Stream stream) {
        Map<UUID, UUID> persons = new HashMap<>();
        db.sql("select ref, subject from trail.pseudonym where stream_kind = :kind and stream_id = :id")
                .param("kind", stream.kind().name())
                .param("id", stream.id())
                .query(row -> {
                    persons.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return persons;
    }

    /** Pseudonym to person, whatever stream each is of. */
    Map<UUID, UUID> personsOf(Collection<UUID> refs) {
        Map<UUID, UUID> persons = new HashMap<>();
        db.sql("select ref, subject from trail.pseudonym where ref = any(:refs)")
                .param("refs", refs.toArray(UUID[]::new))
                .query(row -> {
                    persons.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return persons;
    }
}
