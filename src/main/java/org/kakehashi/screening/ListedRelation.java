package org.kakehashi.screening;

import java.util.Arrays;
import java.util.List;

/** How a party has to do with the listed one that it was found to be near. The nearer relation stands first. */
public enum ListedRelation {
    IS,
    OWNED_BY,
    EMPLOYED_BY,
    FUNDED_BY,
    /** Under the safe harbour for open research: told as context, never a concern by itself. */
    CO_AUTHOR_WITH;

    /**
     * Those that a party of a case may have itself. What stands above the partner or below it is not the partner; and only
     * what stands above owns it.
     */
    public static List<ListedRelation> of(Party.Kind kind) {
        return Arrays.stream(values())
                .filter(one -> one != IS || !kind.related())
                .filter(one -> one != OWNED_BY || kind != Party.Kind.RELATED_ORGANISATION)
                .toList();
    }
}
