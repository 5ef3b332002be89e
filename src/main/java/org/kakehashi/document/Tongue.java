package org.kakehashi.document;

import java.util.List;
import java.util.Locale;

/** In which language a letter is rendered. Both are always written; neither is a translation of lesser standing. */
public enum Tongue {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH),
    /** Japanese first, then English on pages of its own. */
    BOTH(Locale.JAPANESE, Locale.ENGLISH);

    private final List<Locale> locales;

    Tongue(Locale... locales) {
        this.locales = List.of(locales);
    }

    public List<Locale> locales() {
        return locales;
    }
}
