package org.kakehashi.organisation.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text without what people write differently in one script: width, case, accents, typographic signs. Scripts stay as they
 * are, for the register itself knows an organisation in several.
 */
public final class Plain {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\p{L})\\.\\s?(?=\\p{L}\\.)");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u02B9\u0060\u00B4\u2032\uFF07]");
    private static final Pattern ELISION =
            Pattern.compile("\\b(l|d|dell|nell|sull|all|dall|qu|un|s|m|j|n|c)'(?=\\p{L}{2})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\u30FC\u3005]");

    private Plain() {}

    /** Lower case; words by single blanks. */
    public static String text(String written) {
        if (letters(written)) {
            return written.toLowerCase(Locale.ROOT);
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
        text = DOTTED.matcher(text).replaceAll("$1");
        text = APOSTROPHES.matcher(text).replaceAll("'").toLowerCase(Locale.ROOT);
        text = ascii(text) ? text : withoutAccents(text);
        text = ELISION.matcher(text).replaceAll("$1 ").replace("'", "").replace("&", " and ");
        return BETWEEN.matcher(text).replaceAll(" ").strip();
    }

    /** Whether there is a letter of those scripts that write no blanks between words, or of Hangul. */
    public static boolean eastAsian(String text) {
        return !ascii(text) && EAST_ASIAN.matcher(text).find();
    }

    private static String withoutAccents(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
        StringBuilder all = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char one = composed.charAt(i);
            String latin = one < 0x80 || one > 0x1EFF ? "" : inLatin(one);
            all.append(latin.isEmpty() ? String.valueOf(one) : latin);
        }
        return all.toString();
    }

    /** Letters that have no accent to lose. */
    private static String inLatin(char letter) {
        return switch (letter) {
            case 'ß', 'ẞ' -> "ss";
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case 'ħ' -> "h";
            case 'ŋ' -> "n";
            case 'ə' -> "a";
            default -> "";
        };
    }

    private static boolean letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one >= 0x80 || !Character.isLetterOrDigit(one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
