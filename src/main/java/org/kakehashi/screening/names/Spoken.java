package org.kakehashi.screening.names;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Latin words of languages whose letters stand for other sounds than most, spelt as {@link Kana} hears them. */
final class Spoken {

    private static final Pattern OF_SPANISH = Pattern.compile("^h|[jz]|ll|g[ei]|gu[ei]|qu[ei]");
    private static final Pattern SILENT = Pattern.compile("^h|(?<![cst])h");
    private static final Habits SPANISH =
            new Habits("ge", "he", "gi", "hi", "gue", "ge", "gui", "gi", "que", "ke", "qui", "ki", "z", "s", "j", "h");

    /** Castillo is kasutijo, kasutirijo or kasutiyo. */
    private static final List<String> LL = List.of("j", "ry", "y");

    /** A capital C is ch or ts, and N the end of a syllable. */
    private static final Habits PINYIN = new Habits(
            "ang", "aN", "eng", "oN", "ing", "iN", "ong", "oN", "ian", "ien", "zh", "j", "x", "s", "q", "C", "ch", "C",
            "c", "C", "N", "n");

    /** Zhang is jan or chan. */
    private static final Habits VOICELESS = new Habits("j", "C", "z", "C");

    private static final Pattern LAST_E = Pattern.compile("(?<=[^iuyaeo])e(?![in])");

    private Spoken() {}

    /** Jorge is horuhe, Guzmán gusuman; none of a word that is read letter by letter. */
    static List<String> spanish(String latin) {
        if (!OF_SPANISH.matcher(latin).find()) {
            return List.of();
        }
        String spoken = SPANISH.off(SILENT.matcher(latin).replaceAll(""));
        return spoken.contains("ll")
                ? LL.stream().map(ll -> spoken.replace("ll", ll)).toList()
                : List.of(spoken);
    }

    /** Xia is shia, Qian chien, Zheng jon or chon, He ho; none of a word that is not of Pinyin. */
    static List<String> chinese(String latin) {
        if (!WadeGiles.spellsPinyin(latin)) {
            return List.of();
        }
        String spoken = PINYIN.off(latin);
        return Stream.of(spoken, VOICELESS.off(spoken))
                .flatMap(one -> Stream.of(one, LAST_E.matcher(one).replaceAll("o")))
                .distinct()
                .toList();
    }
}
