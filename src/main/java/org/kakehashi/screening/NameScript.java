package org.kakehashi.screening;

import java.lang.Character.UnicodeScript;

/** In which writing a name stands: that of most of its letters, where kana beside Han makes Japanese. */
public enum NameScript {
    LATIN,
    CYRILLIC,
    GREEK,
    ARABIC,
    HEBREW,
    HAN,
    KANA,
    HANGUL,
    OTHER;

    public static NameScript of(String name) {
        int[] letters = new int[values().length];
        name.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters[of(UnicodeScript.of(letter)).ordinal()]++);
        NameScript most = OTHER;
        for (NameScript script : values()) {
            if (letters[script.ordinal()] > letters[most.ordinal()]) {
                most = script;
            }
        }
        return most == HAN && letters[KANA.ordinal()] > 0 ? KANA : most;
    }

    private static NameScript of(UnicodeScript script) {
        return switch (script) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            default -> OTHER;
        };
    }
}
