package org.kakehashi.trail;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only record of acts. What a caller may rely on: an act is stored in the caller's transaction or not at all;
 * within a stream acts are numbered without a gap and each names the hash of the one before; nothing stored is ever
 * changed. What it may not rely on: an order between streams.
 */
@Component
public class Trail {

    private final JdbcClient db;
    private final Pseudonyms pseudonyms;
    private final Commitments commitments;
    private final Openings openings;
    private final CurrentEpoch epoch;
    private final Places places = new Places();

    Trail(JdbcClient db, Pseudonyms pseudonyms, Commitments commitments, Openings openings, CurrentEpoch epoch) {
        this.db = db;
        this.pseudonyms = pseudonyms;
        this.commitments = commitments;
        this.openings = openings;
        this.epoch = epoch;
    }

    /**
     * Writes the act in the running transaction.
     *
     * @return the id of the act
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID write(Act act) {
        return append(act);
    }

    /**
     * Records that content is about to be shown, in a transaction of its own that is committed when this returns. The
     * caller sends the content afterwards, so that a read without an act cannot happen.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public UUID writeRead(Act act) {
        if (!act.kind().read() || act.stream().kind() != Stream.Kind.READS) {
            throw new IllegalArgumentException(act.kind().name() + " is not a read, or not in the stream of reads");
        }
        return append(act);
    }

    private UUID append(Act act) {
        UUID id = UUID.randomUUID();
        List<Commitments.Opening> committed = commitments.commit(act.openings());
        Place place = places.guess(act.stream(), act.person());
        while (place == null || !stored(id, act, committed, place)) {
            place = place(act);
        }
        openings.store(act.stream(), id, committed);
        return id;
    }

    /** The place that the leaf must name, held until the transaction ends. */
    private Place place(Act act) {
        return db.sql("select * from trail.place(:streamKind, :stream, :person)")
                .param("streamKind", act.stream().kind().name())
                .param("stream", act.stream().id())
                .param("person", act.person(), Types.OTHER)
                .query((row, i) -> new Place(
                        row.getObject("seq", Long.class),
                        row.getBytes("prev"),
                        row.getObject("stream_ref", UUID.class),
                        row.getObject("person_ref", UUID.class)))
                .single();
    }

    /** @return false if the act does not stand at this place; then nothing was stored */
    private boolean stored(UUID id, Act act, List<Commitments.Opening> committed, Place place) {
        byte[] leaf = Leaf.bytes(epoch.number(), id, act, place, committed);
        boolean stored = db.sql(
                        """
                select trail.append(:streamKind, :stream, :person, :seq, :prev, :streamRef, :personRef,
                    :act, :kind, :role, :at, :leaf)""")
                .param("streamKind", act.stream().kind().name())
                .param("stream", act.stream().id())
                .param("person", act.person(), Types.OTHER)
                .param("seq", place.seq(), Types.BIGINT)
                .param("prev", place.prev(), Types.BINARY)
                .param("streamRef", place.streamRef())
                .param("personRef", place.personRef(), Types.OTHER)
                .param("act", id)
                .param("kind", act.kind().name())
                .param("role", act.role())
                .param("at", Timestamp.from(act.at()))
                .param("leaf", leaf)
                .query(Boolean.class)
                .single();
        if (stored) {
            places.taken(act.stream(), act.person(), place, Leaf.hash(leaf));
        }
        return stored;
    }

    /** The commands whose acts stand in a stream of this id. */
    public List<UUID> commandsOf(UUID streamId) {
        return db.sql("select distinct (convert_from(leaf, 'UTF8')::jsonb ->> 'cmd')::uuid from trail.act"
                        + " where stream_id = :id")
                .param("id", streamId)
                .query(UUID.class)
                .list();
    }

    /** All acts of one stream, oldest first, with what may still be opened. */
    public List<RecordedAct> of(Stream stream) {
        Map<UUID, Map<String, String>> opened = new HashMap<>();
        openings.of(stream).forEach(one -> opened.computeIfAbsent(one.act(), k -> new TreeMap<>())
                .put(one.field(), one.value()));
        Map<UUID, UUID> persons = pseudonyms.personsIn(stream);
        return db.sql(
                        """
                select n, act_id, kind, role, at, stream_seq, leaf, leaf_hash from trail.act
                where stream_kind = :kind and stream_id = :id order by n""")
                .param("kind", stream.kind().name())
                .param("id", stream.id())
                .query((row, i) -> {
                    UUID act = row.getObject("act_id", UUID.class);
                    LeafText leaf = LeafText.of(row.getBytes("leaf"));
                    return new RecordedAct(
                            row.getLong("n"),
                            act,
                            row.getString("kind"),
                            row.getString("role"),
                            leaf.person(persons),
                            row.getTimestamp("at").toInstant(),
                            row.getObject("stream_seq", Long.class),
                            leaf.policy(),
                            leaf.facts(),
                            opened.getOrDefault(act, Map.of()),
                            row.getBytes("leaf_hash"));
                })
                .list();
    }
}
