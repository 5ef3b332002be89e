package org.kakehashi.web.collaboration.form;

import java.util.List;

/**
 * A list of a page whose rows can be added and taken out.
 *
 * @param name of the list in the form
 */
public record Rows(String name, String title, String hint, String add, List<Row> rows) {

    /** @param id hidden identity of the row */
    public record Row(int index, String id, String title, String remove, List<Field> fields) {}
}
