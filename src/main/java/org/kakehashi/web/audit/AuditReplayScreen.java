package org.kakehashi.web.audit;

import java.time.Instant;
import java.util.List;
import org.kakehashi.audit.replay.Replayed;

/** The page {@code audit/replay}: every decision by rules, made again. */
record AuditReplayScreen(AuditHead head, List<Line> lines) {

    /** @param text the kind of act in words */
    public record Line(Instant at, String text, Replayed replayed) {}

    public long different() {
        return lines.stream().filter(line -> !line.replayed().holds()).count();
    }
}
