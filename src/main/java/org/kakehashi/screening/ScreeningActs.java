package org.kakehashi.screening;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** The acts of this module. The list is public, so that an entry's hash would name whom it was; it is committed to. */
@Component
class ScreeningActs implements DeclaresActs {

    static final ActKind PARTIES_SCREENED =
            ActKind.done("PARTIES_SCREENED", "round", "parties", "open", "reused", "failed", "editions");
    static final ActKind MATCH_JUDGED = ActKind.done("MATCH_JUDGED", "match", "before", "verdict", "relation", "until")
            .committing("entryHash", "reason", "evidence");
    /** One person says that a near match is another party; a second one answers. */
    static final ActKind CLEARANCE_PROPOSED = ActKind.done(
                    "CLEARANCE_PROPOSED", "match", "before", "verdict", "relation", "until")
            .committing("entryHash", "reason", "evidence");

    static final ActKind CLEARANCE_CONFIRMED =
            ActKind.done("CLEARANCE_CONFIRMED", "match").committing("entryHash", "reason");
    static final ActKind CLEARANCE_SENT_BACK =
            ActKind.done("CLEARANCE_SENT_BACK", "match").committing("entryHash", "reason");
    static final ActKind ANSWER_WORSENED = ActKind.done("ANSWER_WORSENED", "list", "editionId", "entries", "open");

    /** A clearance was over, and the case was looked up again. */
    static final ActKind CLEARANCE_ENDED = ActKind.done("CLEARANCE_ENDED", "open");

    @Override
    public List<ActKind> actKinds() {
        return List.of(
                PARTIES_SCREENED,
                MATCH_JUDGED,
                CLEARANCE_PROPOSED,
                CLEARANCE_CONFIRMED,
                CLEARANCE_SENT_BACK,
                ANSWER_WORSENED,
                CLEARANCE_ENDED);
    }
}
