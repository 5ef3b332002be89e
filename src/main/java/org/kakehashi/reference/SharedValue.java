package org.kakehashi.reference;

import java.util.Locale;

/** One of the values that international work rests on, and the question by which it is confirmed with a partner. */
public record SharedValue(String id, Role role, String ja, String en, String questionJa, String questionEn) {

    public enum Role {
        /** Confirmed with the partner, never with its country. */
        CONFIRMED,
        /** Practised by both sides. */
        PRACTISED
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }

    public String question(Locale locale) {
        return locale.getLanguage().equals("ja") ? questionJa : questionEn;
    }
}
