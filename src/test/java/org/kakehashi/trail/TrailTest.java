package org.kakehashi.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KakehashiTest
class TrailTest {

    private record Row(@Nullable Long seq, byte @Nullable [] prev, byte[] leaf, byte[] hash) {}

    private static final ActKind DONE = ActKind.done("TRIED", "count").committing("comment");
    private static final ActKind READ = ActKind.read("TRIED_READ", "count");
    private static final Instant AT = Instant.parse("2026-11-20T01:02:03Z");

    @Autowired
    Trail trail;

    @Autowired
    Openings openings;

    @Autowired
    JdbcClient db;

    @Autowired
    FlywayConnectionDetails owner;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID caseId = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private TransactionTemplate transaction;

    @BeforeEach
    void template() {
        transaction = new TransactionTemplate(transactions);
    }

    private Act.Builder act(ActKind kind, Stream stream) {
        return Act.of(kind, stream).by(person, "OFFICER").command(UUID.randomUUID(), AT);
    }

    private void write(Act.Builder act) {
        transaction.executeWithoutResult(status -> trail.write(act.build()));
    }

    private List<Row> rows(Stream stream) {
        return db.sql(
                        """
                select stream_seq, prev_hash, leaf, leaf_hash from trail.act
                where stream_kind = :kind and stream_id = :id order by n""")
                .param("kind", stream.kind().name())
                .param("id", stream.id())
                .query((row, i) ->
                        new Row(row.getObject(1, Long.class), row.getBytes(2), row.getBytes(3), row.getBytes(4)))
                .list();
    }

    private static JsonNode leaf(Row row) throws IOException {
        return new ObjectMapper().readTree(row.leaf());
    }

    @Test
    void an_act_goes_with_its_transaction() {
        Stream stream = Stream.ofCase(caseId);
        write(act(DONE, stream));
        transaction.executeWithoutResult(status -> {
            trail.write(act(DONE, stream).opening("comment", "text").build());
            status.setRollbackOnly();
        });
        write(act(DONE, stream));

        assertThat(trail.of(stream)).extracting(RecordedAct::streamSeq).containsExactly(1L, 2L);
        assertThat(trail.of(stream))
                .allSatisfy(one -> assertThat(one.openings()).isEmpty());
    }

    @Test
    void acts_of_one_transaction_are_chained_too() {
        Stream stream = Stream.ofCase(caseId);
        transaction.executeWithoutResult(status -> {
            trail.write(act(DONE, stream).build());
            trail.write(act(DONE, Stream.ofPerson(person)).build());
            trail.write(act(DONE, stream).build());
        });

        List<Row> rows = rows(stream);
        assertThat(rows).extracting(Row::seq).containsExactly(1L, 2L);
        assertThat(rows.get(1).prev()).isEqualTo(rows.get(0).hash());
    }

