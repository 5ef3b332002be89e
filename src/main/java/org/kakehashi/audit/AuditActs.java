package org.kakehashi.audit;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** What an auditor takes away beside cases, whose opening is an act of {@code review}. */
@Component
final class AuditActs implements DeclaresActs {

    static final ActKind TRAIL_EXPORTED = ActKind.read("TRAIL_EXPORTED");

    @Override
    public List<ActKind> actKinds() {
        return List.of(TRAIL_EXPORTED);
    }
}
