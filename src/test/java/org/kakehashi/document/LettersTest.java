package org.kakehashi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KakehashiTest
class LettersTest {

    @Autowired
    Letters letters;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private final UUID caseId = UUID.randomUUID();
    private Actor addressee;
    private Actor stranger;

    @BeforeEach
    void findResearchers() {
        List<Person> researchers = people.withRole(Role.RESEARCHER);
        addressee = new Actor(researchers.get(0).id(), Role.RESEARCHER);
        stranger = new Actor(researchers.get(1).id(), Role.RESEARCHER);
    }

    @Test
    void the_addressee_reads_what_was_issued_and_the_reading_is_in_the_trail() {
        Letter letter = issued();
        assertThat(letters.get(addressee, letter.id()).letter()).isEqualTo(letter);
        assertThat(letters.of(caseId)).extracting(LetterSummary::number).containsExactly(letter.number());
        assertThat(trail.of(Stream.ofReads(caseId)))
                .extracting(RecordedAct::kind)
                .containsExactly("LETTER_READ");
    }

    @Test
    void a_stranger_learns_nothing_of_a_letter() {
        Letter letter = issued();
        assertThatThrownBy(() -> letters.get(stranger, letter.id())).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> letters.pdf(stranger, letter.id(), Tongue.BOTH))
                .isInstanceOf(NoSuchThing.class);
        assertThat(trail.of(Stream.ofReads(caseId))).isEmpty();
    }

    @Test
    void the_trail_holds_the_hash_of_the_very_pdf_that_is_read() throws NoSuchAlgorithmException {
        Letter letter = issued();
        byte[] pdf = letters.pdf(addressee, letter.id(), Tongue.BOTH);
        RecordedAct act = trail.of(Stream.ofCase(caseId)).get(0);
        assertThat(act.kind()).isEqualTo("LETTER_ISSUED");
        assertThat(act.openings())
                .containsEntry(
                        "pdfSha256",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
                .containsEntry("sha256", letters.get(addressee, letter.id()).sha256());
    }

    @Test
    void numbers_run_through_the_fiscal_year() {
        List<String> numbers = transaction.execute(status -> List.of(
                letters.nextNumber(LocalDate.of(2031, 3, 31)),
                letters.nextNumber(LocalDate.of(2031, 4, 1)),
                letters.nextNumber(LocalDate.of(2032, 3, 31))));
        assertThat(numbers).containsExactly("2030-0001", "2031-0001", "2031-0002");
    }

    @Test
    void nobody_but_the_program_issues_letters() {
        Letter letter = SampleLetters.decision(UUID.randomUUID(), caseId, addressee.person(), "x");
        Command command = new Command(UUID.randomUUID(), addressee, clock.instant());
        assertThatThrownBy(() -> letters.issue(command, letter)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_issued_letter_cannot_be_changed_or_removed_by_the_program() {
        Letter letter = issued();
        assertThatThrownBy(() -> db.sql("update letter set number = 'other' where id = :id")
                        .param("id", letter.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("delete from letter where id = :id")
                        .param("id", letter.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private Letter issued() {
        Letter letter =
                SampleLetters.decision(UUID.randomUUID(), caseId, addressee.person(), "test-" + UUID.randomUUID());
        letters.issue(Command.bySystem(clock.instant()), letter);
        return letter;
    }
}
