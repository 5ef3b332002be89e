package org.kakehashi.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.LegalForce;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.WouldChange;
import org.kakehashi.policy.change.SmallestChange;
import org.kakehashi.policy.change.StillToTell;
import org.kakehashi.policy.weighing.Benefit;
import org.kakehashi.policy.weighing.Form;
import org.kakehashi.policy.weighing.Recommendation;
import org.kakehashi.policy.weighing.Residual;
import org.kakehashi.policy.weighing.SmallestSet;
import org.kakehashi.trail.PolicyRef;

/**
 * A judgement of given facts; nothing of it is kept.
 *
 * @param packs versions that were looked at, with the hash of each
 * @param drafts those among them that are not in force and judge no case
 * @param worst of the concerns that hold
 * @param unresolved whether an unknown keeps a prohibition, requirement or concern open
 * @param missing facts that were not told and keep a rule open, or away
 * @param riskForeseen whether benefit would be weighed and a person would decide (P5)
 * @param residual what is left under the measures named in the request
 * @param proposed the fewest measures that bring the concerns down
 * @param authority who may decide
 * @param smallestChange the fewest facts that would have to be otherwise for a milder outcome, with the measures that would
 *     still be taken; null where nothing is milder or no change of three facts was found
 * @param smallestChangeInWords the same for the person concerned
 */
record AssessmentBody(
        LocalDate on,
        List<PolicyRef> packs,
        List<String> drafts,
        Concern worst,
        boolean prohibited,
        boolean unresolved,
        List<StillToTell> missing,
        boolean riskForeseen,
        List<AssessedFinding> prohibitions,
        List<AssessedFinding> requirements,
        List<AssessedFinding> concerns,
        List<AssessedFinding> context,
        Residual residual,
        SmallestSet proposed,
        Benefit benefit,
        @Nullable Advice recommendation,
        @Nullable String authority,
        @Nullable SmallestChange smallestChange,
        @Nullable Text smallestChangeInWords) {

    /** The form that the tables recommend; a person decides. */
    record Advice(Form form, List<String> rules, Text reason, PolicyRef table) {

        static Advice of(Recommendation one) {
            return new Advice(one.form(), one.rules(), one.reason(), one.table());
        }
    }

    /**
     * One finding with all that explains it.
     *
     * @param facts what its conditions read
     * @param informs whether the rule does not bind here and only tells
     * @param outputs what the row says beside its grade
     * @param liftedBy what would lift it, any one of it, for the person concerned; null for advice
     * @param wouldChange what would lift or settle it; for those who examine also the nearest rows that would add one
     */
    record AssessedFinding(
            String rule,
            String table,
            String pack,
            String packVersion,
            Subject subject,
            Concern grade,
            boolean unresolved,
            boolean informs,
            Text text,
            LegalForce force,
            String source,
            String clause,
            boolean secondary,
            List<Fact> facts,
            Map<String, String> outputs,
            @Nullable Text liftedBy,
            List<WouldChange> wouldChange) {

        static AssessedFinding of(Finding one, boolean examiner, @Nullable Text liftedBy) {
            return new AssessedFinding(
                    one.rule(),
                    one.table(),
                    one.pack(),
                    one.packVersion(),
                    one.subject(),
                    one.grade(),
                    one.unresolved(),
                    one.informs(),
                    one.textFor(examiner),
                    one.force(),
                    one.source(),
                    one.clause(),
                    one.secondary(),
                    one.facts(),
                    one.outputs(),
                    liftedBy,
                    one.wouldChange().stream()
                            .filter(change -> examiner || change.effect() != WouldChange.Effect.ADDS)
                            .toList());
        }
    }
}
