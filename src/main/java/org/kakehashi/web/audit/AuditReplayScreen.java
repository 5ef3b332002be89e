package org.kakehashi.web.audit;

import java.time.Instant;
import java.util.List;
import org.kakehashi.audit.replay.Replayed;

/** The page {@code audit/replay}: every decision by rules, made again. */
record AuditReplayScreen(AuditHead head, List<Line> lines) {

    /**
     * One decision.
     *
     * @param what table or packs, by name; {@code id} as the files call them, where that is another
     * @param recorded and {@code found}: what the rules said then, and now where that differs
     */
    public record Line(
            Instant at, String what, String id, Replayed.Outcome outcome, List<String> recorded, List<String> found) {}

    public boolean allTheSame() {
        return lines.stream().allMatch(line -> line.outcome().same());
    }

    public long different() {
        return count(Replayed.Outcome.DIFFERENT);
    }

    public long missing() {
        return count(Replayed.Outcome.MISSING);
    }

    public long erased() {
        return count(Replayed.Outcome.ERASED);
    }

    private long count(Replayed.Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
