package org.kakehashi.web.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.AuditedAct;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.JudgedUse;
import org.kakehashi.audit.Picture;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Subject;
import org.kakehashi.identity.Person;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.Truth;
import org.kakehashi.trail.PolicyRef;

/** What {@link AuditApi} answers with. */
final class AuditBodies {

    private AuditBodies() {}

    /**
     * One act.
     *
     * @param seq its number in the case's chain; none for reads
     * @param person name of who did it; none for the program
     * @param openings committed values that may still be read
     * @param leafHash hex
     */
    record ActBody(
            UUID id,
            @Nullable Long seq,
            String kind,
            boolean read,
            Instant at,
            String role,
            @Nullable UUID personId,
            @Nullable Text person,
            @Nullable PolicyRef policy,
            Map<String, Object> facts,
            Map<String, String> openings,
            String leafHash) {

        static ActBody of(AuditedAct one) {
            var act = one.act();
            Person person = one.person();
            return new ActBody(
                    act.id(),
                    act.streamSeq(),
                    act.kind(),
                    one.read(),
                    act.at(),
                    act.role(),
                    act.person(),
                    person == null ? null : new Text(person.nameJa(), person.nameEn()),
                    act.policy(),
                    act.facts(),
                    act.openings(),
                    one.hash());
        }
    }

    /**
     * One run of one flow.
     *
     * @param calledBy place in the list of the run that called it
     */
    record RunBody(
            String process,
            int version,
            @Nullable Integer calledBy,
            Instant started,
            @Nullable Instant ended,
            List<Picture.Step> steps) {

        static List<RunBody> all(Picture picture) {
            List<String> ids = picture.runs().stream().map(Picture.Run::id).toList();
            return picture.runs().stream()
                    .map(run -> new RunBody(
                            run.process(),
                            run.version(),
                            run.parent() == null ? null : ids.indexOf(run.parent()),
                            run.started(),
                            run.ended(),
                            run.steps()))
                    .toList();
        }
    }

    /**
     * A table as it was asked once.
     *
     * @param current whether the table in force now is still the same
     */
    record UseBody(
            String table,
            String version,
            String sha256,
            boolean current,
            Instant at,
            @Nullable UUID assessment,
            @Nullable String node,
            @Nullable Subject subject,
            Map<String, List<FactValue>> values,
            @Nullable String output,
            List<RowBody> rows) {

        static List<UseBody> all(Audits.CaseTables tables) {
            List<UseBody> all = new ArrayList<>();
            tables.flows().forEach(use -> all.add(of(use)));
            tables.judgements().forEach(one -> one.tables().forEach(use -> all.add(of(use))));
            return all;
        }

        private static UseBody of(JudgedUse use) {
            return new UseBody(
                    use.table().id(),
                    use.version(),
                    use.sha256(),
                    use.now(),
                    use.at(),
                    use.assessment(),
                    use.node(),
                    use.subject(),
                    use.values(),
                    use.output(),
                    use.rows().stream()
                            .map(row -> new RowBody(row.rule().row().rule(), row.mark(), row.cells()))
                            .toList());
        }
    }

    /** A row and how it stood. */
    record RowBody(String rule, JudgedUse.Mark mark, List<Truth> cells) {}
}
