package org.kakehashi.screening.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end "of the faith" of an Arabic name, which is written together with what is before it, apart, or with the article apart, and in
 * many spellings: Nur al-Din, Noureddine, Nurettin and Nour Eddine are one name, and other than Nur.
 */
final class OfFaith {

    private static final String END = "uddin";
    private static final String DIN = "d(?:in|een|ine|eene|ien|yn)";

    private static final Pattern BARE = Pattern.compile(DIN);
    private static final Pattern ARTICLE = Pattern.compile("[aeiu][ld]");

    /** Uddin alone is a family name of Bengal. */
    private static final Pattern ALONE = Pattern.compile("[aei](?:[ld]" + DIN + "|ttin)");

    /** Not Geraldine. */
    private static final Pattern TOGETHER = Pattern.compile("(\\p{IsLatin}{2,}?)(?:(?<=..)[aeiou]{1,2}(?:d" + DIN
            + "|ttin)|(?<=...)[aeu]ld(?:in|een)|(?<=..[^aeiou])(?:ddin|edine))");

    private OfFaith() {}

    /** The Latin word, spelt as one of these spellings if it ends so. */
    static String spelt(String word) {
        if (!word.endsWith("n") && !word.endsWith("ne")) {
            return word;
        }
        if (ALONE.matcher(word).matches()) {
            return "din";
        }
        Matcher together = TOGETHER.matcher(word);
        return together.matches() ? together.group(1) + END : word;
    }

    /** All of the words as one, with the same end. */
    static String joined(List<String> words) {
        int last = words.size() - 1;
        boolean ends = last > 0 && BARE.matcher(words.get(last)).matches();
        int before = ends && ARTICLE.matcher(words.get(last - 1)).matches() ? last - 1 : last;
        return ends && before > 0 ? String.join("", words.subList(0, before)) + END : String.join("", words);
    }
}
