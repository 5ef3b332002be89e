package org.kakehashi.screening.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is left of a name when spelling habits are taken off: width, case, accents, punctuation, how initials are
 * written. Words such as "the" and "of" stay. Two names are compared by {@link #joined}, so that spaces do not matter.
 *
 * @param normalised words with one blank between them
 * @param joined the same without blanks
 * @param bare joined, and without the legal form
 */
record NameKey(String normalised, String joined, String bare) {

    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    // accents come off Latin, Greek and Cyrillic letters; が must not become か
    private static final Pattern ACCENTS = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])\\p{M}+");
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L}(?![\\p{L}\\p{N}]))+\\.?");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    static NameKey of(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        text = APOSTROPHES.matcher(text).replaceAll("").replace("&", " and ");
        text = INITIALS.matcher(text).replaceAll(initials -> withoutDots(initials) + " ");
        List<String> words = joinInitials(
                List.of(NO_WORD.matcher(text).replaceAll(" ").strip().split(" ")));
        String joined = String.join("", words);
        return new NameKey(String.join(" ", words), joined, LegalForms.without(words));
    }

    static boolean hasHan(String name) {
        return HAN.matcher(name).find();
    }

    /** Nothing that could be compared is in the name. */
    boolean isEmpty() {
        return joined.isEmpty();
    }

    private static String withoutDots(MatchResult initials) {
        return initials.group().replace(".", "");
    }

    /** K. N. Toosi and K.N. Toosi are one. */
    private static List<String> joinInitials(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean lastWasInitial = false;
        for (String word : words) {
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && !hasHan(word);
            if (initial && lastWasInitial) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last) + word);
            } else {
                joined.add(word);
            }
            lastWasInitial = initial;
        }
        return joined;
    }
}
