package org.kakehashi.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kakehashi.screening.ListEdition;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The lists of {@code lists/known.yaml}: those that are shipped, and those that the institution loads itself. Of its own
 * lists and of the datasets of OpenSanctions there may be any number, each named by a word behind a hyphen.
 */
@Component
public class KnownLists {

    /** Of these there may be more than one. */
    public static final List<String> FAMILIES = List.of("own", "opensanctions");

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    private final List<KnownList> named;
    private final ListStore store;

    KnownLists(ListStore store) {
        this.named = read();
        this.store = store;
    }

    /** Those of the file, and what was brought of a family. */
    public List<KnownList> all() {
        List<KnownList> all = new ArrayList<>(named);
        store.lists().stream()
                .filter(id -> named.stream().noneMatch(list -> list.id().equals(id)))
                .sorted()
                .forEach(id -> find(id).ifPresent(all::add));
        return List.copyOf(all);
    }

    public Optional<KnownList> find(String id) {
        return named.stream().filter(list -> list.id().equals(id)).findFirst().or(() -> ofFamily(id));
    }

    /** The edition that was read from the file with this hash; acts tell editions so. */
    public Optional<ListEdition> edition(String sha256) {
        return store.ofFile(sha256);
    }

    private Optional<KnownList> ofFamily(String id) {
        return named.stream()
                .filter(list -> FAMILIES.contains(list.id()) && id.startsWith(list.id() + "-"))
                .filter(list -> id.length() <= LONGEST
                        && WORD.matcher(id.substring(list.id().length() + 1)).matches())
                .map(list -> list.named(id.substring(list.id().length() + 1)))
                .findFirst();
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
