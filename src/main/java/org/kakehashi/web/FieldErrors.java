package org.kakehashi.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What is to be put right in a form, field by field: shown next to the field and in the summary on top. Put it into the
 * model as {@code errors} and show the form again with status 422.
 */
public final class FieldErrors {

    /** @param field name and id of the input; {@code key} a message key, or the message itself where there is no such key */
    public record Problem(String field, String key, Object[] args) {}

    private final List<Problem> problems = new ArrayList<>();

    public static FieldErrors none() {
        return new FieldErrors();
    }

    /** What the binder and the constraints of a form object found. */
    public static FieldErrors of(BindingResult result) {
        FieldErrors errors = none();
        for (FieldError error : result.getFieldErrors()) {
            String message = error.getDefaultMessage();
            errors.add(
                    error.getField(), error.isBindingFailure() || message == null ? "web.error.unreadable" : message);
        }
        return errors;
    }

    public FieldErrors add(String field, String key, Object... args) {
        problems.add(new Problem(field, key, args));
        return this;
    }

    public boolean any() {
        return !problems.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(problems);
    }

    /** The first one of the field. */
    public @Nullable Problem of(@Nullable String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
