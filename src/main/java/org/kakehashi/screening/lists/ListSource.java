package org.kakehashi.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Where an edition of a list comes from: the {@code source.yaml} beside its file.
 *
 * @param entries how many parties the publisher says that it names; a file with another number is not used
 */
record ListSource(
        String list,
        String edition,
        String format,
        Resource file,
        String titleJa,
        String titleEn,
        String address,
        LocalDate published,
        LocalDate inForce,
        String licence,
        int entries,
        int staleAfterDays) {

    static ListSource read(Resource description) throws IOException {
        try (InputStream in = description.getInputStream()) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<?, ?> title = (Map<?, ?>) required(yaml, "title");
            return new ListSource(
                    text(yaml, "list"),
                    text(yaml, "edition"),
                    text(yaml, "format"),
                    description.createRelative(text(yaml, "file")),
                    text(title, "ja"),
                    text(title, "en"),
                    text(yaml, "source"),
                    date(yaml, "published"),
                    date(yaml, "inForce"),
                    text(yaml, "licence"),
                    Integer.parseInt(text(yaml, "entries")),
                    Integer.parseInt(text(yaml, "staleAfterDays")));
        }
    }

    private static Object required(Map<?, ?> yaml, String key) {
        Object value = yaml.get(key);
        if (value == null) {
            throw new UnreadableList("source.yaml lacks " + key);
        }
        return value;
    }

    private static String text(Map<?, ?> yaml, String key) {
        return required(yaml, key).toString();
    }

    private static LocalDate date(Map<?, ?> yaml, String key) {
        Object value = required(yaml, key);
        // YAML reads a bare date as midnight UTC
        return value instanceof java.util.Date date
                ? LocalDate.ofInstant(date.toInstant(), java.time.ZoneOffset.UTC)
                : LocalDate.parse(value.toString());
    }
}
