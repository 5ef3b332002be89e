package org.kakehashi.disclosure;

import java.util.List;

/** What the table {@code disclosure-completeness} asks for is not all there. */
public final class Incomplete extends RuntimeException {

    private final List<String> parts;

    Incomplete(List<String> parts) {
        super("incomplete: " + parts);
        this.parts = List.copyOf(parts);
    }

    /** Names of the parts that are missing; {@code DECLARATION} for the pledge. */
    public List<String> parts() {
        return parts;
    }
}
