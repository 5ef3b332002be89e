package org.kakehashi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({"2027-03-31, 2026", "2027-04-01, 2027", "2026-12-31, 2026", "2027-01-01, 2026"})
    void begins_in_april(LocalDate day, int year) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
        assertThat(FiscalYear.of(day).contains(day)).isTrue();
    }

    @Test
    void lasts_from_april_to_march() {
        FiscalYear year = new FiscalYear(2026);
        assertThat(year.start()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(year.end()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(year.next().start()).isEqualTo(year.end().plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"2026, 令和8年度（2026年度）", "2019, 令和元年度（2019年度）", "2018, 平成30年度（2018年度）", "1985, 1985年度"})
    void is_called_by_its_era_in_japanese(int year, String label) {
        assertThat(new FiscalYear(year).label(Locale.JAPANESE)).isEqualTo(label);
    }

    @Test
    void is_called_by_its_number_in_english() {
        assertThat(new FiscalYear(2026).label(Locale.ENGLISH)).isEqualTo("FY2026");
    }
}