    @Test
    void eight_writers_make_one_chain_without_a_gap() throws Exception {
        Stream stream = Stream.ofCase(caseId);
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                int number = writer;
                work.add(() -> {
                    for (int i = 0; i < 10; i++) {
                        boolean fails = number == 0 && i % 2 == 0;
                        transaction.executeWithoutResult(status -> {
                            trail.write(act(DONE, stream).fact("count", number).build());
                            if (fails) {
                                status.setRollbackOnly();
                            }
                        });
                    }
                    return true;
                });
            }
            for (Future<Boolean> one : writers.invokeAll(work)) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            writers.shutdownNow();
        }

        List<Row> rows = rows(stream);
        assertThat(rows).hasSize(75);
        byte[] before = null;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            assertThat(row.seq()).isEqualTo(i + 1L);
            assertThat(row.prev()).isEqualTo(before);
            assertThat(row.hash()).isEqualTo(Leaf.hash(row.leaf()));
            assertThat(leaf(row).get("seq").asLong()).isEqualTo(i + 1L);
            JsonNode prev = leaf(row).get("prev");
            assertThat(prev == null ? null : Base64.getDecoder().decode(prev.asText()))
                    .isEqualTo(before);
            before = row.hash();
        }
    }

    @Test
    void reads_are_not_chained_and_wait_for_no_writer() {
        Stream reads = Stream.ofReads(caseId);
        transaction.executeWithoutResult(status -> {
            trail.write(act(DONE, Stream.ofCase(caseId)).build());
            trail.writeRead(act(READ, reads).build());
            trail.writeRead(act(READ, reads).build());
        });

        assertThat(rows(reads)).hasSize(2).allSatisfy(row -> {
            assertThat(row.seq()).isNull();
            assertThat(row.prev()).isNull();
            assertThat(leaf(row).has("seq")).isFalse();
            assertThat(leaf(row).has("prev")).isFalse();
        });
    }

    @Test
    void a_read_stands_though_the_transaction_around_it_fails() {
        transaction.executeWithoutResult(status -> {
            trail.write(act(DONE, Stream.ofCase(caseId)).build());
            trail.writeRead(act(READ, Stream.ofReads(caseId)).build());
            trail.write(act(DONE, Stream.ofCase(caseId)).build());
            status.setRollbackOnly();
        });

        assertThat(trail.of(Stream.ofReads(caseId))).hasSize(1);
        assertThat(trail.of(Stream.ofCase(caseId))).isEmpty();
    }

    @Test
    void only_a_read_goes_the_way_of_reads_and_only_to_their_stream() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> trail.writeRead(act(DONE, Stream.ofReads(caseId)).build()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> trail.writeRead(act(READ, Stream.ofCase(caseId)).build()));
    }

    @Test
    void a_person_has_one_name_within_a_stream_and_another_in_the_next() throws IOException {
        Stream one = Stream.ofCase(caseId);
        Stream other = Stream.ofCase(UUID.randomUUID());
        write(act(DONE, one));
        write(act(DONE, one));
        write(act(DONE, other));

        List<Row> rows = rows(one);
        String name = leaf(rows.get(0)).at("/actor/ref").asText();
        assertThat(name).hasSize(36);
        assertThat(leaf(rows.get(1)).at("/actor/ref").asText()).isEqualTo(name);
        assertThat(leaf(rows(other).get(0)).at("/actor/ref").asText())
                .hasSize(36)
                .isNotEqualTo(name);
        assertThat(trail.of(one)).extracting(RecordedAct::person).containsOnly(person);
    }

    @Test
    void a_person_who_was_forgotten_is_called_otherwise_afterwards() throws Exception {
        Stream stream = Stream.ofCase(caseId);
        write(act(DONE, stream));
        try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                PreparedStatement delete =
                        connection.prepareStatement("delete from trail.pseudonym where subject = ?")) {
            delete.setObject(1, person);
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
        write(act(DONE, stream));

        List<String> refs = new ArrayList<>();
        for (Row row : rows(stream)) {
            refs.add(leaf(row).at("/actor/ref").asText());
        }
        assertThat(refs).hasSize(2).doesNotHaveDuplicates();
        assertThat(trail.of(stream)).extracting(RecordedAct::person).containsExactly(null, person);
    }

    @Test
    void a_leaf_tells_neither_who_nor_which_case_nor_the_text_nor_how_to_open_it() throws IOException {
        Stream stream = Stream.ofCase(caseId);
        write(act(DONE, stream).opening("comment", "MARKER-text"));

        Row row = rows(stream).get(0);
        byte[] key = openings.of(stream).get(0).key();
        assertThat(new String(row.leaf(), StandardCharsets.UTF_8))
                .doesNotContain("MARKER", person.toString(), caseId.toString())
                .doesNotContain(Base64.getEncoder().encodeToString(key))
                .doesNotContain(HexFormat.of().formatHex(key));
        assertThat(Base64.getDecoder().decode(leaf(row).at("/commit/comment").asText()))
                .isEqualTo(Commitments.commitment(key, "comment", "MARKER-text"));
        assertThat(trail.of(stream).get(0).openings()).containsEntry("comment", "MARKER-text");
    }

    @Test
    void a_field_that_its_kind_does_not_declare_is_refused() {
        assertThatExceptionOfType(UndeclaredField.class).isThrownBy(() -> act(DONE, Stream.ofCase(caseId))
                .fact("name", "somebody")
                .build());
        assertThatExceptionOfType(UndeclaredField.class)
                .as("a committed field must not stand in clear")
                .isThrownBy(() ->
                        act(DONE, Stream.ofCase(caseId)).fact("comment", "text").build());
        assertThatExceptionOfType(UndeclaredField.class)
                .isThrownBy(() ->
                        act(DONE, Stream.ofCase(caseId)).opening("count", "1").build());
        assertThatExceptionOfType(UndeclaredField.class)
                .as("also past the builder")
                .isThrownBy(() -> new Act(
                        DONE,
                        Stream.ofCase(caseId),
                        person,
                        "OFFICER",
                        UUID.randomUUID(),
                        AT,
                        null,
                        java.util.Map.of("name", "somebody"),
                        java.util.Map.of()));
    }

    @Test
    void nothing_is_written_outside_a_transaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> trail.write(act(DONE, Stream.ofCase(caseId)).build()));
        assertThat(rows(Stream.ofCase(caseId))).isEmpty();
    }
}
