package org.kakehashi.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kakehashi.trail.Act;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction of a writer: a row, with nothing else, with a plain second row, with an act, or with a link of one chain for all. */
final class WriterKinds {

    private static final ActKind DONE = ActKind.done("BENCH_DONE", "row", "text");
    private static final String TEXT = "x".repeat(200);

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Trail trail;
    private final List<UUID> cases =
            IntStream.range(0, 500).mapToObj(i -> UUID.randomUUID()).toList();
    private final UUID person = UUID.randomUUID();

    WriterKinds(JdbcClient db, TransactionTemplate transaction, Trail trail) {
        this.db = db;
        this.transaction = transaction;
        this.trail = trail;
    }

    static Act act(UUID caseId, Instant at) {
        return act(caseId, null, UUID.randomUUID(), at);
    }

    private static Act act(UUID caseId, @org.jspecify.annotations.Nullable UUID person, UUID row, Instant at) {
        return Act.of(DONE, Stream.ofCase(caseId))
                .by(person, person == null ? "SYSTEM" : "OFFICER")
                .command(UUID.randomUUID(), at)
                .fact("row", row)
                .fact("text", TEXT)
                .build();
    }

    void without(int n) {
        transaction.executeWithoutResult(status -> row(UUID.randomUUID()));
    }

    /** What anything that is stored beside the row costs at least. */
    void withSecondRow(int n) {
        transaction.executeWithoutResult(status -> {
            row(UUID.randomUUID());
            db.sql("insert into bench_second (id, text) values (:id, :text)")
                    .param("id", UUID.randomUUID())
                    .param("text", TEXT + TEXT + TEXT)
                    .update();
        });
    }

    void withTrail(int n) {
        transaction.executeWithoutResult(status -> {
            UUID id = UUID.randomUUID();
            row(id);
            trail.write(act(cases.get(n % cases.size()), person, id, Instant.EPOCH));
        });
    }

    void withChain(int n) {
        transaction.executeWithoutResult(status -> {
            UUID id = UUID.randomUUID();
            row(id);
            byte[] before = db.sql("select hash from bench_head for update")
                    .query((row, i) -> row.getBytes(1))
                    .single();
            byte[] hash = sha(before, id + TEXT + TEXT);
            db.sql("insert into bench_chain (id, prev, hash) values (:id, :prev, :hash)")
                    .param("id", id)
                    .param("prev", before)
                    .param("hash", hash)
                    .update();
            db.sql("update bench_head set hash = :hash").param("hash", hash).update();
        });
    }

    private void row(UUID id) {
        db.sql("insert into bench_row (id, text) values (:id, :text)")
                .param("id", id)
                .param("text", TEXT)
                .update();
    }

    private static byte[] sha(byte[] before, String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(before);
            return sha.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
