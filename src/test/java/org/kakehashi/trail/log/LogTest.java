package org.kakehashi.trail.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.trail.Act;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.CurrentEpoch;
import org.kakehashi.trail.KeyFolder;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.merkle.Proofs;
import org.kakehashi.trail.merkle.Tree;
import org.kakehashi.trail.note.Checkpoint;
import org.kakehashi.trail.note.NoteKey;
import org.kakehashi.trail.note.ProofFile;
import org.kakehashi.trail.note.SignedNote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Places, heads and proofs on the real database. */
@KakehashiTest
class LogTest {

    private static final ActKind DONE = ActKind.done("TRIED", "count").committing("comment");
    private static final Instant AT = Instant.parse("2026-11-20T01:02:03Z");

    @Autowired
    Trail trail;

    @Autowired
    Sequencer sequencer;

    @Autowired
    LogStore store;

    @Autowired
    LogKeys keys;

    @Autowired
    KeyFolder folder;

    @Autowired
    Receipts receipts;

    @Autowired
    Epochs epochs;

    @Autowired
    CurrentEpoch current;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate transaction;

    @BeforeEach
    void template() {
        transaction = new TransactionTemplate(transactions);
    }

    private UUID write() {
        Act act = Act.of(DONE, Stream.ofCase(UUID.randomUUID()))
                .by(UUID.randomUUID(), "OFFICER")
                .command(UUID.randomUUID(), AT)
                .fact("count", 1)
                .opening("comment", "MARKER-text")
                .build();
        return java.util.Objects.requireNonNull(transaction.execute(status -> trail.write(act)));
    }

    private void sequence() {
        for (int i = 0; i < 200; i++) {
            try {
                if (sequencer.step() == 0) {
                    return;
                }
            } catch (DuplicateKeyException e) {
                assertThat(e).as("the program's own sequencer was first").isNotNull();
            }
        }
    }

    private List<NoteKey> verifiers() {
        return receipts.keys().stream().map(NoteKey::parse).toList();
    }

    private Checkpoint checkpoint() {
        SignedNote note = SignedNote.parse(receipts.checkpoint().orElseThrow());
        note.verified(verifiers());
        return Checkpoint.parse(note.text());
    }

    @Test
    void an_act_has_a_promise_at_once_and_a_proof_soon() {
        UUID act = write();
        Receipts.Receipt first = receipts.of(act).orElseThrow();
        SignedNote.parse(first.proven() ? ProofFile.parse(first.text()).checkpoint() : first.text())
                .verified(verifiers());

        sequence();

        Receipts.Receipt receipt = receipts.of(act).orElseThrow();
        assertThat(receipt.proven()).isTrue();
        ProofFile proof = ProofFile.parse(receipt.text());
        SignedNote note = SignedNote.parse(proof.checkpoint());
        note.verified(verifiers());
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(Proofs.included(
                        proof.index(), checkpoint.size(), Hashes.leaf(proof.extra()), proof.proof(), checkpoint.root()))
                .isTrue();
        assertThat(new String(proof.extra(), StandardCharsets.UTF_8))
                .contains(act.toString())
                .doesNotContain("MARKER");
        assertThat(receipts.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void every_signed_head_is_consistent_with_the_one_before_and_places_are_dense() {
        for (int i = 0; i < 5; i++) {
            write();
            sequence();
        }
        long size = checkpoint().size();
        int epoch = current.number();
        Tree tree = store.tree(epoch, size);
        assertThat(tree.root()).isEqualTo(checkpoint().root());
        List<Long> sizes = db.sql("select size from trail.head where epoch = :epoch and size <= :size order by size")
                .param("epoch", epoch)
                .param("size", size)
                .query(Long.class)
                .list();
        for (int i = 1; i < sizes.size(); i++) {
            long earlier = sizes.get(i - 1);
            long later = sizes.get(i);
            assertThat(Proofs.consistent(
                            earlier, later, tree.root(earlier), tree.root(later), tree.consistency(earlier, later)))
                    .isTrue();
        }
        assertThat(db.sql("select count(*) = max(idx) + 1 from trail.leaf where epoch = :epoch")
                        .param("epoch", epoch)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void full_tiles_are_those_of_the_leaves_below_them() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 600; i++) {
                trail.write(Act.of(DONE, Stream.ofPerson(UUID.randomUUID()))
                        .by(null, "SYSTEM")
                        .command(UUID.randomUUID(), AT)
                        .build());
            }
        });
        sequence();
        long size = checkpoint().size();
        assertThat(size).isGreaterThan(512);
        Tree fromTiles = store.tree(current.number(), size);
        List<byte[]> leaves = db.sql(
                        "select leaf_hash from trail.leaf where epoch = :epoch and idx < :size order by idx")
                .param("epoch", current.number())
                .param("size", size)
                .query((row, i) -> row.getBytes(1))
                .list();
        var range = new org.kakehashi.trail.merkle.CompactRange();
        leaves.forEach(range::append);
        assertThat(fromTiles.root())
                .isEqualTo(range.root())
                .isEqualTo(checkpoint().root());
        for (long index : new long[] {0, 255, 256, 511, size - 1}) {
            assertThat(Proofs.included(
                            index, size, leaves.get((int) index), fromTiles.inclusion(index, size), range.root()))
                    .isTrue();
        }
    }

