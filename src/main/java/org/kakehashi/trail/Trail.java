package org.kakehashi.trail;

import java.sql.Timestamp;
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
    private final StreamHeads heads;
    private final Pseudonyms pseudonyms;
    private final Commitments commitments;
    private final Openings openings;
    private final CurrentEpoch epoch;

    Trail(
            JdbcClient db,
            StreamHeads heads,
            Pseudonyms pseudonyms,
            Commitments commitments,
            Openings openings,
            CurrentEpoch epoch) {
        this.db = db;
        this.heads = heads;
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
        StreamHeads.Head head = act.stream().kind() == Stream.Kind.READS ? null : heads.lock(act.stream());
        List<Commitments.Opening> committed = commitments.commit(act.openings());
        byte[] leaf = Leaf.bytes(
                epoch.number(),
                id,
                act,
                head == null ? null : head.next(),
                pseudonyms.of(act.stream(), act.stream().id()),
                act.person() == null ? null : pseudonyms.of(act.stream(), act.person()),
                committed);
        byte[] hash = Leaf.hash(leaf);
        db.sql(
                        """
                insert into trail.act (act_id, stream_kind, stream_id, stream_seq, prev_hash, kind, role, at, leaf, leaf_hash)
                values (:id, :streamKind, :streamId, :seq, :prev, :kind, :role, :at, :leaf, :hash)""")
                .param("id", id)
                .param("streamKind", act.stream().kind().name())
                .param("streamId", act.stream().id())
                .param("seq", head == null ? null : head.next().seq())
                .param("prev", head == null ? null : head.next().prev())
                .param("kind", act.kind().name())
                .param("role", act.role())
                .param("at", Timestamp.from(act.at()))
                .param("leaf", leaf)
                .param("hash", hash)
                .update();
        openings.store(act.stream(), id, committed);
        if (head != null) {
            heads.moved(act.stream(), head.next().seq(), hash);
        }
        return id;
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
