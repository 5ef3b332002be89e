package org.kakehashi.web.audit.work;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Outcome;
import org.kakehashi.trail.ActSearch;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a form of the act search narrows the list to; empty means any. The person never stands in an address: a search for
 * one is posted.
 *
 * @param only kind of act
 * @param person who did it
 * @param rule id of a row that fired
 * @param from first day
 * @param to last day
 * @param after position of the last act of the page before
 */
record Sought(
        @Nullable String only,
        @Nullable Role role,
        @Nullable UUID person,
        @Nullable String rule,
        @Nullable Outcome outcome,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
        @Nullable Long after) {

    Period period() {
        return new Period(from, to, after);
    }

    ActSearch search(ZoneId zone, int limit) {
        Period period = period();
        return new ActSearch(
                only == null || only.isEmpty() ? Set.of() : Set.of(only),
                role == null ? null : role.name(),
                person,
                terms(),
                period.begin(zone),
                period.end(zone),
                after,
                limit);
    }

    private Set<String> terms() {
        Set<String> terms = new HashSet<>();
        if (rule != null && !rule.isBlank()) {
            terms.add("rule=" + rule.strip());
        }
        if (outcome != null) {
            terms.add("outcome=" + outcome);
        }
        return terms;
    }

    /** What was asked for beside the days, as an address may say it. */
    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        Period.put(filters, "only", only);
        Period.put(filters, "role", role);
        Period.put(filters, "rule", rule);
        Period.put(filters, "outcome", outcome);
        return filters;
    }
}
