package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Titles that Japanese, Chinese and Korean put behind a person's name, apart from it or not: 金英哲氏, アリー博士. */
final class Titles {

    private static final Set<Origin> BEHIND = Set.of(Origin.HAN, Origin.KANA, Origin.HANGUL);

    /** Written without a blank; all others are so from two characters on, for of one they may end a name: 王君. */
    private static final Set<String> SHORT = Set.of("氏", "様", "씨", "님");

    private static final int LEAST_OF_NAME = 2;

    private Titles() {}

    /** The words without such titles; all of them if they are nothing else. */
    static List<String> off(List<String> words) {
        List<String> names = new ArrayList<>();
        for (String word : words) {
            if (!BEHIND.contains(Origin.of(word))) {
                names.add(word);
            } else if (!title(word)) {
                names.add(attachedOff(word));
            }
        }
        return names.isEmpty() ? words : names;
    }

    private static String attachedOff(String word) {
        if (Origin.of(word) == Origin.KANA) {
            return word;
        }
        for (int at = LEAST_OF_NAME; at < word.length(); at++) {
            String end = word.substring(at);
            if ((end.length() > 1 || SHORT.contains(end)) && title(end)) {
                return word.substring(0, at);
            }
        }
        return word;
    }

    private static boolean title(String word) {
        return Meanings.title(Han.folded(word));
    }
}
