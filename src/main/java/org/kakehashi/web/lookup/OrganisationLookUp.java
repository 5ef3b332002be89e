package org.kakehashi.web.lookup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that a field is about as the register knows it, and what was found for the name that is typed.
 *
 * @param at which field: the middle of the names of its buttons, {@code pick:<at>:<id>}
 * @param otherwise whether the name typed is none of those of the organisation identified
 * @param asked whether it was looked for, so that nothing found is to be said
 * @param register which state of the register was asked
 */
public record OrganisationLookUp(
        String at, @Nullable Line identified, boolean otherwise, boolean asked, List<Line> found, String register) {

    /**
     * An organisation of the register.
     *
     * @param name in the reader's language, if the register has it
     * @param about other name and place
     */
    public record Line(String ror, String name, String about) {

        /** The end of the id, which is enough to tell it. */
        public String id() {
            return ror.substring(ror.lastIndexOf('/') + 1);
        }
    }

    /** Id of the place that is filled while somebody types. */
    public String place() {
        return at.replace(':', '-') + "-found";
    }
}
