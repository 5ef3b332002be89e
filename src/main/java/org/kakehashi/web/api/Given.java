package org.kakehashi.web.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/** What a request must name, told at its field where it does not. */
final class Given {

    private Given() {}

    static <T> T of(@Nullable T value, String field) throws BindException {
        if (value == null) {
            MapBindingResult wrong = new MapBindingResult(Map.of(), "request");
            wrong.addError(new FieldError("request", field, "review.problem.choose"));
            throw new BindException(wrong);
        }
        return value;
    }
}
