package org.kakehashi.collaboration;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/**
 * What is recorded about collaborations, partners' values and claims of benefit. The hash of what was written is committed
 * to: in clear it would let anybody who guesses the text prove it.
 */
@Component
class CollaborationActs implements DeclaresActs {

    static final ActKind STARTED = ActKind.done("COLLABORATION_STARTED", "number");
    static final ActKind PAGE_SAVED = ActKind.done("COLLABORATION_PAGE_SAVED", "page", "version");
    static final ActKind PROPOSED = ActKind.done("COLLABORATION_PROPOSED", "version", "kind", "institutions", "people")
            .committing("sha256");
    static final ActKind AMENDED = ActKind.done("COLLABORATION_AMENDED", "version", "kind", "institutions", "people")
            .committing("sha256");
    static final ActKind WITHDRAWN =
            ActKind.done("COLLABORATION_WITHDRAWN", "from").committing("reason");
    static final ActKind RESUMED = ActKind.done("COLLABORATION_RESUMED").committing("reason");
    static final ActKind MOVED = ActKind.done("COLLABORATION_MOVED", "from", "to");
    static final ActKind READ = ActKind.read("COLLABORATION_READ", "state", "version");
    static final ActKind VALUES_STATED =
            ActKind.done("VALUES_STATED", "partner", "record", "yes", "no", "unknown", "doubtful", "validUntil");
    static final ActKind VALUES_CONFIRMED =
            ActKind.done("VALUES_CONFIRMED", "partner", "record", "verdict").committing("reason");
    static final ActKind BENEFIT_SAVED = ActKind.done("BENEFIT_SAVED", "answers");
    static final ActKind BENEFIT_CLAIMED =
            ActKind.done("BENEFIT_CLAIMED", "n", "purposes", "answers").committing("sha256");
    static final ActKind BENEFIT_DUE = ActKind.done("BENEFIT_DUE");
    static final ActKind BENEFIT_REPORTED = ActKind.done("BENEFIT_REPORTED").committing("reached", "text");

    @Override
    public List<ActKind> actKinds() {
        return List.of(
                STARTED,
                PAGE_SAVED,
                PROPOSED,
                AMENDED,
                WITHDRAWN,
                RESUMED,
                MOVED,
                READ,
                VALUES_STATED,
                VALUES_CONFIRMED,
                BENEFIT_SAVED,
                BENEFIT_CLAIMED,
                BENEFIT_DUE,
                BENEFIT_REPORTED);
    }
}
