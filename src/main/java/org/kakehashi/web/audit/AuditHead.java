package org.kakehashi.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.document.Letters;
import org.kakehashi.identity.People;
import org.kakehashi.review.CaseFile;
import org.kakehashi.web.erasure.ErasureWords;
import org.kakehashi.web.parts.Crumb;
import org.springframework.stereotype.Component;

/**
 * What stands above each of the auditor's pages of a case.
 *
 * @param erased that what it held was erased, on what ground; empty if it was not
 * @param view which of the pages it is: {@code case}, {@code path}, {@code tables} or {@code replay}
 */
record AuditHead(
        UUID id,
        String view,
        String number,
        String kind,
        String subject,
        String unit,
        String state,
        String concern,
        String outcome,
        Instant openedAt,
        String erased,
        List<Letter> letters,
        List<Crumb> crumbs) {

    /** A letter that was issued on the case. */
    public record Letter(UUID id, String number) {}

    /** Puts it together. */
    @Component
    static class Maker {

        private final People people;
        private final Letters letters;
        private final AuditWords words;
        private final ErasureWords erased;

        Maker(People people, Letters letters, AuditWords words, ErasureWords erased) {
            this.people = people;
            this.letters = letters;
            this.words = words;
            this.erased = erased;
        }

        AuditHead of(CaseFile file, String view, Locale locale) {
            var outcome = file.outcome();
            Crumb first = Crumb.to(words.say(locale, "audit.title"), "/audit");
            List<Crumb> crumbs = view.equals("case")
                    ? List.of(first, Crumb.here(file.number()))
                    : List.of(
                            first,
                            Crumb.to(file.number(), "/audit/cases/" + file.id()),
                            Crumb.here(words.say(locale, "audit.view." + view)));
            return new AuditHead(
                    file.id(),
                    view,
                    file.number(),
                    words.say(locale, "process.value." + file.kind()),
                    words.name(file.subject(), locale),
                    people.unit(file.unit()).name(locale),
                    words.say(locale, "audit.state." + file.state()),
                    file.worstConcern(),
                    outcome == null ? "" : words.say(locale, "review.outcome." + outcome),
                    file.openedAt(),
                    erased.of(file.id(), locale).orElse(""),
                    letters.of(file.id()).stream()
                            .map(letter -> new Letter(letter.id(), letter.number()))
                            .toList(),
                    crumbs);
        }
    }
}
