package org.kakehashi.web.collaboration.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The institution of a row as the register knows it, and what was found for the name that is typed.
 *
 * @param index of the row
 * @param asked whether it was looked for, so that nothing found is to be said
 * @param register which state of the register was asked
 */
public record PartnerLookUp(int index, @Nullable Line identified, boolean asked, List<Line> found, String register) {

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
}
