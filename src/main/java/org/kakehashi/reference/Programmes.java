package org.kakehashi.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The programmes of {@code reference/programmes.yaml}, in its order. */
@Component
public class Programmes {

    private final List<Programme> all = YamlData.rows("programmes.yaml", "programmes").stream()
            .map(row -> new Programme(
                    row.text("id"),
                    row.textOrNull("abbr"),
                    row.text("ja"),
                    row.text("en"),
                    row.text("en_mark"),
                    row.text("kind"),
                    row.text("partners"),
                    row.text("track"),
                    row.texts("seeds"),
                    row.text("facts")))
            .toList();

    public List<Programme> all() {
        return all;
    }

    public Optional<Programme> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** By a piece of any of its names, in either language; all for an empty text. */
    public List<Programme> search(String text) {
        Search search = new Search(text);
        return all.stream()
                .filter(one -> search.in(one.abbr(), one.ja(), one.en()))
                .toList();
    }
}
