package org.kakehashi.identity;

import java.util.Map;

/** What was entered of a person, a unit or a role does not suffice. Nothing was stored. */
public final class WrongEntry extends RuntimeException {

    /** What can be wrong. */
    public enum Why {
        /** Nothing, or nothing but blanks. */
        MISSING,
        /** Longer than is kept. */
        TOO_LONG,
        /** Not of the form that it must have. */
        MALFORMED,
        /** There is no such thing. */
        UNKNOWN,
        /** Somebody else has it. */
        TAKEN,
        /** It is not asked for here. */
        NEEDLESS
    }

    private final transient Map<String, Why> fields;

    WrongEntry(Map<String, Why> fields) {
        super("wrong: " + fields);
        this.fields = Map.copyOf(fields);
    }

    /** By the names of the fields. */
    public Map<String, Why> fields() {
        return fields;
    }
}
