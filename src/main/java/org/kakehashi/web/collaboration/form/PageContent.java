package org.kakehashi.web.collaboration.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page asks.
 *
 * @param rowsUnless whether the rows are pointless once the last field says "none"
 */
public record PageContent(List<Field> fields, List<Rows> lists, boolean rowsUnless) {

    /** Label of every field by its id, in rows with the name of the row. */
    public Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        fields.forEach(field -> label(field, "", labels));
        lists.forEach(list -> {
            labels.put(list.name(), list.title());
            list.rows().forEach(row -> row.fields().forEach(field -> label(field, row.title() + " ", labels)));
        });
        return labels;
    }

    private static void label(Field field, String before, Map<String, String> labels) {
        labels.put(field.id(), before + field.label());
        field.then().forEach(more -> more.fields().forEach(inner -> label(inner, before, labels)));
    }

    static PageContent of(Field... fields) {
        return new PageContent(List.of(fields), List.of(), false);
    }
}
