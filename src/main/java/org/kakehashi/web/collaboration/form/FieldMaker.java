package org.kakehashi.web.collaboration.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Choice;

/**
 * Makes fields with their words: {@code collaboration.<page>.<field>}, and with {@code .hint} and {@code .why} where there
 * are such texts. Choices: {@code collaboration.choice.<enum>.<VALUE>}.
 */
public final class FieldMaker {

    private final Texts texts;
    private final Locale locale;
    private final String page;
    private final Raw raw;

    public FieldMaker(Texts texts, Locale locale, String page, Raw raw) {
        this.texts = texts;
        this.locale = locale;
        this.page = page;
        this.raw = raw;
    }

    public Field must(Field.Type type, String id) {
        return field(type, id, true, List.of());
    }

    public Field may(Field.Type type, String id) {
        return field(type, id, false, List.of());
    }

    public Field answer(String id) {
        return field(Field.Type.ANSWER, id, true, choices(Answer.class));
    }

    public Field radios(String id, Class<? extends Enum<?>> of) {
        return field(Field.Type.RADIOS, id, true, choices(of));
    }

    public Field field(Field.Type type, String id, boolean required, List<Choice> choices) {
        // the words of a row's field are those of its list
        String key = "collaboration." + page + "." + id.replaceAll("\\[\\d+]", "");
        return new Field(
                type,
                id,
                Texts.in(texts, locale, key),
                textOrNull(key + ".hint"),
                textOrNull(key + ".why"),
                required,
                raw.all(id),
                choices,
                List.of());
    }

    /** A field whose label comes from data. */
    public Field worded(Field.Type type, String id, String label, List<Choice> choices) {
        return worded(type, id, label, null, choices);
    }

    public Field worded(Field.Type type, String id, String label, @Nullable String hint, List<Choice> choices) {
        return new Field(type, id, label, hint, null, type == Field.Type.ANSWER, raw.all(id), choices, List.of());
    }

    public List<Choice> choices(Class<? extends Enum<?>> of) {
        return Arrays.stream(of.getEnumConstants())
                .map(value -> {
                    String key = "collaboration.choice." + of.getSimpleName() + "." + value.name();
                    String hint = textOrNull(key + ".hint");
                    return new Choice(value.name(), Texts.in(texts, locale, key), hint == null ? "" : hint);
                })
                .toList();
    }

    String text(String key, Object... args) {
        return Texts.in(texts, locale, key, args);
    }

    private @Nullable String textOrNull(String key) {
        return texts.has(key) ? Texts.in(texts, locale, key) : null;
    }
}
