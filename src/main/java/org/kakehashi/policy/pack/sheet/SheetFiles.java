package org.kakehashi.policy.pack.sheet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;
import org.yaml.snakeyaml.Yaml;

/** Writes the rows of a spreadsheet as the files of a pack. */
public final class SheetFiles {

    private SheetFiles() {}

    /** The files by name. */
    public static SortedMap<String, byte[]> of(
            String pack, String version, Text title, List<SheetRow> rows, FactCatalogue catalogue) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, List<SheetRow>> tables = new LinkedHashMap<>();
        rows.forEach(row ->
                tables.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row));
        tables.forEach(
                (table, some) -> files.put(table + ".dmn", bytes(SheetTable.dmn(pack + "-" + table, some, catalogue))));
        files.put("pack.yaml", bytes(new Yaml().dump(about(pack, version, title, rows))));
        files.put("texts.yaml", bytes(new Yaml().dump(Map.of("rules", texts(rows)))));
        return files;
    }

    private static Map<String, Object> about(String pack, String version, Text title, List<SheetRow> rows) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("id", pack);
        about.put("version", version);
        about.put("title", Map.of("ja", title.ja(), "en", title.en()));
        about.put("jurisdiction", "");
        LocalDate first =
                rows.stream().map(SheetRow::from).min(LocalDate::compareTo).orElseThrow();
        about.put("effective", Map.of("from", first.toString()));
        about.put(
                "sources",
                rows.stream()
                        .map(SheetRow::source)
                        .distinct()
                        .map(source -> Map.of("id", source, "ja", source, "en", source, "mark", "found"))
                        .toList());
        about.put("not_encoded", List.of());
        return about;
    }

    private static Map<String, Object> texts(List<SheetRow> rows) {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            Map<String, Object> text = new LinkedHashMap<>();
            text.put("table", row.table());
            text.put("ja", row.ja());
            text.put("en", row.en());
            text.put("source", row.source());
            text.put("clause", row.clause());
            text.put("force", row.force());
            text.put("from", row.from().toString());
            text.put("audience", "PUBLIC");
            text.put("mark", "found");
            texts.put(row.rule(), text);
        }
        return texts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The name of what a table of the kind answers. */
    static String output(RuleKind kind) {
        return switch (kind) {
            case PROHIBITION -> "prohibited";
            case REQUIREMENT -> "step";
            case CONCERN -> "grade";
            case CONTEXT -> "advice";
        };
    }
}
