package org.kakehashi.reference;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * A 年度: 1 April to 31 March.
 *
 * @param year the calendar year in which it begins; fiscal year 2026 ends in March 2027
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    private static final int BEFORE_REIWA = 2018;
    private static final int BEFORE_HEISEI = 1988;

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonth().compareTo(Month.APRIL) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate start() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    /** Its last day. */
    public LocalDate end() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    /** 令和8年度（2026年度） or FY2026. The first one of an era is called 元年度. */
    public String label(Locale locale) {
        if (!locale.getLanguage().equals("ja")) {
            return "FY" + year;
        }
        if (year > BEFORE_REIWA) {
            return era("令和", year - BEFORE_REIWA);
        }
        return year > BEFORE_HEISEI ? era("平成", year - BEFORE_HEISEI) : year + "年度";
    }

    private String era(String name, int yearOfEra) {
        return "%s%s年度（%d年度）".formatted(name, yearOfEra == 1 ? "元" : String.valueOf(yearOfEra), year);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
