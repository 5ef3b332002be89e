package org.kakehashi.browser;

/** In which language, and on how wide a screen, a story is read. */
enum Reading {
    JAPANESE_WIDE("ja", 1280),
    ENGLISH_NARROW("en", 390);

    private final String language;
    private final int width;

    Reading(String language, int width) {
        this.language = language;
        this.width = width;
    }

    String language() {
        return language;
    }

    int width() {
        return width;
    }

    /** The same words as typed by a Japanese or an English hand. */
    String either(String japanese, String english) {
        return this == JAPANESE_WIDE ? japanese : english;
    }

    @Override
    public String toString() {
        return language + "-" + width;
    }
}
