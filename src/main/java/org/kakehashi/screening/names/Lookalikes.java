package org.kakehashi.screening.names;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters of one script that look like another's: a word that mixes scripts is read in the one it pretends to be of. */
final class Lookalikes {

    private static final Pattern LETTERS =
            Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{IsArmenian}\\p{IsCherokee}\\p{IsLisu}]+");
    private static final Map<Integer, Integer> TO_LATIN = new HashMap<>();
    private static final Map<Integer, Integer> TO_CYRILLIC = new HashMap<>();

    static {
        for (List<String> row : Tables.rows("lookalikes.tsv")) {
            Map<Integer, Integer> table = row.get(0).equals("LATIN") ? TO_LATIN : TO_CYRILLIC;
            table.put(Integer.parseInt(row.get(1), 16), Integer.parseInt(row.get(2), 16));
        }
    }

    private Lookalikes() {}

    /** Each word in the script that it must be of, if there is one; else in that of the whole name. */
    static String undo(String text) {
        boolean latin = text.codePoints().anyMatch(Lookalikes::isLatin);
        boolean other = text.codePoints().anyMatch(TO_LATIN::containsKey);
        if (!latin || !other) {
            return text;
        }
        boolean cyrillic = text.codePoints().anyMatch(Lookalikes::onlyCyrillic);
        return LETTERS.matcher(text).replaceAll(found -> quoted(word(found.group(), cyrillic)));
    }

    private static String word(String word, boolean nameIsCyrillic) {
        if (word.codePoints().noneMatch(TO_LATIN::containsKey) && !nameIsCyrillic) {
            return word;
        }
        boolean mustBeLatin = word.codePoints().anyMatch(c -> isLatin(c) && !TO_CYRILLIC.containsKey(c));
        boolean mustBeCyrillic = word.codePoints().anyMatch(Lookalikes::onlyCyrillic);
        boolean mixed = word.codePoints().anyMatch(Lookalikes::isLatin)
                && word.codePoints().anyMatch(c -> !isLatin(c));
        if (mustBeCyrillic) {
            return mixed && !mustBeLatin ? swapped(word, TO_CYRILLIC) : word;
        }
        if (mustBeLatin || !nameIsCyrillic) {
            return swapped(word, TO_LATIN);
        }
        return mixed ? swapped(word, TO_CYRILLIC) : word;
    }

    private static boolean onlyCyrillic(int c) {
        return UnicodeScript.of(c) == UnicodeScript.CYRILLIC && !TO_LATIN.containsKey(c);
    }

    private static String quoted(String word) {
        return java.util.regex.Matcher.quoteReplacement(word);
    }

    private static String swapped(String word, Map<Integer, Integer> table) {
        StringBuilder swapped = new StringBuilder();
        word.codePoints().map(c -> table.getOrDefault(c, c)).forEach(swapped::appendCodePoint);
        return swapped.toString();
    }

    private static boolean isLatin(int c) {
        return UnicodeScript.of(c) == UnicodeScript.LATIN;
    }
}
