package org.kakehashi.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The lists of {@code lists/known.yaml}: those that are shipped, and those that the institution loads itself. */
@Component
public class KnownLists {

    private final List<KnownList> all;

    KnownLists() {
        all = read();
    }

    public List<KnownList> all() {
        return all;
    }

    public Optional<KnownList> find(String id) {
        return all.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    private static List<KnownList> read() {
        try (InputStream in = new ClassPathResource("lists/known.yaml").getInputStream()) {
            List<Map<String, Object>> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<KnownList> lists = new ArrayList<>();
            for (Map<String, Object> one : yaml) {
                lists.add(new KnownList(
                        text(one, "list"),
                        List.of(text(one, "formats").split(",\\s*")),
                        text(one, "ja"),
                        text(one, "en"),
                        text(one, "source"),
                        text(one, "licence"),
                        Integer.parseInt(text(one, "staleAfterDays"))));
            }
            return List.copyOf(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, Object> yaml, String key) {
        Object value = yaml.get(key);
        if (value == null) {
            throw new IllegalStateException("lists/known.yaml lacks " + key);
        }
        return value.toString();
    }
}
