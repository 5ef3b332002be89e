package org.kakehashi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2027, 5, 31);

    private final Disclosure one = new Disclosure(
            UUID.randomUUID(),
            "D-2026-0001",
            UUID.randomUUID(),
            UUID.randomUUID(),
            2026,
            NOW,
            null,
            Disclosure.State.DRAFT,
            0,
            Document.blank());

    @Test
    void what_is_submitted_cannot_be_edited() {
        one.submit(NOW);

        assertThat(one.edition()).isEqualTo(1);
        assertThat(one.editable()).isFalse();
        assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> one.save(Part.CAREER, PartAnswer.nil()));
        assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> one.submit(NOW));
    }

    @Test
    void a_correction_during_the_review_makes_a_second_edition() {
        one.submit(NOW);
        one.examine();
        one.correct();
        one.save(Part.CAREER, PartAnswer.nil());

        assertThat(one.state()).isEqualTo(Disclosure.State.UNDER_REVIEW);
        assertThat(one.submit(NOW)).isTrue();
        assertThat(one.edition()).isEqualTo(2);
    }

    @Test
    void a_returned_one_is_edited_and_submitted_again_without_being_an_amendment() {
        one.submit(NOW);
        one.giveBack();

        assertThat(one.editable()).isTrue();
        assertThat(one.submit(NOW)).isFalse();
    }

    @Test
    void an_accepted_one_can_neither_be_withdrawn_nor_corrected_in_place() {
        one.submit(NOW);
        one.accept(true, false, NOW, UNTIL);

        assertThat(one.state()).isEqualTo(Disclosure.State.ACCEPTED);
        assertThat(one.acceptedByRule()).isTrue();
        assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(one::withdraw);
        assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(one::correct);
    }

    @Test
    void a_draft_cannot_be_accepted_but_withdrawn() {
        assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> one.accept(true, false, NOW, UNTIL));

        one.withdraw();

        assertThat(one.state()).isEqualTo(Disclosure.State.WITHDRAWN);
        assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(one::withdraw);
    }

    @Test
    void only_an_accepted_one_is_superseded() {
        assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(one::supersede);
    }

    @Test
    void a_page_that_knows_an_older_version_is_told_so() {
        one.stored();

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> one.knownAs(0));
    }
}
