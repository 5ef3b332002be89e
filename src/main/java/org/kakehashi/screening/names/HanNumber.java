package org.kakehashi.screening.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ordinal numbers in Han characters: 第三十八研究所 and 第七〇二研究所 are the 38th and the 702nd institute. A known word that begins with
 * one stays.
 */
final class HanNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    /** The first three are words that the glossary has. */
    private static final Pattern ORDINAL = Pattern.compile("第(?![一二三](?![〇零一二三四五六七八九十百]))([〇零一二三四五六七八九十百]{1,6})");

    private HanNumber() {}

    /** What stands before the first such number, the number in digits, and what stands behind. */
    static Stream<String> apart(String word) {
        if (word.indexOf('第') < 0) {
            return Stream.of(word);
        }
        Matcher ordinal = ORDINAL.matcher(word);
        return ordinal.find()
                        && Glossary.lengthAt(Han.folded(word), ordinal.start())
                                <= ordinal.group().length()
                ? Stream.of(
                                word.substring(0, ordinal.start()),
                                String.valueOf(value(ordinal.group(1))),
                                word.substring(ordinal.end()))
                        .filter(part -> !part.isEmpty())
                : Stream.of(word);
    }

    private static int value(String characters) {
        int value = 0;
        int digits = 0;
        for (char one : characters.replace('零', '〇').toCharArray()) {
            int digit = DIGITS.indexOf(one);
            if (digit >= 0) {
                digits = digits * 10 + digit;
            } else {
                value += Math.max(1, digits) * (one == '百' ? 100 : 10);
                digits = 0;
            }
        }
        return value + digits;
    }
}
