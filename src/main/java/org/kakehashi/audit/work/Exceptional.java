package org.kakehashi.audit.work;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.trail.FoundAct;

/** What stands out in a trail. Each is a question for the auditor, never a fault by itself. */
public enum Exceptional {
    /** A decision other than the recommended one, in either direction. */
    DEPARTED("DETERMINED", "departs=true"),
    SIGNATURE_REFUSED("COUNTERSIGNATURE_REFUSED", ""),
    /** A step that was not done in time and went one level up. */
    ESCALATED("ESCALATED", ""),
    ANSWER_OVERDUE("QUESTION_OVERDUE", ""),
    RECONSIDERATION_OVERDUE("RECONSIDERATION_OVERDUE", ""),
    OBJECTION_VARIED("OBJECTION_SETTLED", "result=VARIED"),
    OBJECTION_OVERTURNED("OBJECTION_SETTLED", "result=OVERTURNED");

    private final String kind;
    private final String term;

    /** @param term what the act must tell, {@code fact=value}, or empty where the act alone stands out */
    Exceptional(String kind, String term) {
        this.kind = kind;
        this.term = term;
    }

    /** Kinds of acts among which these are found. */
    static Set<String> kinds(Set<Exceptional> some) {
        return some.stream().map(one -> one.kind).collect(Collectors.toSet());
    }

    /** What the act must tell, for the search. */
    Set<String> terms() {
        return term.isEmpty() ? Set.of() : Set.of(term);
    }

    static Optional<Exceptional> of(FoundAct act) {
        return Arrays.stream(values())
                .filter(one -> one.kind.equals(act.kind()))
                .filter(one -> one.term.isEmpty() || one.isToldBy(act))
                .findFirst();
    }

    private boolean isToldBy(FoundAct act) {
        String[] told = term.split("=", 2);
        return told[1].equals(String.valueOf(act.facts().get(told[0])));
    }
}
