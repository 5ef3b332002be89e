package org.kakehashi.web.collaboration.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Further;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactType;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Choice;
import org.springframework.stereotype.Component;

/** Fields for what packs ask, in the words of the fact catalogue. */
@Component
public class FurtherFields {

    /** Stands in the form for an answer that is not known. */
    static final String NOT_KNOWN = "?";

    private static final Pattern NAME = Pattern.compile("([a-z]+)-([A-Za-z0-9]+)-([0-9a-f-]{36})");

    private final FactCatalogue catalogue;
    private final Texts texts;

    FurtherFields(FactCatalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** The field of one answer, with words behind the label and under the triangle if there are any. */
    public Field field(
            FactEntry entry, String name, Raw raw, @Nullable String hint, @Nullable String why, Locale locale) {
        String unit = entry.unit().isEmpty() ? "" : " (" + entry.unit() + ")";
        return new Field(
                type(entry),
                name,
                entry.name(locale) + unit,
                hint,
                why,
                false,
                raw.all(name),
                choices(entry, locale),
                List.of());
    }

    /** Those that are there. */
    List<Field> answered(Raw raw, Locale locale) {
        List<Field> fields = new ArrayList<>();
        for (String name : raw.names()) {
            entry(name).ifPresent(entry -> fields.add(field(entry, name, raw, null, null, locale)));
        }
        return fields;
    }

    private static Field.Type type(FactEntry entry) {
        return switch (entry.type()) {
            case BOOLEAN -> Field.Type.ANSWER;
            case ENUM -> Field.Type.SELECT;
            case INTEGER, DECIMAL -> Field.Type.NUMBER;
            case DATE -> Field.Type.DATE;
        };
    }

    private List<Choice> choices(FactEntry entry, Locale locale) {
        List<Choice> choices = new ArrayList<>();
        if (entry.type() == FactType.BOOLEAN) {
            choices.add(Choice.of("true", say("YES", locale)));
            choices.add(Choice.of("false", say("NO", locale)));
        }
        entry.values().forEach(value -> choices.add(Choice.of(value.id(), value.name(locale))));
        if (!choices.isEmpty()) {
            choices.add(Choice.of(NOT_KNOWN, say("UNKNOWN", locale)));
        }
        return choices;
    }

    private String say(String answer, Locale locale) {
        return Texts.in(texts, locale, "collaboration.choice.Answer." + answer);
    }

    Further read(Raw raw, FormReader form) {
        List<Further.Given> given = new ArrayList<>();
        for (String name : raw.names()) {
            entry(name).ifPresent(entry -> {
                String value = value(entry, name, form);
                if (value != null) {
                    given.add(new Further.Given(entry.key(), subject(name), value.equals(NOT_KNOWN) ? null : value));
                }
            });
        }
        return new Further(given);
    }

    private static @Nullable String value(FactEntry entry, String name, FormReader form) {
        return switch (entry.type()) {
            case BOOLEAN, ENUM -> form.text(name);
            case INTEGER -> text(form.integer(name));
            case DECIMAL -> {
                BigDecimal number = form.number(name);
                yield number == null ? null : number.toPlainString();
            }
            case DATE -> {
                LocalDate day = form.date(name);
                yield day == null ? null : day.toString();
            }
        };
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private Optional<FactEntry> entry(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? catalogue.find(parts.group(1) + "." + parts.group(2)) : Optional.empty();
    }

    private static UUID subject(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException(name);
        }
        return UUID.fromString(parts.group(3));
    }
}
