package org.kakehashi.audit.work;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** What an auditor does. */
@Component
final class AuditWorkActs implements DeclaresActs {

    static final ActKind SAMPLE_DRAWN = ActKind.done(
            "SAMPLE_DRAWN", "sample", "seed", "strategy", "fromDay", "toDay", "frame", "frameSha256", "drawn");
    static final ActKind AUDIT_NOTED =
            ActKind.done("AUDIT_NOTED", "note", "noteKind").committing("text");
    static final ActKind LIST_TAKEN =
            ActKind.read("AUDIT_LIST_EXPORTED", "taken", "rows", "cut").committing("filters");

    @Override
    public List<ActKind> actKinds() {
        return List.of(SAMPLE_DRAWN, AUDIT_NOTED, LIST_TAKEN);
    }
}