    @Test
    void sequencers_that_race_place_each_act_once() throws Exception {
        List<UUID> acts = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                work.add(() -> {
                    for (int i = 0; i < 40; i++) {
                        UUID act = write();
                        synchronized (acts) {
                            acts.add(act);
                        }
                    }
                    return 0;
                });
                // not the bean's step, which waits for itself: as another program's would
                work.add(() -> {
                    int refused = 0;
                    for (int i = 0; i < 40; i++) {
                        try {
                            transaction.executeWithoutResult(status -> grow());
                        } catch (DuplicateKeyException e) {
                            refused++;
                        }
                    }
                    return refused;
                });
            }
            for (Future<Integer> one : threads.invokeAll(work)) {
                assertThat(one.get()).isNotNegative();
            }
        } finally {
            threads.shutdownNow();
        }
        sequence();

        assertThat(acts).hasSize(120).allSatisfy(act -> assertThat(store.place(act))
                .isPresent());
        every_signed_head_is_consistent_with_the_one_before_and_places_are_dense();
    }

    private void grow() {
        int epoch = current.number();
        Head head = store.newest(epoch).orElse(Head.empty(epoch));
        var placed = store.integrate(epoch, head.size(), 50);
        if (!placed.isEmpty()) {
            var range = store.edge(head);
            placed.forEach(one -> range.append(one.hash()));
            store.fillTiles(epoch, head.size(), range.size());
            store.add(new Head(epoch, range.size(), range.root(), range.bytes(), AT, null));
        }
    }

    @Test
    void the_key_is_its_owner_s_alone_and_nowhere_in_the_database() throws Exception {
        Path key = folder.file("log-1.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())))
                .isEqualTo("rwx------");
        assertThat(db.sql("select string_agg(vkey, ' ') from trail.log_key")
                        .query(String.class)
                        .single())
                .doesNotContain(Files.readString(key).strip());
    }

    @Test
    void a_database_behind_what_was_signed_is_found_out() throws Exception {
        write();
        sequence();
        Path file = folder.file("checkpoint");
        synchronized (sequencer) {
            String kept = Files.readString(file);
            Checkpoint now = checkpoint();
            try {
                Files.writeString(file, forged(new Checkpoint(now.origin(), now.size() + 7, now.root())));
                assertThatExceptionOfType(TrailSetBack.class).isThrownBy(epochs::open);
                Files.writeString(file, forged(new Checkpoint(now.origin(), now.size(), Hashes.empty())));
                assertThatExceptionOfType(TrailSetBack.class).isThrownBy(epochs::open);
            } finally {
                Files.writeString(file, kept);
            }
            epochs.open();
        }
    }

    private static String forged(Checkpoint checkpoint) {
        return checkpoint.text() + "\n— " + checkpoint.origin() + " AAAAAAAA\n";
    }

    @Test
    void a_signed_note_is_put_once_and_never_replaced() {
        write();
        sequence();
        String before = receipts.checkpoint().orElseThrow();
        Head head = store.signed(current.number()).orElseThrow();

        store.sign(head, "another");

        assertThat(store.signed(current.number()).map(Head::size))
                .hasValueSatisfying(size -> assertThat(size).isGreaterThanOrEqualTo(head.size()));
        assertThat(db.sql("select count(*) from trail.head where note = 'another'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(before).isNotEqualTo("another");
    }
}
