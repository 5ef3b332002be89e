package org.kakehashi.policy.pack;

import java.time.LocalDate;
import java.util.List;

/** Tries a pack on facts made by chance before it is put in force; what is tried is told in {@code policy.proof}. */
public interface PackTrial {

    /**
     * What it does that no pack may do, empty if nothing was found.
     *
     * @param beside the packs in force on the day
     */
    List<String> faults(Pack pack, List<Pack> beside, LocalDate day);
}
