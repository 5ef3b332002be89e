package org.kakehashi.screening.names;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;

/** How a name in Han characters is read in Japan, word by word in katakana. */
final class JapaneseReading {

    private static final ThreadLocal<JapaneseTokenizer> TOKENIZER =
            ThreadLocal.withInitial(() -> new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL));

    /** Syllables as the two ways of romanising spell them, long vowels, and n before b, m and p, as m. */
    private static final Habits SPELLINGS = new Habits(
            "sya", "sha", "syu", "shu", "syo", "sho", "tya", "cha", "tyu", "chu", "tyo", "cho", "zya", "ja", "zyu",
            "ju", "zyo", "jo", "jya", "ja", "jyu", "ju", "jyo", "jo", "si", "shi", "tu", "tsu", "ti", "chi", "zi", "ji",
            "di", "ji", "hu", "fu", "nb", "mb", "nm", "mm", "np", "mp", "aa", "a", "ii", "i", "uu", "u", "ee", "e",
            "oo", "o", "ou", "o");

    private static final Pattern LONG = Pattern.compile("(?<=[aeiou])h(?![aeiouy])");

    private JapaneseReading() {}

    /** Whether these are two ways of spelling one Japanese name: Ono, Ohno and Oono, Shinbo and Sinbo. */
    static boolean same(String one, String other) {
        return beginning(one) == beginning(other) && spelt(one).equals(spelt(other));
    }

    /** One for all first letters that {@link #SPELLINGS} may make one: most words are two by it alone. */
    private static char beginning(String latin) {
        return switch (latin.charAt(0)) {
            case 'd', 'z' -> 'j';
            case 't' -> 'c';
            case 'h' -> 'f';
            default -> latin.charAt(0);
        };
    }

    private static String spelt(String latin) {
        return SPELLINGS.off(LONG.matcher(latin).replaceAll(""));
    }

    /** Empty if the dictionary does not read all of it. */
    static List<String> of(String name) {
        List<String> readings = new ArrayList<>();
        JapaneseTokenizer tokenizer = TOKENIZER.get();
        try {
            tokenizer.setReader(new StringReader(name));
            tokenizer.reset();
            ReadingAttribute reading = tokenizer.getAttribute(ReadingAttribute.class);
            boolean all = true;
            while (tokenizer.incrementToken()) {
                String one = reading.getReading();
                all &= one != null;
                readings.add(one == null ? "" : one);
            }
            tokenizer.end();
            tokenizer.close();
            return all ? readings : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
