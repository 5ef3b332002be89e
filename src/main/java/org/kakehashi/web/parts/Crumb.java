package org.kakehashi.web.parts;

import org.jspecify.annotations.Nullable;

/** One place on the way from home to this page. The last one, this page, has no link. */
public record Crumb(String text, @Nullable String link) {

    public static Crumb to(String text, String link) {
        return new Crumb(text, link);
    }

    public static Crumb here(String text) {
        return new Crumb(text, null);
    }
}
