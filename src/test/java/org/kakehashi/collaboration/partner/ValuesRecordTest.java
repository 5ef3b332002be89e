package org.kakehashi.collaboration.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.collaboration.proposal.Answer;

class ValuesRecordTest {

    private static final LocalDate LAST = LocalDate.of(2029, 11, 21);

    @Test
    void it_holds_through_its_last_day() {
        ValuesRecord record = stated(new ValueAnswer(Answer.YES, "Charter", null));

        assertThat(record.on(LAST)).isEqualTo(ValuesStanding.VALID);
        assertThat(record.on(LAST.plusDays(1))).isEqualTo(ValuesStanding.EXPIRED);
    }

    @Test
    void a_yes_with_evidence_needs_nobodys_confirmation() {
        assertThat(stated(new ValueAnswer(Answer.YES, "Charter", null)).isDoubtful())
                .isFalse();
        assertThat(stated(new ValueAnswer(Answer.YES, null, "https://example.org/charter"))
                        .isDoubtful())
                .isFalse();
    }

    @Test
    void a_no_not_knowing_and_a_bare_yes_do() {
        assertThat(stated(new ValueAnswer(Answer.NO, "Press law", null)).isDoubtful())
                .isTrue();
        assertThat(stated(new ValueAnswer(Answer.UNKNOWN, "Asked twice", null)).isDoubtful())
                .isTrue();
        assertThat(stated(new ValueAnswer(Answer.YES, " ", null)).isDoubtful()).isTrue();
    }

    @Test
    void after_the_verdict_nothing_is_doubtful() {
        ValuesRecord record = stated(new ValueAnswer(Answer.NO, null, null));

        assertThat(record.judged(ValuesState.BROKEN, UUID.randomUUID(), Instant.EPOCH, "Court ruling")
                        .isDoubtful())
                .isFalse();
    }

    @Test
    void the_name_finds_the_partner_whatever_its_width_case_and_punctuation() {
        assertThat(Partner.normalised("Ｕｎｉｖ． of  Somewhere"))
                .isEqualTo(Partner.normalised("univ of somewhere"))
                .isNotEqualTo(Partner.normalised("Univ of Elsewhere"));
    }

    private static ValuesRecord stated(ValueAnswer answer) {
        return new ValuesRecord(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Map.of("v-openness", answer),
                UUID.randomUUID(),
                Instant.EPOCH,
                LAST,
                ValuesState.STATED,
                null,
                null,
                null);
    }
}
