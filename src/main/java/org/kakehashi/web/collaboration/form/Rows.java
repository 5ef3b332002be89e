package org.kakehashi.web.collaboration.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.lookup.OrganisationLookUp;

/**
 * A list of a page whose rows can be added and taken out.
 *
 * @param name of the list in the form
 */
public record Rows(String name, String title, String hint, String add, List<Row> rows) {

    /**
     * One of them.
     *
     * @param id hidden identity of the row
     * @param lookUp of an institution; null of anything else
     */
    public record Row(
            int index,
            String id,
            String title,
            String remove,
            List<Field> fields,
            @Nullable OrganisationLookUp lookUp) {}
}
