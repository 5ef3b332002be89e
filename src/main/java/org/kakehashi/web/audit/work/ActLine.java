package org.kakehashi.web.audit.work;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
 * @param number of the case it was done on; empty where it was done on none
 */
record ActLine(Instant at, String what, String act, String who, String number, @Nullable UUID caseId) {

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
                    act.at(),
                    what,
                    words.act(act.kind(), locale),
                    words.who(act.person(), act.role(), locale),
                    file.map(CaseFile::number).orElse(""),
                    file.map(CaseFile::id).orElse(null));
        }
    }
}
