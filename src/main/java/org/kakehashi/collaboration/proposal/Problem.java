package org.kakehashi.collaboration.proposal;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Something about one field that must be put right.
 *
 * @param page slug of the {@link Page}, or {@code values} or {@code benefit}
 * @param field path within the page, for instance {@code institutions[0].name}
 * @param code what is wrong; the texts are {@code collaboration.problem.<code>}
 */
public record Problem(String page, String field, String code) {

    public static final String REQUIRED = "required";
    public static final String TOO_LONG = "too-long";

    public static void tooLong(BiConsumer<String, String> wrong, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            wrong.accept(field, TOO_LONG);
        }
    }

    public static void required(BiConsumer<String, String> missing, String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            missing.accept(field, REQUIRED);
        }
    }
}
