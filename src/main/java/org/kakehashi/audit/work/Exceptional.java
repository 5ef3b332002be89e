package org.kakehashi.audit.work;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.trail.FoundAct;

/** What stands out in a trail. Each is a question for the auditor, never a fault by itself. */
public enum Exceptional {
    /** A decision other than the recommended one, in either direction. */
    DEPARTED("DETERMINED", "departs"),
    SIGNATURE_REFUSED("COUNTERSIGNATURE_REFUSED", ""),
    /** A step that was not done in time and went one level up. */
    ESCALATED("ESCALATED", ""),
    ANSWER_OVERDUE("QUESTION_OVERDUE", ""),
    OBJECTION_UPHELD("OBJECTION_HEARD", "upheld");

    private final String kind;
    private final String flag;

    /** @param flag the fact that must be true, or empty where the act alone stands out */
    Exceptional(String kind, String flag) {
        this.kind = kind;
        this.flag = flag;
    }

    /** Kinds of acts among which these are found. */
    static Set<String> kinds(Set<Exceptional> some) {
        return some.stream().map(one -> one.kind).collect(Collectors.toSet());
    }

    static Optional<Exceptional> of(FoundAct act) {
        return Arrays.stream(values())
                .filter(one -> one.kind.equals(act.kind()))
                .filter(one ->
                        one.flag.isEmpty() || Boolean.TRUE.equals(act.facts().get(one.flag)))
                .findFirst();
    }
}
