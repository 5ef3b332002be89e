package org.kakehashi.reference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of {@code reference/fields.yaml}, in its order; those of the file's head hold for rows without their own. */
@Component
public class TechnologyFields {

    private final List<TechnologyField> all;

    TechnologyFields() {
        YamlData.Row head = YamlData.head("fields.yaml");
        all = YamlData.rows("fields.yaml", "fields").stream()
                .map(row -> new TechnologyField(
                        row.text("id"),
                        row.text("ja"),
                        row.text("en"),
                        or(row.textOrNull("source"), head.text("source")),
                        or(row.textOrNull("mark"), head.text("mark"))))
                .toList();
    }

    private static String or(@Nullable String own, String shared) {
        return own == null ? shared : own;
    }

    public List<TechnologyField> all() {
        return all;
    }

    public Optional<TechnologyField> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** By a piece of its name in either language; all for an empty text. */
    public List<TechnologyField> search(String text) {
        Search search = new Search(text);
        return all.stream().filter(one -> search.in(one.ja(), one.en())).toList();
    }
}
