package org.kakehashi.policy.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML in which every scalar is the text that stands there: an unquoted NO, 1.10 or 2026-04-01 is not reinterpreted. */
public final class YamlText {

    /** Knows null and merge keys, and no other type. */
    private static final class TextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }

    private YamlText() {}

    /** The document's top map; empty if the document is. */
    public static Map<String, @Nullable Object> read(byte[] yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        Object root = new Yaml(
                        new SafeConstructor(options), new Representer(unused), unused, options, new TextResolver())
                .load(new String(yaml, StandardCharsets.UTF_8));
        return map(root);
    }

    /** The value as a map, empty if it is none. */
    public static Map<String, @Nullable Object> map(@Nullable Object value) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> copy.put(String.valueOf(key), one));
        }
        return copy;
    }

    /** The value as a list, empty if it is none. */
    public static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** The list's members as maps. */
    public static List<Map<String, @Nullable Object>> maps(@Nullable Object value) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        list(value).forEach(member -> maps.add(map(member)));
        return maps;
    }

    /** The list's members as texts. */
    public static List<String> texts(@Nullable Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    /** The named text, or the other if there is none. */
    public static String text(Map<String, @Nullable Object> map, String name, String otherwise) {
        Object value = map.get(name);
        return value == null ? otherwise : value.toString().strip();
    }

    /** @throws UnreadableTable if there is none */
    public static String text(Map<String, @Nullable Object> map, String name) {
        Object value = map.get(name);
        if (value == null) {
            throw new UnreadableTable("no " + name + " in " + map.keySet());
        }
        return value.toString().strip();
    }
}
