package org.kakehashi.policy.change;

import org.kakehashi.policy.weighing.Form;

/** What a judgement comes to, mildest first: nothing to weigh, or the form that the tables recommend. */
public enum Outcome {
    CLEARED,
    PROCEED,
    PROCEED_WITH_MEASURES,
    RESHAPE,
    REFER_UPWARD,
    POSTPONE,
    DECLINE;

    static Outcome of(Form form) {
        return valueOf(form.name());
    }

    public boolean milderThan(Outcome other) {
        return compareTo(other) < 0;
    }
}
