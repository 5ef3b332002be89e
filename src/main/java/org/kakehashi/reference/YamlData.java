package org.kakehashi.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the rows of one file under {@code reference/}. A row that lacks what it must have stops the start. */
final class YamlData {

    /** One record of a file. */
    record Row(Map<?, ?> values) {

        String text(String key) {
            String text = textOrNull(key);
            if (text == null) {
                throw new IllegalStateException("reference data: " + values.get("id") + " lacks " + key);
            }
            return text;
        }

        @Nullable
        String textOrNull(String key) {
            Object value = values.get(key);
            return value == null ? null : value.toString();
        }

        List<String> texts(String key) {
            return values.get(key) instanceof List<?> many
                    ? many.stream().map(String::valueOf).toList()
                    : List.of();
        }

        Row row(String key) {
            return new Row(values.get(key) instanceof Map<?, ?> inner ? inner : Map.of());
        }
    }

    private YamlData() {}

    static List<Row> rows(String file, String key) {
        if (!(head(file).values().get(key) instanceof List<?> rows)) {
            throw new IllegalStateException("reference/" + file + " has no " + key);
        }
        return rows.stream().map(row -> new Row((Map<?, ?>) row)).toList();
    }

    /** What stands at the top of the file for all its rows. */
    static Row head(String file) {
        try (InputStream in = new ClassPathResource("reference/" + file).getInputStream()) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Row(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
