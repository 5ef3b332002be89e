package org.kakehashi.web.process;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.rulebook.TableText;
import org.kakehashi.fact.FactValue;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/** Tables, rows and values in the words of the reader's language. */
@Component
public class RuleWords {

    private static final List<String> PLACES = List.of(
            "process.value.", "web.state.", "review.outcome.", "review.level.", "review.owner.", "disclosure.part.");

    private final Texts texts;

    RuleWords(Texts texts) {
        this.texts = texts;
    }

    /** A table's name; in a pack, what kind of rule it holds about what. */
    public String name(TableText table, Locale locale) {
        var about = table.about();
        return about == null
                ? table.name().in(locale)
                : say(
                        locale,
                        "process.table.name",
                        say(locale, "process.kind." + about.kind()),
                        say(locale, "process.subject." + about.subject()));
    }

    public String question(TableText table, Locale locale) {
        var about = table.about();
        return about == null ? table.question().in(locale) : say(locale, "process.kind." + about.kind() + ".question");
    }

    public String force(RowText text, Locale locale) {
        return text.force().isEmpty() ? "" : say(locale, "process.force." + text.force());
    }

    /** How well the source was read. */
    public String mark(RowText text, Locale locale) {
        return text.mark().isEmpty() ? "" : say(locale, "process.mark." + text.mark());
    }

    /** An answer as it stands in a row, in words where there are any. */
    public String answer(TableText table, Table.Row row, int column, Locale locale) {
        String plain = table.table().output(row, table.outputs().get(column).key());
        Text word = table.words().get(plain);
        return word == null ? value(plain, locale) : word.in(locale);
    }

    /** A name of a list of values, in words where there are any. */
    public String value(String name, Locale locale) {
        return PLACES.stream()
                .map(prefix -> prefix + name)
                .filter(texts::has)
                .findFirst()
                .map(key -> say(locale, key))
                .orElse(name);
    }

    /** Values that a column read. */
    public String values(@Nullable Collection<FactValue> values, Locale locale) {
        return values == null
                ? ""
                : values.stream().map(value -> value(value, locale)).collect(Collectors.joining(" / "));
    }

    private String value(FactValue value, Locale locale) {
        if (value instanceof FactValue.Known known) {
            return value(known.text(), locale);
        }
        return say(locale, value instanceof FactValue.Nil ? "process.value.nil" : "process.value.unknown");
    }

    private String say(Locale locale, String key, Object... args) {
        return Texts.in(texts, locale, key, args);
    }
}
