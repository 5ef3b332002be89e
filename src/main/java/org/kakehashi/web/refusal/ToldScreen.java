package org.kakehashi.web.refusal;

import java.util.Locale;

/** The page {@code error/told}. */
public record ToldScreen(int status, String title, String detail, String incident) {

    ToldScreen(Told told, Locale locale) {
        this(told.status().value(), told.title().in(locale), told.detail().in(locale), told.incident());
    }
}
