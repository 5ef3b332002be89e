package org.kakehashi.audit;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Person;
import org.kakehashi.trail.RecordedAct;

/**
 * One act of a case as the auditor reads it: with the name of who did it, which the trail itself does not know.
 *
 * @param person none for the program itself, or where the name has been erased
 * @param place its place in the log, once a signed checkpoint covers it; until then none
 * @param read whether somebody looked at the case, as opposed to doing something with it
 */
public record AuditedAct(RecordedAct act, @Nullable Person person, boolean read, @Nullable Long place) {

    private static final int SHORT = 12;

    /** First digits of the leaf's hash. */
    public String shortHash() {
        return hash().substring(0, SHORT);
    }

    public String hash() {
        return HexFormat.of().formatHex(act.leafHash());
    }
}
