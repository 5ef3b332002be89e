package org.kakehashi.reference;

import java.util.List;
import org.springframework.stereotype.Component;

/** The definitions of {@code reference/definitions.yaml}, in its order. */
@Component
public class Glossary {

    private final List<Definition> all = YamlData.rows("definitions.yaml", "definitions").stream()
            .map(row -> new Definition(
                    row.text("id"),
                    row.row("term").text("ja"),
                    row.row("term").text("en"),
                    row.text("text"),
                    row.text("en"),
                    row.text("by"),
                    row.texts("seeds")))
            .toList();

    public List<Definition> all() {
        return all;
    }

    /** By a piece of the term or its meaning, in either language; all for an empty text. */
    public List<Definition> search(String text) {
        Search search = new Search(text);
        return all.stream()
                .filter(one -> search.in(one.termJa(), one.termEn(), one.text(), one.en()))
                .toList();
    }
}
