package org.kakehashi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private final Dates dates = new Dates(Clock.fixed(Instant.parse("2026-11-20T15:00:00Z"), ZoneId.of("Asia/Tokyo")));

    @Test
    void are_written_with_the_day_of_the_week() {
        LocalDate day = LocalDate.of(2027, 7, 12);
        assertThat(dates.of(day, Locale.JAPANESE)).isEqualTo("2027年7月12日（月）");
        assertThat(dates.of(day, Locale.ENGLISH)).isEqualTo("Mon 12 July 2027");
    }

    @Test
    void are_those_of_the_institutions_zone() {
        assertThat(dates.today()).isEqualTo(LocalDate.of(2026, 11, 21));
        Instant late = Instant.parse("2026-11-20T15:05:00Z");
        assertThat(dates.withTime(late, Locale.JAPANESE)).isEqualTo("2026年11月21日（土）0:05");
        assertThat(dates.withTime(late, Locale.ENGLISH)).isEqualTo("Sat 21 November 2026, 0:05");
    }

    @Test
    void name_september_in_full() {
        assertThat(dates.of(LocalDate.of(2026, 9, 22), Locale.ENGLISH)).isEqualTo("Tue 22 September 2026");
    }
}
