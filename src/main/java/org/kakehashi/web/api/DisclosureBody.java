package org.kakehashi.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Document;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;

/**
 * One disclosure with its answers.
 *
 * @param version to be named with the next change
 * @param editable whether its parts can be changed now
 * @param missing what the submission would still lack; the pledge is given with it
 */
record DisclosureBody(
        UUID id,
        String number,
        int year,
        Disclosure.State state,
        int version,
        int edition,
        boolean editable,
        boolean acceptedByRule,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate validUntil,
        @Nullable UUID amends,
        Map<Part, PartAnswer> parts,
        List<Part> missing) {

    static DisclosureBody of(Disclosure one, Document document, List<Part> missing) {
        return new DisclosureBody(
                one.id(),
                one.number(),
                one.year(),
                one.state(),
                one.version(),
                one.edition(),
                one.editable(),
                one.acceptedByRule(),
                one.startedAt(),
                one.submittedAt(),
                one.validUntil(),
                one.amends(),
                document.parts(),
                missing);
    }
}
