package org.kakehashi.web.collaboration.form;

import java.util.List;

/**
 * What a page asks.
 *
 * @param rowsUnless whether the rows are pointless once the last field says "none"
 */
public record PageContent(List<Field> fields, List<Rows> lists, boolean rowsUnless) {

    static PageContent of(Field... fields) {
        return new PageContent(List.of(fields), List.of(), false);
    }
}
