package org.kakehashi.disclosure;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** What the trail hears of disclosures. No answer stands in clear; the hash of what was submitted is committed to. */
@Component
class DisclosureActs implements DeclaresActs {

    static final ActKind STARTED = ActKind.done("DISCLOSURE_STARTED", "year", "amends", "carriedFrom");
    static final ActKind PART_SAVED = ActKind.done("DISCLOSURE_PART_SAVED", "part", "state", "items", "version");
    static final ActKind SUBMITTED =
            ActKind.done("DISCLOSURE_SUBMITTED", "edition", "replaces").committing("sha256");
    static final ActKind CORRECTION_OPENED = ActKind.done("DISCLOSURE_CORRECTION_OPENED", "edition");
    static final ActKind WITHDRAWN = ActKind.done("DISCLOSURE_WITHDRAWN", "state");
    static final ActKind MOVED = ActKind.done("DISCLOSURE_MOVED", "from", "state");
    static final ActKind ACCEPTED =
            ActKind.done("DISCLOSURE_ACCEPTED", "state", "byRule", "edition", "validUntil", "supersedes");
    static final ActKind READ = ActKind.read("DISCLOSURE_READ", "edition");

    @Override
    public List<ActKind> actKinds() {
        return List.of(STARTED, PART_SAVED, SUBMITTED, CORRECTION_OPENED, WITHDRAWN, MOVED, ACCEPTED, READ);
    }
}
