package org.kakehashi.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Every fact that the program knows how to ask, find or judge: {@code processes/facts.yaml}. A fact with a key or a value
 * that is not listed is refused.
 *
 * <p>Format: {@code facts:} a list of {@code {key, type, ja, en, values: [{id, ja, en}], unit, min, set_by: [question],
 * asked_when: {key: [value]}, graver, open, sensitivity}}; the subject is the word before the dot in the key.
 */
@Component
public class FactCatalogue {

    private final Map<String, FactEntry> entries = new LinkedHashMap<>();

    public FactCatalogue() {
        this(open());
    }

    private FactCatalogue(Collection<FactEntry> all) {
        all.forEach(entry -> {
            if (entries.put(entry.key(), entry) != null) {
                throw new IllegalArgumentException("twice in the fact catalogue: " + entry.key());
            }
        });
    }

    /** A catalogue from another text of the same format. */
    public static FactCatalogue read(InputStream yaml) {
        return new FactCatalogue(parse(yaml));
    }

    public Collection<FactEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public Optional<FactEntry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** @throws UnknownFactKey if there is none */
    public FactEntry entry(String key) {
        return find(key).orElseThrow(() -> new UnknownFactKey(key));
    }

    /**
     * Refuses what the catalogue does not allow.
     *
     * @throws UnknownFactKey for a key that is not listed or belongs to another type of subject
     * @throws WrongFactType for a value that is not allowed
     */
    public void check(Fact fact) {
        FactEntry entry = entry(fact.key());
        if (entry.subject() != fact.subject().type()) {
            throw new UnknownFactKey(fact.key());
        }
        entry.check(fact.value());
    }

    /** The facts opened for reading by this catalogue. */
    public KnownFacts known(Facts facts) {
        return new KnownFacts(this, facts);
    }

    private static List<FactEntry> open() {
        try (InputStream in = new ClassPathResource("processes/facts.yaml").getInputStream()) {
            return parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FactEntry> parse(InputStream yaml) {
        Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        List<FactEntry> read = new ArrayList<>();
        for (Object item : list(root.get("facts"))) {
            Map<?, ?> entry = (Map<?, ?>) item;
            String key = text(entry, "key");
            FactType type = FactType.valueOf(text(entry, "type").toUpperCase(Locale.ROOT));
            read.add(new FactEntry(
                    key,
                    SubjectType.ofKey(key),
                    type,
                    list(entry.get("values")).stream()
                            .map(value -> (Map<?, ?>) value)
                            .map(value ->
                                    new FactEntry.AllowedValue(text(value, "id"), text(value, "ja"), text(value, "en")))
                            .toList(),
                    text(entry, "ja"),
                    text(entry, "en"),
                    entry.get("unit") == null ? "" : text(entry, "unit"),
                    entry.get("min") instanceof Number min ? min.longValue() : null,
                    texts(entry.get("set_by")),
                    conditions(entry.get("asked_when")),
                    Sensitivity.valueOf(text(entry, "sensitivity").toUpperCase(Locale.ROOT)),
                    graver(entry)));
        }
        return read;
    }

    private static Graver graver(Map<?, ?> entry) {
        Object graver = entry.get("graver");
        return new Graver(
                texts(graver),
                "up".equals(graver) ? 1 : "down".equals(graver) ? -1 : 0,
                Set.copyOf(texts(entry.get("open"))));
    }

    private static Map<String, List<String>> conditions(@Nullable Object value) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, allowed) -> conditions.put(String.valueOf(key), texts(allowed)));
        }
        return conditions;
    }

    private static List<String> texts(@Nullable Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> many ? many : List.of();
    }

    private static String text(Map<?, ?> map, String name) {
        Object value = map.get(name);
        // an unquoted NO or YES is a boolean to YAML
        if (value == null || value instanceof Boolean) {
            throw new IllegalArgumentException("fact catalogue: " + name + " is missing or not quoted in " + map);
        }
        return value.toString();
    }
}
