package org.kakehashi.identity;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the institution. Neither nationality nor birthplace nor residency is known here. */
public record Person(UUID id, String username, String nameJa, String nameEn, @Nullable String email, UUID unit) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? nameJa : nameEn;
    }
}
