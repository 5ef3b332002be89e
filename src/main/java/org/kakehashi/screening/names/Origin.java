package org.kakehashi.screening.names;

/** The script that a word was written in; how far its Latin spelling can be trusted follows from it. */
enum Origin {
    LATIN,
    CYRILLIC,
    /** Written without short vowels. */
    ARABIC,
    HEBREW,
    HANGUL,
    HAN,
    KANA,
    /** Han characters in the reading of Japan: its sounds, and no others heard for them. */
    JAPANESE,
    /** Han characters in the reading of Hong Kong. */
    CANTONESE,
    /** A syllable of a Korean name in Latin letters, in all spellings of what it may be. */
    KOREAN,
    /** An English word for one of another language. */
    TRANSLATED,
    NUMBER,
    OTHER;

    static Origin of(String word) {
        int c = word.codePoints().filter(Character::isLetter).findFirst().orElse('0');
        if (!Character.isLetter(c)) {
            return NUMBER;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HANGUL -> HANGUL;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            default -> OTHER;
        };
    }

    boolean abjad() {
        return this == ARABIC || this == HEBREW;
    }

    /** Whether its Latin spellings are one of many in use. */
    boolean loose() {
        return this != LATIN && this != TRANSLATED && this != NUMBER && !syllabic();
    }

    /** Whether the two are written in other letters; a number is in none. */
    boolean otherScript(Origin other) {
        return this != NUMBER
                && other != NUMBER
                && (this == KOREAN ? LATIN : this) != (other == KOREAN ? LATIN : other);
    }

    /** Its characters stand for one syllable each. */
    boolean syllable() {
        return this == HAN || this == HANGUL || this == CANTONESE || this == KOREAN;
    }

    /** Its few Latin spellings are all known: nothing like them is meant. */
    boolean syllabic() {
        return syllable() || this == KANA || this == JAPANESE;
    }
}
