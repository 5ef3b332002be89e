package org.kakehashi.identity;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A faculty, institute or office. */
public record Unit(UUID id, String nameJa, String nameEn, @Nullable UUID parent) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? nameJa : nameEn;
    }
}
