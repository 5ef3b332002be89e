package org.kakehashi.policy;

import java.util.Collection;

/** How much a finding weighs, mildest first. Of several the worst counts, never a mean. */
public enum Concern {
    NONE,
    NOTED,
    MEASURES_SUGGESTED,
    MEASURES_RECOMMENDED,
    MEASURES_REQUIRED;

    public boolean worseThan(Concern other) {
        return compareTo(other) > 0;
    }

    public static Concern worst(Collection<Concern> all) {
        return all.stream().max(Concern::compareTo).orElse(NONE);
    }
}
