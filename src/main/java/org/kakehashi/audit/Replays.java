package org.kakehashi.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.audit.replay.Replay;
import org.kakehashi.audit.replay.Replayed;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;

/** Every decision that rules made on a case, made again for the auditor. */
@Component
public class Replays {

    private final Permissions permissions;
    private final CaseFiles files;
    private final Trail trail;
    private final CaseExhibits exhibits;
    private final Replay replay;

    Replays(Permissions permissions, CaseFiles files, Trail trail, CaseExhibits exhibits, Replay replay) {
        this.permissions = permissions;
        this.files = files;
        this.trail = trail;
        this.exhibits = exhibits;
        this.replay = replay;
    }

    /** An act and what came out of it. */
    public record Line(RecordedAct act, Replayed replayed) {}

    /** Oldest first. */
    public record Lines(CaseFile file, List<Line> lines) {}

    public Lines of(Actor actor, UUID caseId) {
        permissions.require(actor, "audit.read");
        CaseFile file = files.read(actor, caseId, "audit.replay");
        List<Line> lines = new ArrayList<>();
        List<RecordedAct> acts = trail.of(Stream.ofCase(caseId));
        long erased = acts.stream()
                .filter(act -> act.kind().equals(Replay.ERASURE))
                .mapToLong(RecordedAct::n)
                .max()
                .orElse(0);
        for (RecordedAct act : acts) {
            Map<String, Object> leaf = new HashMap<>();
            leaf.put("facts", act.facts());
            if (act.policy() != null) {
                leaf.put(
                        "policy",
                        Map.of("id", act.policy().id(), "sha256", act.policy().sha256()));
            }
            Map<String, byte[]> there = exhibits.of(act.kind(), leaf);
            replay.of(act.kind(), leaf, there::get)
                    .ifPresent(one -> lines.add(new Line(act, act.n() < erased ? one.erased() : one)));
        }
        return new Lines(file, lines);
    }
}
