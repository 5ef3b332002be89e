package org.kakehashi.reference;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds a piece of text regardless of width and case, in whichever language it is written. */
final class Search {

    private final String wanted;

    Search(String wanted) {
        this.wanted = plain(wanted);
    }

    /** True for an empty search. */
    boolean in(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && plain(text).contains(wanted)) {
                return true;
            }
        }
        return wanted.isEmpty();
    }

    /** NFKC leaves two radical signs alone that the policy texts are full of; blanks cut words in them. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('⻑', '長')
                .replace('⻭', '歯')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
