package org.kakehashi.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.Replays;
import org.kakehashi.audit.replay.Replayed;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Decisions;
import org.kakehashi.stories.Cast;
import org.kakehashi.stories.Disclosing;
import org.kakehashi.stories.MarkedStory;
import org.kakehashi.stories.StoryTest;
import org.kakehashi.trail.KeyFolder;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Trail;
import org.kakehashi.trail.log.Receipts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
@ExtendWith(OutputCaptureExtension.class)
class ErasureTest {

    private static final AtomicInteger MARKS = new AtomicInteger(7000);

    @Autowired
    MarkedStory story;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Erasures erasures;

    @Autowired
    Completion completion;

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    @Autowired
    CaseFiles files;

    @Autowired
    Decisions decisions;

    @Autowired
    Audits audits;

    @Autowired
    Replays replays;

    @Autowired
    Receipts receipts;

    @Autowired
    KeyFolder folder;

    @Autowired
    JdbcClient db;

    @Autowired
    FlywayConnectionDetails owner;

    private final String mark = "Quokka" + MARKS.incrementAndGet();

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }

    private List<String> tablesWithTheMark() throws SQLException {
        try (Connection connection = asOwner()) {
            return Searched.tablesWith(connection, mark);
        }
    }

    private UUID erased(Erasure.Kind kind, UUID subject) {
        UUID erasure = erasures.request(cast.officer("watanabe"), kind, subject, Ground.REQUEST_OF_THE_PERSON);
        erasures.approve(cast.officer("yamamoto"), erasure);
        return erasure;
    }

    private List<String> kinds(UUID caseId) {
        return trail.of(org.kakehashi.trail.Stream.ofCase(caseId)).stream()
                .map(RecordedAct::kind)
                .toList();
    }

    @Test
    void what_a_person_said_is_found_nowhere_afterwards_and_the_proofs_stay(
            CapturedOutput output, @TempDir Path temporary) throws Exception {
        UUID person = story.person(mark);
        UUID disclosure = story.disclosure(mark);
        UUID collaboration = story.collaboration(mark);
        assertThat(tablesWithTheMark())
                .as("the story leaves its marks")
                .contains(
                        "public.person",
                        "public.disclosure",
                        "public.disclosure_version",
                        "public.collaboration",
                        "public.collaboration_version",
                        "public.file",
                        "public.letter",
                        "public.determination",
                        "public.committee_vote",
                        "public.objection",
                        "public.case_comment",
                        "public.screening_run",
                        "public.screening_match",
                        "public.partner",
                        "public.partner_values",
                        "public.audit_note");
        var before = decisions.determinations(collaboration).get(0);

        UUID erasure = erased(Erasure.Kind.PERSON, person);

        assertThat(tablesWithTheMark()).isEmpty();
        assertThat(filesWith(java.util.Objects.requireNonNull(folder.file("x").getParent())))
                .isEmpty();
        assertThat(output.getAll()).doesNotContainIgnoringCase(mark);
        assertThat(people.get(person).nameEn()).isEqualTo("Erased");
        assertThat(db.sql("select count(*) from trail.pseudonym where subject = :person and stream_id <> :person")
                        .param("person", person)
                        .query(Long.class)
                        .single())
                .isZero();

        for (UUID id : List.of(disclosure, collaboration)) {
            assertThat(kinds(id)).contains("ERASED").endsWith("ERASURE_KEYS_REMOVED");
            assertThat(trail.of(org.kakehashi.trail.Stream.ofCase(id)))
                    .allSatisfy(act -> assertThat(act.openings()).isEmpty());
            assertThat(replays.of(cast.actor("mori", Role.AUDITOR), id).lines())
                    .extracting(line -> line.replayed().outcome())
                    .as("erased, and not merely missing")
                    .contains(Replayed.Outcome.ERASED)
                    .doesNotContain(Replayed.Outcome.MISSING);
            assertThat(erasures.ofCase(id)).hasValueSatisfying(one -> {
                assertThat(one.id()).isEqualTo(erasure);
                assertThat(one.state()).isEqualTo(Erasure.State.DONE);
                assertThat(one.decidedBy()).isNotEqualTo(one.requestedBy());
            });
        }
        var after = decisions.determinations(collaboration).get(0);
        assertThat(after.decision().outcome())
                .as("what was decided, by whom, stays")
                .isEqualTo(before.decision().outcome());
        assertThat(after.decidedBy()).isEqualTo(before.decidedBy());
        assertThat(after.departs()).isEqualTo(before.departs());
        assertThat(files.get(collaboration).number()).startsWith("C-");
        verified(collaboration, temporary);
    }

    private void verified(UUID caseId, Path temporary) throws IOException, InterruptedException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        audits.bundle(cast.actor("mori", Role.AUDITOR), caseId).to(zip);
        Path bundle = Files.write(temporary.resolve("bundle.zip"), zip.toByteArray());
        Path said = temporary.resolve("said");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "Verify.java",
                        bundle.toAbsolutePath().toString(),
                        "--key",
                        receipts.keys().get(0))
                .directory(Path.of("src/main/resources/verifier").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isZero();
        assertThat(Files.readString(said)).doesNotContainIgnoringCase(mark);
    }

    private List<Path> filesWith(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                                    .toLowerCase(Locale.ROOT)
                                    .contains(mark.toLowerCase(Locale.ROOT));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void one_person_alone_erases_nothing_and_what_goes_on_is_not_erased() {
        UUID person = story.person(mark);
        UUID draft = disclosing.filledIn(mark.toLowerCase(Locale.ROOT), java.util.Map.of());
        assertThatExceptionOfType(NotErasable.CaseGoesOn.class).isThrownBy(() -> erased(Erasure.Kind.CASE, draft));
        disclosing.submit(mark.toLowerCase(Locale.ROOT), draft);

        UUID asked =
                erasures.request(cast.officer("watanabe"), Erasure.Kind.PERSON, person, Ground.UNLAWFULLY_COLLECTED);
        assertThatExceptionOfType(NotErasable.NeedsAnotherPerson.class)
                .isThrownBy(() -> erasures.approve(cast.officer("watanabe"), asked));
        assertThatExceptionOfType(NotErasable.AlreadyAsked.class)
                .isThrownBy(() -> erasures.request(
                        cast.officer("yamamoto"), Erasure.Kind.PERSON, person, Ground.ENTERED_BY_MISTAKE));
        assertThatExceptionOfType(RuntimeException.class)
                .as("the auditor only reads")
                .isThrownBy(() -> erasures.approve(cast.by("mori", Role.AUDITOR), asked));
        erasures.refuse(cast.officer("yamamoto"), asked);
        assertThatExceptionOfType(NotErasable.AlreadyAsked.class)
                .isThrownBy(() -> erasures.approve(cast.officer("yamamoto"), asked));

        assertThat(people.get(person).nameEn()).isEqualTo(mark);
        assertThat(trail.of(org.kakehashi.trail.Stream.ofPerson(person)))
                .extracting(RecordedAct::kind)
                .containsExactly("ERASURE_REQUESTED", "ERASURE_REFUSED");
    }

    @Test
    void a_restore_of_what_was_before_is_erased_again_before_the_program_opens() throws SQLException {
        story.person(mark);
        UUID disclosure = story.disclosure(mark);
        try (Connection backup = asOwner();
                var sql = backup.createStatement()) {
            sql.execute("create temporary table kept_key as select * from trail.data_key where stream_id = '"
                    + disclosure + "'");
            sql.execute(
                    "create temporary table kept_opening as select * from trail.opening where data_key in (select id from kept_key)");
            sql.execute(
                    "create temporary table kept_version as select * from disclosure_version where disclosure_id = '"
                            + disclosure + "'");
            sql.execute("create temporary table kept_file as select * from file where case_id = '" + disclosure + "'");
            UUID erasure = erased(Erasure.Kind.CASE, disclosure);
            assertThat(tablesWithTheMark()).containsOnly("public.person");

            sql.execute("insert into trail.data_key select * from kept_key");
            sql.execute("insert into trail.opening select * from kept_opening");
            sql.execute("insert into disclosure_version select * from kept_version");
            sql.execute("insert into file select * from kept_file");
            sql.execute("delete from erasure where id = '" + erasure + "'");
            assertThat(tablesWithTheMark()).contains("public.disclosure_version");
            assertThat(trail.of(org.kakehashi.trail.Stream.ofCase(disclosure)))
                    .anySatisfy(act -> assertThat(act.openings()).isNotEmpty());

            completion.start();

            assertThat(tablesWithTheMark()).containsOnly("public.person");
            assertThat(trail.of(org.kakehashi.trail.Stream.ofCase(disclosure)))
                    .allSatisfy(act -> assertThat(act.openings()).isEmpty());
            assertThat(kinds(disclosure)).filteredOn("ERASED"::equals).hasSize(2);
            assertThat(erasures.ofCase(disclosure))
                    .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(Erasure.State.DONE));
            completion.start();
            assertThat(kinds(disclosure))
                    .as("once is enough")
                    .filteredOn("ERASED"::equals)
                    .hasSize(2);
        }
    }

    @Test
    void an_erasure_that_a_breakdown_cut_short_is_ended_at_the_next_start() {
        story.person(mark);
        UUID disclosure = story.disclosure(mark);
        UUID erasure = erased(Erasure.Kind.CASE, disclosure);
        db.sql("update erasure set state = 'APPROVED' where id = :id")
                .param("id", erasure)
                .update();

        completion.start();

        assertThat(erasures.ofCase(disclosure))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(Erasure.State.DONE));
    }
}
