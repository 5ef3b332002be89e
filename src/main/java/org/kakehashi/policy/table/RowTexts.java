package org.kakehashi.policy.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@code texts.yaml}: ids with their words, at the top or below headings ({@code rules}, {@code nodes}, …). */
public final class RowTexts {

    private RowTexts() {}

    /** By id; where a rule and something else share one, the rule's words. */
    public static Map<String, RowText> read(byte[] yaml) {
        Map<String, RowText> texts = new LinkedHashMap<>();
        Map<String, @Nullable Object> root = YamlText.read(yaml);
        collect(YamlText.map(root.get("rules")), texts);
        collect(root, texts);
        return texts;
    }

    private static void collect(Map<String, @Nullable Object> from, Map<String, RowText> into) {
        from.forEach((id, value) -> {
            Map<String, @Nullable Object> entry = YamlText.map(value);
            if (entry.containsKey("ja")) {
                into.computeIfAbsent(id, unread -> text(entry));
            } else if (!entry.isEmpty()) {
                collect(entry, into);
            }
        });
    }

    private static RowText text(Map<String, @Nullable Object> entry) {
        String ja = YamlText.text(entry, "ja");
        String en = YamlText.text(entry, "en");
        return new RowText(
                ja,
                en,
                YamlText.text(entry, "public_ja", ja),
                YamlText.text(entry, "public_en", en),
                YamlText.text(entry, "source", ""),
                YamlText.text(entry, "clause", ""),
                YamlText.text(entry, "force", ""),
                date(entry, "from"),
                date(entry, "to"),
                YamlText.text(entry, "audience", "PUBLIC"),
                YamlText.text(entry, "mark", ""),
                examples(entry.get("examples")));
    }

    private static List<RowText.Example> examples(@Nullable Object value) {
        return YamlText.list(value).stream()
                .map(YamlText::map)
                .map(example -> new RowText.Example(
                        YamlText.map(example.get("facts")),
                        YamlText.text(example, "fires").equals("true")))
                .toList();
    }

    private static @Nullable LocalDate date(Map<String, @Nullable Object> entry, String name) {
        Object value = entry.get(name);
        return value == null ? null : LocalDate.parse(value.toString());
    }
}
