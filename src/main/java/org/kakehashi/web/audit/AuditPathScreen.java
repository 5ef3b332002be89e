package org.kakehashi.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Moment;

/** The page {@code audit/path}: the way of a case through the flows, run by run. */
record AuditPathScreen(AuditHead head, List<Run> runs) {

    /**
     * One run of one flow.
     *
     * @param n its place in the list, from 0
     * @param calledBy name of the flow that called it
     */
    public record Run(
            int n,
            String process,
            String name,
            int version,
            @Nullable String calledBy,
            Instant started,
            @Nullable Instant ended,
            List<Moment> moments) {}

    /** What {@code parts/diagram} marks on the drawing. */
    record Way(Map<String, String> names, List<Passed> passed) {}

    /** A node that was entered. */
    record Passed(String id, String at, boolean open) {}
}
