package org.kakehashi.screening.names;

import java.util.List;

/**
 * How far two names agree and why. The shares of the parts add up to the score exactly, both in steps of 0.0001.
 *
 * @param score from 0 to 1
 */
public record Agreement(double score, String asked, String listed, List<Part> parts) {

    /** Why a part counts. */
    public enum Reason {
        SAME_WORD,
        /** Spelt in another way that sounds alike, or with a slip. */
        LIKE_WORD,
        /** The same word in another script. */
        OTHER_SCRIPT,
        /** Written as one word here and as two there. */
        JOINED,
        INITIAL,
        /** The beginning of a word that is cut off. */
        BEGINNING,
        /** The same consonants, the vowels left out. */
        WITHOUT_VOWELS,
        /** No word agrees, only first letters. */
        ONLY_INITIALS,
        NICKNAME,
        /** The first letters of the other name's words. */
        ACRONYM,
        /** Another language's word for it. */
        SAME_MEANING,
        /** A word of the one that stands against another word of the other. */
        CONTRADICTION,
        /** A word that only one of the two has; counts little. */
        EXTRA_WORD,
        /** The one word that tells an organisation from others is only alike. */
        ONLY_WORD_DIFFERS,
        /** The same syllables in another order are another name. */
        WORD_ORDER,
        /** Many bear such a name: that it agrees says less. */
        COMMON_NAME,
        LEGAL_FORM_DIFFERS,
        SAME_IDENTIFIER,
        SAME_BIRTH,
        OTHER_BIRTH,
        SAME_COUNTRY,
        OTHER_COUNTRY,
        WEAK_NAME,
        /** Keeps the score between 0 and 1. */
        LIMIT
    }

    /**
     * @param asked words of the name looked for, may be empty
     * @param listed words of the name on the list, may be empty
     * @param weight how much of both names these words are, from 0 to 1
     * @param likeness of the words, from 0 to 1
     * @param share what the part adds to the score; negative where it takes away
     */
    public record Part(Reason reason, String asked, String listed, double weight, double likeness, double share) {}

    public Agreement {
        parts = List.copyOf(parts);
    }
}
