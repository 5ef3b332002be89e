package org.kakehashi.screening.names;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** What can be said of one name alone. */
public final class Names {

    // accents come off Latin, Greek and Cyrillic letters; が must not become か
    private static final Pattern ACCENTS = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])\\p{M}+");

    private Names() {}

    /** Equal for spellings that differ in no more than width, case, accents, punctuation and blanks. */
    public static String folded(String name) {
        String decomposed = Normalizer.normalize(Cleaning.clean(name, false), Normalizer.Form.NFD);
        String bare = ACCENTS.matcher(decomposed).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).replace(" ", "");
    }

    /** Whether the name has anything that could be looked up. */
    public static boolean canBeFound(String name) {
        return Cleaning.hasWord(Cleaning.clean(name, true));
    }

    /** Whether it is nothing but a legal form, such as Co., Ltd. */
    public static boolean isLegalForm(String text) {
        String cleaned = Cleaning.clean(text, false);
        return !cleaned.isEmpty() && LegalForm.is(List.of(cleaned.split(" ")));
    }
}
