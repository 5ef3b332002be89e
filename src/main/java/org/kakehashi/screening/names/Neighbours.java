package org.kakehashi.screening.names;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Eastern names as the neighbours of their countries spell them in Latin letters. Each letter's change is a small one, but
 * between Tschemesow and Chemezov there are four. A spelling is told by letters that English does not put together.
 */
enum Neighbours {
    GERMAN("t?sch", "schtsch", "SH", "tsch", "C", "sch", "S", "ch", "H", "w", "v", "j", "y", "ss", "Z", "s", "z"),
    POLISH("[cs]z", "szcz", "SH", "cz", "C", "sz", "S", "ch", "H", "w", "v", "j", "y"),
    HUNGARIAN("cs|zs", "cs", "C", "zs", "zh", "gy", "d", "sz", "Z", "s", "S", "j", "y");

    /** What stands for a sound in the habits above, as English spells it. */
    private static final Habits ENGLISH = new Habits("SH", "shch", "C", "ch", "S", "sh", "H", "kh", "Z", "s");

    private final Pattern mark;
    private final Habits habits;

    Neighbours(String mark, String... habits) {
        this.mark = Pattern.compile(mark);
        this.habits = new Habits(habits);
    }

    /** The word as English would spell it, if it may be spelt in one of these ways; none of most words. */
    static List<String> inEnglish(String latin) {
        return Stream.of(values())
                .filter(one -> one.mark.matcher(latin).find())
                .map(one -> ENGLISH.off(one.habits.off(latin)))
                .toList();
    }
}
