package org.kakehashi.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the fact catalogue: what may be known about a type of subject.
 *
 * @param values the allowed values of an enum, in the order in which they are shown; empty otherwise
 * @param unit words beside a number, may be empty
 * @param min smallest allowed number, if there is one
 * @param setBy questions, records or judgements that set it, as {@code part.section.question}
 * @param askedWhen keys and values of which one must hold for the question to be asked at all; empty: always
 * @param graver how rules may read its values
 */
public record FactEntry(
        String key,
        SubjectType subject,
        FactType type,
        List<AllowedValue> values,
        String ja,
        String en,
        String unit,
        @Nullable Long min,
        List<String> setBy,
        Map<String, List<String>> askedWhen,
        Sensitivity sensitivity,
        Graver graver) {

    /** One value of an enum with its words. */
    public record AllowedValue(String id, String ja, String en) {

        public String name(Locale locale) {
            return locale.getLanguage().equals("ja") ? ja : en;
        }
    }

    public FactEntry {
        values = List.copyOf(values);
        setBy = List.copyOf(setBy);
        askedWhen = Map.copyOf(askedWhen);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }

    /** Whether one of the named parts of the program sets it; none named means that any part counts. */
    public boolean isAskedBy(Set<String> parts) {
        return setBy.stream()
                .map(question -> question.substring(0, (question + ".").indexOf('.')))
                .anyMatch(part -> parts.isEmpty() || parts.contains(part));
    }

    /** Whether an enum's value is among those listed. */
    public boolean allows(String value) {
        return values.isEmpty() || values.stream().anyMatch(one -> one.id().equals(value));
    }

    /** @throws WrongFactType if the value is known and not allowed here */
    void check(FactValue value) {
        if (!(value instanceof FactValue.Known known)) {
            return;
        }
        if (known.type() != type && !(type == FactType.DECIMAL && known.type() == FactType.INTEGER)) {
            throw new WrongFactType(key + " is " + type + ", not " + known.type());
        }
        if (!allows(known.text())) {
            throw new WrongFactType(key + " allows none but its listed values");
        }
        if (min != null && known.value() instanceof java.math.BigDecimal number && number.longValue() < min) {
            throw new WrongFactType(key + " is below " + min);
        }
    }
}
