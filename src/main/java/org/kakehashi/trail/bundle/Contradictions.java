package org.kakehashi.trail.bundle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.log.LogView;
import org.kakehashi.trail.merkle.Hashes;

/**
 * Acts whose row says something else than their leaf. The leaf is proven; but the program searches by the row, so that a
 * changed one would hide an act from a page without a trace in the log.
 */
final class Contradictions {

    private final StringBuilder lines = new StringBuilder();
    private final Map<String, Stream> streams = new HashMap<>();

    void look(LogView.Entry entry, Map<String, Object> leaf) {
        LogView.Columns row = entry.columns();
        Map<?, ?> stream = leaf.get("stream") instanceof Map<?, ?> map ? map : Map.of();
        Map<?, ?> actor = leaf.get("actor") instanceof Map<?, ?> map ? map : Map.of();
        tell(entry, "act", entry.act(), leaf.get("act"));
        tell(entry, "kind", row.kind(), leaf.get("kind"));
        tell(entry, "role", row.role(), actor.get("role"));
        tell(entry, "actor", row.actor(), actor.get("ref"));
        tell(entry, "stream", row.stream().kind(), stream.get("kind"));
        tell(entry, "seq", row.seq(), leaf.get("seq"));
        tell(
                entry,
                "at",
                row.at().truncatedTo(ChronoUnit.MILLIS),
                leaf.get("at") == null ? null : Instant.parse(String.valueOf(leaf.get("at"))));
        byte[] hash = Hashes.leaf(entry.leaf());
        if (!Arrays.equals(row.hash(), hash) || !Arrays.equals(row.placed(), hash)) {
            lines.append(entry.act()).append(" hash\n");
        }
        Stream known = streams.putIfAbsent(String.valueOf(stream.get("ref")), row.stream());
        if (known != null && !known.equals(row.stream())) {
            lines.append(entry.act()).append(" stream\n");
        }
    }

    private void tell(LogView.Entry entry, String what, @Nullable Object row, @Nullable Object leaf) {
        if (!Objects.toString(row, "").equals(Objects.toString(leaf, ""))) {
            lines.append(entry.act()).append(' ').append(what).append('\n');
        }
    }

    /** One line for each; empty where there is none. */
    String lines() {
        return lines.toString();
    }
}
