package org.kakehashi.screening.lists;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brackets in a name that only say again what stands before them: {@code HiSilicon Technologies Co., Ltd (HiSilicon)}, and
 * initials with or without the number of an institute, {@code China Electronics Technology Group Corporation 38th Research
 * Institute (CETC 38)}.
 */
final class Repeated {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]+)\\)");
    private static final Pattern INITIALS = Pattern.compile("([A-Z]{3,6})(?:[ -]?\\d+)?");
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

    private Repeated() {}

    static String without(String name) {
        return name.indexOf('(') <= 0
                ? name
                : BRACKETS.matcher(name).replaceAll(found -> {
                    boolean again = again(found.group(1), name.substring(0, found.start()));
                    return again ? "" : Matcher.quoteReplacement(found.group());
                });
    }

    private static boolean again(String inside, String before) {
        List<String> words = List.of(BLANKS.split(before.strip()));
        Matcher initials = INITIALS.matcher(inside);
        return words.contains(inside) || initials.matches() && initials(initials.toMatchResult(), words);
    }

    private static boolean initials(MatchResult found, List<String> words) {
        String letters = found.group(1);
        int at = 0;
        for (String word : words) {
            if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }
}
