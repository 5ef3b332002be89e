package org.kakehashi.screening;

/** A match was judged without something that such a judgement needs, or with an end that no clearance can have. */
public final class JudgementIncomplete extends RuntimeException {

    private final String field;

    JudgementIncomplete(String field) {
        super("a judgement needs: " + field);
        this.field = field;
    }

    /** reason, evidence, relation or until. */
    public String field() {
        return field;
    }
}
