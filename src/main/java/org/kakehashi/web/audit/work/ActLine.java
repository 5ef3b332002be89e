package org.kakehashi.web.audit.work;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.trail.FoundAct;
import org.kakehashi.web.audit.AuditWords;
import org.springframework.stereotype.Component;

/**
 * One act in a list.
 *
 * @param what what stands out about it; empty in a plain list
 * @param says what a reader of lists wants of its facts
 * @param number of the case it was done on; empty where it was done on none
 */
record ActLine(
        long n, Instant at, String what, String act, String says, String who, String number, @Nullable UUID caseId) {

    /** Facts that lists show; the others are read in the trail of the case. */
    private static final List<String> SHOWN = List.of(
            "recommended", "outcome", "result", "level", "step", "due", "agreed", "to", "worst", "hitRules", "view");

    /** Puts lines together. */
    @Component
    static class Maker {

        private final CaseFiles files;
        private final AuditWords words;

        Maker(CaseFiles files, AuditWords words) {
            this.files = files;
            this.words = words;
        }

        ActLine of(FoundAct act, String what, Locale locale) {
            Optional<CaseFile> file = files.find(act.stream().id());
            return new ActLine(
                    act.n(),
                    act.at(),
                    what,
                    words.act(act.kind(), locale),
                    says(act, locale),
                    words.who(act.person(), act.role(), locale),
                    file.map(CaseFile::number).orElse(""),
                    file.map(CaseFile::id).orElse(null));
        }

        private String says(FoundAct act, Locale locale) {
            return SHOWN.stream()
                    .flatMap(fact -> Optional.ofNullable(act.facts().get(fact)).stream()
                            .map(value -> words.say(
                                    locale,
                                    "audit.says",
                                    words.label(fact, locale),
                                    words.value(fact, value, locale).replace("\n", ", "))))
                    .collect(Collectors.joining(" · "));
        }
    }
}
