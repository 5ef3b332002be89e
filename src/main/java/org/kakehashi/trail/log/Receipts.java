package org.kakehashi.trail.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.trail.CurrentEpoch;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.merkle.Tree;
import org.kakehashi.trail.note.Base64Text;
import org.kakehashi.trail.note.NoteKey;
import org.kakehashi.trail.note.ProofFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be shown to an outsider of one act: at once a promise, soon a proof. Who may have it is the caller's affair;
 * neither holds anything personal.
 */
@Component
public class Receipts {

    /**
     * @param proven whether it is a proof file (C2SP tlog-proof, with the leaf in it), or still the promise: a signed note
     *     over act and leaf hash
     */
    public record Receipt(UUID act, boolean proven, String text) {}

    private final JdbcClient db;
    private final LogStore store;
    private final LogKeyring ring;
    private final Epochs epochs;
    private final CurrentEpoch current;
    private final Witnesses witnesses;

    Receipts(JdbcClient db, LogStore store, LogKeyring ring, Epochs epochs, CurrentEpoch current, Witnesses witnesses) {
        this.db = db;
        this.store = store;
        this.ring = ring;
        this.epochs = epochs;
        this.current = current;
        this.witnesses = witnesses;
    }

    /** None if there is no such act. */
    public Optional<Receipt> of(UUID act) {
        byte[] leaf = store.leaf(act);
        if (leaf == null) {
            return Optional.empty();
        }
        Optional<LogStore.Place> place = store.place(act);
        if (place.isPresent()) {
            long index = place.get().index();
            Optional<Head> head = witnesses
                    .witnessed(place.get().epoch())
                    .filter(one -> one.size() > index)
                    .or(() -> store.signed(place.get().epoch()).filter(one -> one.size() > index));
            if (head.isPresent()) {
                return Optional.of(new Receipt(act, true, proof(leaf, place.get(), head.get())));
            }
        }
        return Optional.of(new Receipt(act, false, promise(act, leaf)));
    }

    private String proof(byte[] leaf, LogStore.Place place, Head head) {
        Tree tree = store.tree(place.epoch(), head.size());
        List<byte[]> path = tree.inclusion(place.index(), head.size());
        return new ProofFile(leaf, place.index(), path, cosigned(head)).text();
    }

    private String promise(UUID act, byte[] leaf) {
        String origin = epochs.origin(current.number());
        String text =
                origin + "\nkakehashi receipt v1\nact " + act + "\nleaf " + Base64Text.of(Hashes.leaf(leaf)) + "\n";
        return text + "\n" + ring.newest(origin).sign(text);
    }

    /** The signed checkpoint with the witnesses' lines. */
    String cosigned(Head head) {
        StringBuilder note = new StringBuilder(String.valueOf(head.note()));
        db.sql("select line from trail.cosignature where epoch = :epoch and size = :size order by vkey")
                .param("epoch", head.epoch())
                .param("size", head.size())
                .query((row, i) -> row.getString(1))
                .list()
                .forEach(note::append);
        return note.toString();
    }

    /** Places of those acts of a stream that a signed checkpoint covers. */
    public Map<UUID, Long> proven(Stream stream) {
        Map<UUID, Long> proven = new HashMap<>();
        db.sql(
                        """
                select a.act_id, l.idx from trail.act a join trail.leaf l on l.n = a.n
                where a.stream_kind = :kind and a.stream_id = :id
                and l.idx < (select max(h.size) from trail.head h where h.epoch = l.epoch and h.note is not null)""")
                .param("kind", stream.kind().name())
                .param("id", stream.id())
                .query(row -> {
                    proven.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return proven;
    }

    /** The newest signed checkpoint with the witnesses' lines, if there is one. */
    public Optional<String> checkpoint() {
        return store.signed(current.number()).map(this::cosigned);
    }

    /** What verifies the checkpoints of the log that is written now, oldest key first. */
    public List<String> keys() {
        return ring.verifiers(current.number()).stream().map(NoteKey::text).toList();
    }
}
