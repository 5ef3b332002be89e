package org.kakehashi.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says to a match.
 *
 * @param reason why; always needed
 * @param evidence by which it can be checked: a page, a register, a letter; needed to clear
 * @param relation of a confirmed match; null for the others
 * @param until last day of a clearance; null: as long as the institution's rule says
 */
public record Judgement(
        Verdict verdict, String reason, String evidence, @Nullable ListedRelation relation, @Nullable LocalDate until) {

    public Judgement {
        reason = reason.strip();
        evidence = evidence.strip();
    }

    public static Judgement same(ListedRelation relation, String reason) {
        return new Judgement(Verdict.SAME, reason, "", relation, null);
    }

    public static Judgement different(String reason, String evidence) {
        return new Judgement(Verdict.DIFFERENT, reason, evidence, null, null);
    }

    public static Judgement unknown(String reason) {
        return new Judgement(Verdict.UNKNOWN, reason, "", null, null);
    }

    /** @throws JudgementIncomplete if something that the verdict needs is not said */
    void requireComplete() {
        if (reason.isEmpty()) {
            throw new JudgementIncomplete("reason");
        }
        if (verdict == Verdict.DIFFERENT && evidence.isEmpty()) {
            throw new JudgementIncomplete("evidence");
        }
        if (verdict == Verdict.SAME && relation == null) {
            throw new JudgementIncomplete("relation");
        }
    }
}
