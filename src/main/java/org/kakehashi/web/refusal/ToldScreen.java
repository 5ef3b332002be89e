package org.kakehashi.web.refusal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code error/told}.
 *
 * @param back path of the page whose form was refused, to open it anew; null where none is known
 */
public record ToldScreen(int status, String title, String detail, String incident, @Nullable String back) {

    ToldScreen(Told told, Locale locale, @Nullable String back) {
        this(told.status().value(), told.title().in(locale), told.detail().in(locale), told.incident(), back);
    }
}
