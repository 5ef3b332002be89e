package org.kakehashi.organisation.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is all in capitals: a word is then none of an acronym, and "Y" no initial. */
final class Capitals {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]{2,}|(?<=\\s)\\p{L}(?=\\s)|(?<=-)\\p{L}(?=-)|\\p{L}(?=['\u2019])");

    private Capitals() {}

    /** In small letters, if no letter is one and a word says that it is not only acronyms; each letter keeps its place. */
    static String lowered(String written) {
        return written.chars().noneMatch(Character::isLowerCase) && saysWhatItIs(written)
                ? WORD.matcher(written).replaceAll(Capitals::lower)
                : written;
    }

    private static boolean saysWhatItIs(String written) {
        return Arrays.stream(Plain.text(written).split(" "))
                .map(Vocabulary::key)
                .anyMatch(key -> Vocabulary.head(key) || Vocabulary.part(key));
    }

    private static String lower(MatchResult word) {
        String lower = word.group().toLowerCase(Locale.ROOT);
        boolean same = lower.length() == word.group().length();
        return same && (lower.length() > 1 || Vocabulary.silent(lower)) ? lower : word.group();
    }
}
