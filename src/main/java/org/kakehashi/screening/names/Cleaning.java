package org.kakehashi.screening.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes off a text what nobody sees or means: width, case, invisible characters, letters of another script put in for
 * their looks, punctuation. Words are left with one blank between them; letters keep their script.
 */
final class Cleaning {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]|[\\uFE00-\\uFE0F\\u115F\\u1160\\u3164\\uFFA0\\u034F]");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´ʹʺ\"ˈ′]");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.\\s?){2,}\\p{L}?(?![\\p{L}\\p{N}])");
    private static final Pattern INNER_DOT = Pattern.compile("(?<=[\\p{L}]{1,3})\\.(?=[\\p{L}]{1,3}(?![\\p{L}]))");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Cleaning() {}

    /** @param keepInitials whether J. C. stays two letters, as in a person's name, or becomes JC */
    static String clean(String text, boolean keepInitials) {
        String plain = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = Lookalikes.undo(plain).toLowerCase(Locale.ROOT);
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        if (!keepInitials) {
            plain = DOTTED.matcher(plain).replaceAll(found -> withoutDots(found) + " ");
            plain = INNER_DOT.matcher(plain).replaceAll("");
        }
        plain = plain.replace("&", " and ").replace("+", " and ");
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }

    /** What a reader sees of the name: for showing which word was compared. */
    static String shown(String text) {
        return INVISIBLE.matcher(text).replaceAll("").strip();
    }

    static boolean hasWord(String text) {
        return WORD.matcher(text).find();
    }

    private static String withoutDots(MatchResult found) {
        return found.group().replace(".", "").replace(" ", "");
    }
}
