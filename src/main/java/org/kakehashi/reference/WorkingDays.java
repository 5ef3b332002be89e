package org.kakehashi.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which days people work: not on Saturdays, Sundays and national holidays ({@code reference/holidays-jp.csv}, whole
 * calendar years with their source). Past the last year of that table only weekends are known; {@link #knownUntil} tells.
 */
@Component
public class WorkingDays {

    private final NavigableMap<LocalDate, Holiday> holidays = new TreeMap<>();

    WorkingDays() {
        try (InputStream in = new ClassPathResource("reference/holidays-jp.csv").getInputStream()) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(","))
                    .map(cells -> new Holiday(LocalDate.parse(cells[0]), cells[1], cells[2], cells[3]))
                    .forEach(holiday -> holidays.put(holiday.day(), holiday));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(day);
    }

    /**
     * The n-th working day after the day, which itself does not count; for 0 the day itself, worked or not.
     *
     * @param n not negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days are counted forward");
        }
        LocalDate result = day;
        for (int counted = 0; counted < n; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                counted++;
            }
        }
        return result;
    }

    /** The day itself if it is worked, else the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** The last day whose holidays are known. */
    public LocalDate knownUntil() {
        return LocalDate.of(holidays.lastKey().getYear(), 12, 31);
    }
}
