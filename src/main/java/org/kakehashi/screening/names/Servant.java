package org.kakehashi.screening.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Arabic name part "servant of", written apart or together with the article and the word behind it. */
final class Servant {

    private static final Pattern ALONE = Pattern.compile("abd(?:[eauo]?|[eauio]?[lrnszdt])h?|abdoul|abdool|abdhul");
    private static final Pattern ALONE_IN_ARABIC = Pattern.compile("عبد[وهة]");
    private static final Pattern TOGETHER =
            Pattern.compile("abd[eauio]{1,2}[lrnszdt]h?-?(?!l?ah$|l?ahi$)(\\p{IsLatin}{3,})");
    private static final Pattern ARABIC = Pattern.compile("عبدال(?!له$)(\\p{IsArabic}{2,})");
    private static final Pattern CYRILLIC =
            Pattern.compile("абд(?:у|е|а|аль|уль|эль)[лрнсз](?!лах$)(\\p{IsCyrillic}{3,})");

    private Servant() {}

    static List<String> apart(String word) {
        if (ALONE_IN_ARABIC.matcher(word).matches()) {
            return List.of("عبد");
        }
        if (ALONE.matcher(word).matches() || Sound.turned(word, "abdul") || Sound.turned(word, "abdur")) {
            return List.of("abd");
        }
        for (Pattern pattern : List.of(TOGETHER, ARABIC, CYRILLIC)) {
            Matcher together = pattern.matcher(word);
            if (together.matches()) {
                return List.of(pattern == TOGETHER ? "abd" : pattern == ARABIC ? "عبد" : "абд", together.group(1));
            }
        }
        return List.of(word);
    }
}
