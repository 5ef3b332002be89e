package org.kakehashi.screening.names;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/** Han characters as they are written in Japan, Taiwan and China, made one. */
final class Han {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Map<Integer, Integer> JAPANESE = new HashMap<>();

    static {
        Tables.rows("shinjitai.tsv")
                .forEach(row ->
                        JAPANESE.put(row.get(0).codePointAt(0), row.get(1).codePointAt(0)));
    }

    private Han() {}

    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        SIMPLIFIED
                .transliterate(text)
                .codePoints()
                .map(c -> JAPANESE.getOrDefault(c, c))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
