package org.kakehashi.organisation.affiliation;

import java.util.List;

/** Where in an affiliation a name may stand. */
interface Bounds {

    /** Whether what stands before it and what follows in the same segment let the name begin and end there. */
    boolean mayStand(int from, int to, KnownName name);

    /** Whether these words may be a name that has them in another order. */
    boolean otherOrder(List<String> keys);
}
