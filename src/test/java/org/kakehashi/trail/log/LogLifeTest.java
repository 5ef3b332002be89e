package org.kakehashi.trail.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kakehashi.KakehashiTest;
import org.kakehashi.audit.Audits;
import org.kakehashi.identity.Role;
import org.kakehashi.stories.Cast;
import org.kakehashi.trail.Act;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.CurrentEpoch;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.kakehashi.trail.bundle.Verifier;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.merkle.Tiles;
import org.kakehashi.trail.merkle.Tree;
import org.kakehashi.trail.note.Checkpoint;
import org.kakehashi.trail.note.NoteKey;
import org.kakehashi.trail.note.NoteSigner;
import org.kakehashi.trail.note.SignedNote;
import org.kakehashi.trail.witness.Submission;
import org.kakehashi.trail.witness.Witness;
import org.kakehashi.trail.witness.WitnessServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to a log in the long run, on a database of its own: silence, a witness, a new key, a loss and a new epoch. */
@KakehashiTest
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class LogLifeTest {

    private static final ActKind DONE = ActKind.done("TRIED");
    private static final Path FOLDER = Path.of("target/test-data", "life-" + UUID.randomUUID());

    private static final WitnessServer WITNESS = start();

    @Autowired
    Trail trail;

    @Autowired
    Sequencer sequencer;

    @Autowired
    LogStore store;

    @Autowired
    LogKeys keys;

    @Autowired
    LogKeyring ring;

    @Autowired
    LogView log;

    @Autowired
    Receipts receipts;

    @Autowired
    Witnesses witnesses;

    @Autowired
    TrailHealthIndicator health;

    @Autowired
    Epochs epochs;

    @Autowired
    CurrentEpoch current;

    @Autowired
    Audits audits;

    @Autowired
    Cast cast;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private static WitnessServer start() {
        try {
            return WitnessServer.start(
                    "witness.example",
                    FOLDER.resolve("witness"),
                    List.of(),
                    new InetSocketAddress("127.0.0.1", 0),
                    Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void ownLog(DynamicPropertyRegistry properties) throws IOException {
        policy("policy", WITNESS.witness().key());
        properties.add("kakehashi.trail.policy", () -> FOLDER.resolve("policy").toString());
        properties.add("kakehashi.trail.heartbeat", () -> "PT2S");
        properties.add("kakehashi.trail.witness-every", () -> "PT1H");
    }

    private static Path policy(String name, NoteKey key) throws IOException {
        return Files.writeString(
                FOLDER.resolve(name), "witness W " + key.text() + " " + WITNESS.url() + "\nquorum W\n");
    }

    @AfterAll
    static void gone() {
        WITNESS.close();
    }

    private void write() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> trail.write(Act.of(DONE, Stream.ofCase(UUID.randomUUID()))
                        .by(null, "SYSTEM")
                        .command(UUID.randomUUID(), Instant.EPOCH)
                        .build()));
        for (int i = 0; i < 100; i++) {
            try {
                if (sequencer.step() == 0) {
                    return;
                }
            } catch (DuplicateKeyException e) {
                assertThat(e).as("the program's own sequencer was first").isNotNull();
            }
        }
    }

    private Path whole(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            audits.wholeTrail(cast.actor("mori", Role.AUDITOR)).to(out);
        }
        return file;
    }

    private Verifier.Said verified(Path zip, String... more) throws Exception {
        List<String> options = new ArrayList<>(List.of(Verifier.keys(log.keys())));
        options.addAll(List.of(more));
        Verifier.Said said = Verifier.java(zip, options.toArray(String[]::new));
        assertThat(Verifier.shell(zip, options.toArray(String[]::new)))
                .as("the other verifier says the same")
                .isEqualTo(said);
        return said;
    }

    private Set<NoteKey> signedBy(String note) {
        return SignedNote.parse(note)
                .verified(receipts.keys().stream().map(NoteKey::parse).toList());
    }

    @Test
    @Order(1)
    void silence_is_broken_by_a_heartbeat() throws Exception {
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        while (db.sql("select count(*) from trail.act where kind = 'TRAIL_HEARTBEAT'")
                        .query(Long.class)
                        .single()
                == 0) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(200);
        }
    }

    @Test
    @Order(2)
    void what_a_witness_signed_goes_into_bundles_and_another_s_word_is_not_enough(CapturedOutput told)
            throws Exception {
        write();
        witnesses.collect(current.number());
        witnesses.collect(current.number());
        assertThat(witnesses.witnessed(current.number()))
                .as("the witness does not know the log")
                .isEmpty();
        assertThat(told).as("asked twice, told once").containsOnlyOnce("witness W refused");
        receipts.keys().forEach(key -> WITNESS.witness().trust(Witness.Log.of(NoteKey.parse(key))));

        Path zip = whole("witnessed.zip");

        assertThat(verified(zip, "--policy", FOLDER.resolve("policy").toString())
                        .code())
                .isZero();
        NoteKey other = new NoteSigner("witness.example", new byte[32]).witnessKey();
        assertThat(verified(zip, "--policy", policy("other", other).toString()).code())
                .isEqualTo(1);
        assertThat(verified(zip).code()).isZero();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @Order(3)
    void a_new_key_begins_with_the_head_that_holds_its_act_and_older_heads_stay() throws Exception {
        write();
        String before = receipts.checkpoint().orElseThrow();
        NoteKey old = NoteKey.parse(receipts.keys().get(0));
        synchronized (sequencer) {
            keys.make();
            epochs.open();
            sequencer.step();
        }
        NoteKey fresh = NoteKey.parse(receipts.keys().get(1));
        String both = newest();
        write();

        assertThat(signedBy(before)).containsExactly(old);
        assertThat(signedBy(both)).containsExactlyInAnyOrder(old, fresh);
        assertThat(signedBy(newest())).containsExactly(fresh);
        WITNESS.witness().trust(Witness.Log.of(fresh));
        Path zip = whole("rotated.zip");
        assertThat(verified(zip).code()).isZero();
        assertThat(Verifier.java(zip, "--key", old.text()).code())
                .as("the old key alone")
                .isEqualTo(1);
    }

    private String newest() {
        return String.valueOf(store.signed(current.number()).orElseThrow().note());
    }

    @Test
    @Order(4)
    void a_loss_is_found_by_witness_and_key_folder_and_told_in_a_new_epoch() throws Exception {
        write();
        log.catchUp();
        Path kept;
        synchronized (sequencer) {
            kept = Files.writeString(FOLDER.resolve("kept"), moreSeenByTheWitness(5));
            write();
            // what the program finds after the restore of an older backup
            keys.keep(Files.readString(kept));
            witnesses.collect(current.number());
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThatExceptionOfType(TrailSetBack.class).isThrownBy(epochs::open);
            assertThatExceptionOfType(TrailSetBack.class)
                    .isThrownBy(() -> decided("watanabe", "watanabe").open());

            decided("watanabe", "yamamoto").open();
            sequencer.step();
        }
        assertThat(current.number()).isEqualTo(2);
        assertThat(db.sql(
                                "select a.kind from trail.leaf l join trail.act a on a.n = l.n where l.epoch = 2 and l.idx = 0")
                        .query(String.class)
                        .single())
                .isEqualTo("TRAIL_EPOCH_OPENED");
        assertThat(receipts.keys()).isNotEmpty().allMatch(key -> key.contains("/2+"));
        write();
        Path zip = whole("after.zip");
        assertThat(verified(zip).code()).isZero();
        Verifier.Said said = verified(zip, "--since", kept.toString());
        assertThat(said.code()).as(said.text()).isEqualTo(3);
    }

    private Epochs decided(String... by) {
        return new Epochs(
                db,
                trail,
                current,
                store,
                keys,
                ring,
                clock,
                transactions,
                "localhost/kakehashi",
                List.of(by),
                "restored from the backup of yesterday");
    }

    @Test
    @Order(5)
    void a_log_that_shows_another_face_to_the_witness_is_found_out() throws Exception {
        receipts.keys().forEach(key -> WITNESS.witness().trust(Witness.Log.of(NoteKey.parse(key))));
        write();
        witnesses.collect(current.number());
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        synchronized (sequencer) {
            moreSeenByTheWitness(1);
            write();
            witnesses.collect(current.number());
        }
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    /** The log with so many acts more than the database holds, signed, and seen by the witness. */
    private String moreSeenByTheWitness(int more) throws Exception {
        int epoch = current.number();
        long size = store.newest(epoch).orElseThrow().size();
        List<byte[]> leaves =
                new ArrayList<>(db.sql("select leaf_hash from trail.leaf where epoch = :epoch order by idx")
                        .param("epoch", epoch)
                        .query((row, i) -> row.getBytes(1))
                        .list());
        for (byte i = 0; i < more; i++) {
            leaves.add(Hashes.leaf(new byte[] {i}));
        }
        Tree tree = new Tree(leaves.size(), (level, index, width) -> {
            byte[] tile = new byte[width * Hashes.LENGTH];
            for (int i = 0; i < width; i++) {
                System.arraycopy(leaves.get((int) index * Tiles.WIDTH + i), 0, tile, i * Hashes.LENGTH, Hashes.LENGTH);
            }
            return tile;
        });
        String origin = epochs.origin(epoch);
        String text = new Checkpoint(origin, leaves.size(), tree.root()).text();
        String note = text + "\n" + ring.newest(origin).sign(text);
        long seen = db.sql("select max(size) from trail.cosignature where epoch = :epoch")
                .param("epoch", epoch)
                .query(Long.class)
                .single();
        assertThat(seen).isLessThanOrEqualTo(size);
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(WITNESS.url() + "/add-checkpoint"))
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        Submission.text(seen, tree.consistency(seen, leaves.size()), note)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return note;
    }
}
