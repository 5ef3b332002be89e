package org.kakehashi.web.audit.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Days as a form sends them, both included; empty means open.
 *
 * @param after position of the last act of the page before
 */
record Period(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
        @Nullable Long after) {

    @Nullable
    Instant begin(ZoneId zone) {
        return from == null ? null : from.atStartOfDay(zone).toInstant();
    }

    @Nullable
    Instant end(ZoneId zone) {
        return to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The same days from another act on; null if there is none. */
    @Nullable
    Period from(@Nullable String act) {
        return act == null ? null : new Period(from, to, Long.valueOf(act));
    }

    /** The fields that are given, as a form sends them. */
    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        put(filters, "from", from);
        put(filters, "to", to);
        put(filters, "after", after);
        return filters;
    }

    /** A page of these acts, narrowed by other conditions too. */
    String address(String path, Map<String, String> others) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        others.forEach(address::queryParam);
        filters().forEach(address::queryParam);
        return address.encode().toUriString();
    }

    static void put(Map<String, String> filters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            filters.put(name, value.toString());
        }
    }
}
