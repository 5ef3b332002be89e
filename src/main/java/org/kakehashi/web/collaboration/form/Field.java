package org.kakehashi.web.collaboration.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Choice;

/**
 * One field of a page, ready to be shown by the field parts.
 *
 * @param id path of the answer, also its name in the form
 * @param values what was typed or chosen, several for check boxes
 * @param then fields that only some answers of this one bring up
 */
public record Field(
        Type type,
        String id,
        String label,
        @Nullable String hint,
        @Nullable String why,
        boolean required,
        List<String> values,
        List<Choice> choices,
        List<Dependents> then) {

    /** How it is asked. */
    public enum Type {
        TEXT,
        SHORT,
        /** An id of the register of organisations. */
        ROR,
        AREA,
        DATE,
        NUMBER,
        /** Yes, no, don't know. */
        ANSWER,
        RADIOS,
        SELECT,
        CHECKS,
        BOX
    }

    /** Shown under a condition that the style sheet knows by its name; without style sheets always. */
    public record Dependents(String when, List<Field> fields) {}

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean ticked() {
        return values.contains("true");
    }

    /** The dependent fields that the answer of this one brings up. */
    public List<Field> shown() {
        return then.stream()
                .filter(dependents -> holds(dependents.when()))
                .flatMap(dependents -> dependents.fields().stream())
                .toList();
    }

    private boolean holds(String when) {
        return switch (when) {
            case "yes" -> value().equals("YES");
            case "unless" -> !ticked();
            case "terms" -> !value().isEmpty() && !value().equals("EMPLOYMENT");
            case "post" -> value().equals("EMPLOYMENT");
            default -> true;
        };
    }

    Field then(String when, List<Field> fields) {
        List<Dependents> all = new java.util.ArrayList<>(then);
        all.add(new Dependents(when, List.copyOf(fields)));
        return new Field(type, id, label, hint, why, required, values, choices, List.copyOf(all));
    }
}
