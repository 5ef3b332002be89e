package org.kakehashi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-22", // between Respect for the Aged Day and the equinox
                "2026-05-06", // for Sunday 3 May, past two holidays
                "2025-05-06", // for Sunday 4 May
                "2025-11-24", // for Sunday 23 November
                "2027-03-22", // for the equinox on a Sunday
                "2026-11-21", // Saturday
                "2026-11-22"
            })
    void nobody_works_on(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-24", "2026-05-07", "2026-12-23", "2027-09-21", "2026-12-31"})
    void people_work_on(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-18, 1, 2026-09-24",
        "2026-11-20, 1, 2026-11-24",
        "2026-11-20, 5, 2026-11-30",
        "2026-11-21, 0, 2026-11-21",
        "2026-11-21, 1, 2026-11-24",
        "2026-12-31, 1, 2027-01-04",
        "2025-05-02, 1, 2025-05-07"
    })
    void counts_forward_without_the_first_day(LocalDate from, int n, LocalDate to) {
        assertThat(days.plusWorkingDays(from, n)).isEqualTo(to);
    }

    @Test
    void does_not_count_backward() {
        assertThatThrownBy(() -> days.plusWorkingDays(LocalDate.of(2026, 11, 20), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void says_how_far_it_knows() {
        assertThat(days.knownUntil()).isEqualTo(LocalDate.of(2028, 12, 31));
    }

    /** The Act says every day but the equinoxes, for which the usual approximation (1980–2099) stands here. */
    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028})
    void the_table_is_what_the_act_says(int year) {
        Map<LocalDate, String> expected = byTheAct(year);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            assertThat(days.holiday(day).map(Holiday::ja).orElse(""))
                    .as(day.toString())
                    .isEqualTo(expected.getOrDefault(day, ""));
        }
    }

    private static Map<LocalDate, String> byTheAct(int year) {
        Map<LocalDate, String> named = new TreeMap<>();
        named.put(LocalDate.of(year, 1, 1), "元日");
        named.put(monday(year, 1, 2), "成人の日");
        named.put(LocalDate.of(year, 2, 11), "建国記念の日");
        named.put(LocalDate.of(year, 2, 23), "天皇誕生日");
        named.put(LocalDate.of(year, 3, equinox(year, 20.8431)), "春分の日");
        named.put(LocalDate.of(year, 4, 29), "昭和の日");
        named.put(LocalDate.of(year, 5, 3), "憲法記念日");
        named.put(LocalDate.of(year, 5, 4), "みどりの日");
        named.put(LocalDate.of(year, 5, 5), "こどもの日");
        named.put(monday(year, 7, 3), "海の日");
        named.put(LocalDate.of(year, 8, 11), "山の日");
        named.put(monday(year, 9, 3), "敬老の日");
        named.put(LocalDate.of(year, 9, equinox(year, 23.2488)), "秋分の日");
        named.put(monday(year, 10, 2), "スポーツの日");
        named.put(LocalDate.of(year, 11, 3), "文化の日");
        named.put(LocalDate.of(year, 11, 23), "勤労感謝の日");
        Map<LocalDate, String> all = new TreeMap<>(named);
        for (LocalDate day : named.keySet()) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate substitute = day.plusDays(1);
                while (named.containsKey(substitute)) {
                    substitute = substitute.plusDays(1);
                }
                all.put(substitute, "休日");
            }
            if (named.containsKey(day.plusDays(2)) && !named.containsKey(day.plusDays(1))) {
                all.putIfAbsent(day.plusDays(1), "休日");
            }
        }
        return all;
    }

    private static LocalDate monday(int year, int month, int nth) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
    }

    private static int equinox(int year, double in1980) {
        int since = year - 1980;
        long leaps = java.util.stream.IntStream.rangeClosed(1981, year)
                .filter(y -> Year.isLeap(y))
                .count();
        return (int) Math.floor(in1980 + 0.242194 * since - leaps);
    }
}
