package org.kakehashi.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the names of an organisation.
 *
 * @param language ISO 639-1, if the register tells it
 */
public record OrganisationName(String value, @Nullable String language, Set<Kind> kinds) {

    /** What a name is to its organisation. A label is an official name; an alias is any other, also a former one. */
    public enum Kind {
        DISPLAY,
        LABEL,
        ALIAS,
        ACRONYM
    }

    public OrganisationName {
        kinds = Set.copyOf(kinds);
    }

    public boolean is(Kind kind) {
        return kinds.contains(kind);
    }
}
