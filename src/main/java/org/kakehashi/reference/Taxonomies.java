package org.kakehashi.reference;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Lists of sensitive technology of several jurisdictions, mapped to one another by way of the twenty fields; the first is
 * the list of those fields itself.
 */
@Component
public class Taxonomies {

    private static final String FIELDS = "fields.yaml";

    private final List<Taxonomy> all;

    Taxonomies(TechnologyFields fields) {
        YamlData.Row head = YamlData.head(FIELDS);
        Taxonomy home = new Taxonomy(
                "jp",
                "日本・重要技術領域（20領域）",
                "Japan, critical technology fields (20 fields)",
                head.text("source"),
                "2022-09-30",
                head.text("mark"),
                fields.all().stream()
                        .map(one -> new Taxonomy.Area(one.id(), one.ja(), one.en(), List.of(one.id()), List.of()))
                        .toList());
        all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(home),
                        YamlData.rows("taxonomies.yaml", "taxonomies").stream().map(Taxonomies::taxonomy))
                .toList();
    }

    public List<Taxonomy> all() {
        return all;
    }

    /**
     * The areas that a piece of text names in either language, or that are mapped to a field that it names; each list with
     * those alone.
     */
    public List<Taxonomy> search(String text) {
        Search search = new Search(text);
        List<String> fields = all.get(0).areas().stream()
                .filter(area -> search.in(area.ja(), area.en(), area.id()))
                .map(Taxonomy.Area::id)
                .toList();
        return all.stream()
                .map(one -> new Taxonomy(
                        one.id(),
                        one.ja(),
                        one.en(),
                        one.source(),
                        one.dated(),
                        one.mark(),
                        one.areas().stream()
                                .filter(area -> search.in(area.ja(), area.en())
                                        || area.parts().stream().anyMatch(part -> search.in(part.ja(), part.en()))
                                        || area.jp().stream().anyMatch(fields::contains))
                                .toList()))
                .toList();
    }

    private static Taxonomy taxonomy(YamlData.Row row) {
        return new Taxonomy(
                row.text("id"),
                row.text("ja"),
                row.text("en"),
                row.text("source"),
                row.text("dated"),
                row.text("mark"),
                rows(row, "areas").stream()
                        .map(area -> new Taxonomy.Area(
                                area.text("id"),
                                area.text("ja"),
                                area.text("en"),
                                area.texts("jp"),
                                rows(area, "parts").stream()
                                        .map(part ->
                                                new Taxonomy.Part(part.text("id"), part.text("ja"), part.text("en")))
                                        .toList()))
                        .toList());
    }

    private static List<YamlData.Row> rows(YamlData.Row row, String key) {
        return row.values().get(key) instanceof List<?> many
                ? many.stream().map(one -> new YamlData.Row((Map<?, ?>) one)).toList()
                : List.of();
    }
}
