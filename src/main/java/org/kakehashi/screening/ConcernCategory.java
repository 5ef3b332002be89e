package org.kakehashi.screening;

import java.util.Arrays;
import java.util.Optional;

/** What a list suspects the listed party of; the codes are those of METI's Foreign End User List. */
public enum ConcernCategory {
    BIOLOGICAL("B"),
    CHEMICAL("C"),
    MISSILE("M"),
    NUCLEAR("N"),
    /** Conventional weapons, on the list since October 2025. */
    CONVENTIONAL("CW");

    private final String code;

    ConcernCategory(String code) {
        this.code = code;
    }

    /** As the list prints it. */
    public String code() {
        return code;
    }

    public static Optional<ConcernCategory> ofCode(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code.equals(code))
                .findFirst();
    }
}
