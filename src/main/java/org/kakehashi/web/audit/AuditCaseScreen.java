package org.kakehashi.web.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.work.AuditNote;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Row;

/**
 * The page {@code audit/case}: what was done with a case, oldest first.
 *
 * @param kind the kind that is shown alone; empty: all
 * @param all how many acts there are without the filter
 */
record AuditCaseScreen(
        AuditHead head,
        String kind,
        List<Choice> kinds,
        List<Line> acts,
        int all,
        List<Note> notes,
        List<Choice> noteKinds,
        WrittenNote written) {

    /** A note in the form. */
    public record WrittenNote(AuditNote.Kind kind, String text) {

        static WrittenNote none() {
            return new WrittenNote(AuditNote.Kind.NOTE, "");
        }
    }

    /** A note of the audit; no part of the case. */
    public record Note(String kind, String text, String by, Instant at) {}

    /** The table that an act followed, by name. */
    public record Followed(String name, String version, String sha256) {}

    /**
     * One act.
     *
     * @param n by which lists of acts lead to it
     * @param seq its number in the case's chain; none for reads
     * @param place its place in the log, once a signed checkpoint covers it
     * @param said what stands in clear only for those who may read it
     */
    public record Line(
            long n,
            Instant at,
            String text,
            String who,
            String tone,
            @Nullable Long seq,
            String hash,
            @Nullable Long place,
            @Nullable Followed followed,
            List<Row> facts,
            List<Row> said) {}
}
