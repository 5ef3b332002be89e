package org.kakehashi.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Concern;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Outcome;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an auditor looks for, as the form sends it. The person never stands in an address: a search for one is posted.
 *
 * @param from first day on which the case may have been opened
 * @param to last such day
 * @param after key of the last row of the page before
 */
public record AuditQuery(
        @Nullable String number,
        @Nullable CaseKind kind,
        @Nullable CaseState state,
        @Nullable Concern concern,
        @Nullable Outcome outcome,
        @Nullable UUID unit,
        @Nullable UUID subject,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
        @Nullable String after) {

    /** @throws IllegalArgumentException if the key of the page is none */
    public CaseSearch search(ZoneId zone) {
        String trimmed = number == null ? "" : number.strip();
        return new CaseSearch(
                trimmed.isEmpty() ? null : trimmed,
                kind,
                state,
                concern == null ? null : concern.name(),
                subject,
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant(),
                unit,
                outcome,
                after == null || after.isEmpty() ? null : key(after));
    }

    /** All of it and no page. */
    public CaseSearch whole(ZoneId zone) {
        return new AuditQuery(number, kind, state, concern, outcome, unit, subject, from, to, null).search(zone);
    }

    public static String keyOf(CaseFile file) {
        return file.openedAt().toString() + "_" + file.id();
    }

    private static CaseSearch.Key key(String text) {
        int cut = text.indexOf('_');
        if (cut < 0) {
            throw new IllegalArgumentException("no key of a page");
        }
        try {
            return new CaseSearch.Key(Instant.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1)));
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("no key of a page", e);
        }
    }

    /** What was asked for, without the page; never the person. */
    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        put(filters, "number", number);
        put(filters, "kind", kind);
        put(filters, "state", state);
        put(filters, "concern", concern);
        put(filters, "outcome", outcome);
        put(filters, "unit", unit);
        put(filters, "from", from);
        put(filters, "to", to);
        return filters;
    }

    private static void put(Map<String, String> filters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            filters.put(name, value.toString());
        }
    }
}
