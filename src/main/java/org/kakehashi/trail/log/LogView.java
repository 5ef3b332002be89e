package org.kakehashi.trail.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.trail.CurrentEpoch;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.merkle.Tree;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log as it goes into a bundle: all that is proven, and the signature under the bundle's list of files. */
@Component
public class LogView {

    /** The proven part of one epoch, with its newest checkpoint: the newest that enough witnesses signed, where they
     * are asked. */
    public record Proven(int epoch, long size, String checkpoint) {}

    /** One leaf, in its place. */
    public record Entry(UUID act, byte[] leaf, Columns columns) {}

    /** What the program searches by; said by the leaf too, which is what the log proves. */
    public record Columns(
            String kind,
            String role,
            @Nullable UUID actor,
            Instant at,
            Stream stream,
            @Nullable Long seq,
            byte[] hash,
            byte[] placed) {}

    private final JdbcClient db;
    private final Sequencer sequencer;
    private final LogStore store;
    private final LogKeyring ring;
    private final Receipts receipts;
    private final Epochs epochs;
    private final CurrentEpoch current;
    private final Witnesses witnesses;

    LogView(
            JdbcClient db,
            Sequencer sequencer,
            LogStore store,
            LogKeyring ring,
            Receipts receipts,
            Epochs epochs,
            CurrentEpoch current,
            Witnesses witnesses) {
        this.db = db;
        this.sequencer = sequencer;
        this.store = store;
        this.ring = ring;
        this.receipts = receipts;
        this.epochs = epochs;
        this.current = current;
        this.witnesses = witnesses;
    }

    /** Gives the acts that wait their places, and lets the witnesses sign. */
    public void catchUp() {
        try {
            sequencer.step();
        } catch (DuplicateKeyException e) {
            // another sequencer is at it; what is not proven yet is left to the next bundle
        }
        witnesses.collect(current.number());
    }

    /** Every epoch of which something is proven, oldest first. */
    public List<Proven> epochs() {
        List<Proven> proven = new ArrayList<>();
        for (int epoch = 1; epoch <= current.number(); epoch++) {
            int one = epoch;
            Optional<Head> head = witnesses.witnessed(epoch).or(() -> store.signed(one));
            if (head.isPresent()) {
                proven.add(new Proven(epoch, head.get().size(), receipts.cosigned(head.get())));
            }
        }
        return proven;
    }

    public List<Entry> entries(int epoch, long first, int count) {
        return db.sql(
                        """
                select a.*, l.leaf_hash as placed from trail.leaf l join trail.act a on a.n = l.n
                where l.epoch = :epoch and l.idx >= :first and l.idx < :end order by l.idx""")
                .param("epoch", epoch)
                .param("first", first)
                .param("end", first + count)
                .query((row, i) -> new Entry(row.getObject("act_id", UUID.class), row.getBytes("leaf"), columns(row)))
                .list();
    }

    private static Columns columns(ResultSet row) throws SQLException {
        return new Columns(
                row.getString("kind"),
                row.getString("role"),
                row.getObject("actor_ref", UUID.class),
                row.getTimestamp("at").toInstant(),
                new Stream(Stream.Kind.valueOf(row.getString("stream_kind")), row.getObject("stream_id", UUID.class)),
                row.getObject("stream_seq", Long.class),
                row.getBytes("leaf_hash"),
                row.getBytes("placed"));
    }

    public byte[] tile(int epoch, int level, long index, int width) {
        return store.source(epoch).tile(level, index, width);
    }

    /** The tree of an epoch, at a size that is proven. */
    public Tree tree(int epoch, long size) {
        return store.tree(epoch, size);
    }

    /** Acts of a stream that are proven, oldest first. */
    public List<UUID> acts(Stream stream) {
        return db.sql(
                        """
                select a.act_id from trail.act a join trail.leaf l on l.n = a.n
                where a.stream_kind = :kind and a.stream_id = :id
                and l.idx < (select max(h.size) from trail.head h where h.epoch = l.epoch and h.note is not null)
                order by a.n""")
                .param("kind", stream.kind().name())
                .param("id", stream.id())
                .query(UUID.class)
                .list();
    }

    /** What verifies the checkpoints, of every epoch. */
    public List<String> keys() {
        return db.sql("select vkey from trail.log_key order by epoch, number")
                .query(String.class)
                .list();
    }

    /** A text of the log's, named after what it is so that it can never be taken for a checkpoint, signed. */
    public String sealed(String what, String body) {
        String origin = epochs.origin(current.number());
        String text = origin + "\nkakehashi " + what + " v1\n" + body;
        return text + "\n" + ring.newest(origin).sign(text);
    }
}
