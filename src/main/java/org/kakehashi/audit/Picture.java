package org.kakehashi.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Text;

/** The way that a case took through the flows. */
public record Picture(List<Run> runs) {

    public Picture {
        runs = List.copyOf(runs);
    }

    /**
     * One run of one flow.
     *
     * @param id tells runs of a case apart
     * @param drawing the BPMN file in the version that was run
     * @param parent the run that called this one
     * @param ended none while it goes on
     * @param steps in the order in which they were entered
     */
    public record Run(
            String id,
            String process,
            int version,
            byte[] drawing,
            @Nullable String parent,
            Instant started,
            @Nullable Instant ended,
            List<Step> steps) {

        public Run {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One node that was entered.
     *
     * @param name Japanese as drawn in that version, English of now
     * @param left none while the case stands there
     * @param cancelled whether something else took the case away from it
     */
    public record Step(
            String node, Text name, String type, Instant entered, @Nullable Instant left, boolean cancelled) {}
}
