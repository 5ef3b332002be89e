package org.kakehashi.policy.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Which version of a pack holds on a day. */
public interface PacksInForce {

    /**
     * One version of each pack named, in alphabetical order of the packs.
     *
     * @throws PackNotInForce if one of them has none
     */
    List<Pack> inForce(LocalDate on, Collection<String> packs);
}
