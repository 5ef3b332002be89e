package org.kakehashi.web.collaboration.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.web.FieldErrors;

/** Reads what was typed; what cannot be read is told at its field and counts as not answered. */
final class FormReader {

    private final Raw raw;
    private final FieldErrors errors;

    FormReader(Raw raw, FieldErrors errors) {
        this.raw = raw;
        this.errors = errors;
    }

    int rows(String list) {
        return raw.rows(list);
    }

    @Nullable
    String text(String name) {
        String text = raw.text(name).strip();
        return text.isEmpty() ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** One for each line that is not empty. */
    List<String> lines(String name) {
        return raw.text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
                .distinct()
                .toList();
    }

    List<String> all(String name) {
        return raw.all(name).stream().filter(one -> !one.isBlank()).toList();
    }

    boolean ticked(String name) {
        return raw.all(name).contains("true");
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(name, "not-a-date");
            return null;
        }
    }

    @Nullable
    Integer integer(String name) {
        BigDecimal number = number(name);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            wrong(name, "not-a-whole-number");
            return null;
        }
    }

    /** Full-width digits and thousands separators are read too. */
    @Nullable
    BigDecimal number(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return new BigDecimal(
                    Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", ""));
        } catch (NumberFormatException e) {
            wrong(name, "not-a-number");
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E one(Class<E> type, String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    wrong(name, "not-a-choice");
                    return null;
                });
    }

    @Nullable
    Answer answer(String name) {
        return one(Answer.class, name);
    }

    @Nullable
    UUID id(String name) {
        String text = text(name);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            wrong(name, "not-a-choice");
            return null;
        }
    }

    void wrong(String name, String code) {
        errors.add(name, "collaboration.problem." + code);
    }
}
