package org.kakehashi.fact;

import java.util.Locale;

/** What a fact can be about. A case may have several of one type. */
public enum SubjectType {
    PERSON,
    INSTITUTION,
    PROJECT,
    TECHNOLOGY,
    AGREEMENT,
    FUNDING,
    VISIT;

    /** The word before the dot in the keys of its facts, and the last word of the tables that judge it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The type that a fact key speaks of.
     *
     * @throws UnknownFactKey if the key does not begin with a subject's word and a dot
     */
    public static SubjectType ofKey(String key) {
        for (SubjectType type : values()) {
            if (key.startsWith(type.word() + ".")) {
                return type;
            }
        }
        throw new UnknownFactKey(key);
    }
}
