package org.kakehashi.disclosure;

import java.util.List;

/** What the table {@code disclosure-completeness} asks for is not all there. */
public final class Incomplete extends RuntimeException {

    /** Stands for the pledge among the parts. */
    public static final String PLEDGE = "attested";

    private final List<String> parts;

    Incomplete(List<String> parts) {
        super("incomplete: " + parts);
        this.parts = List.copyOf(parts);
    }

    /** Names of the parts that are missing; {@link #PLEDGE} for the pledge. */
    public List<String> parts() {
        return parts;
    }
}
