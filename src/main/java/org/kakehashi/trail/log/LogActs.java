package org.kakehashi.trail.log;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** What happens to the log itself. */
@Component
class LogActs implements DeclaresActs {

    static final ActKind HEARTBEAT = ActKind.done("TRAIL_HEARTBEAT", "size");
    static final ActKind KEY_ROTATED = ActKind.done("TRAIL_KEY_ROTATED", "before", "now");
    static final ActKind EPOCH_OPENED =
            ActKind.done("TRAIL_EPOCH_OPENED", "before", "lost", "signed").committing("decidedBy", "reason");

    @Override
    public List<ActKind> actKinds() {
        return List.of(HEARTBEAT, KEY_ROTATED, EPOCH_OPENED);
    }
}
