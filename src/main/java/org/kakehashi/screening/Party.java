package org.kakehashi.screening;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who is to be looked up.
 *
 * @param id the caller's own; results are asked for by it
 * @param otherNames in other languages or scripts, former names, abbreviations
 */
public record Party(UUID id, String name, List<String> otherNames, Kind kind) {

    public enum Kind {
        ORGANISATION,
        /** A parent or a part of a party: a match of it is told and says nothing of the party itself. */
        RELATED_ORGANISATION,
        PERSON
    }

    public Party {
        otherNames = List.copyOf(otherNames);
    }

    public static Party organisation(UUID id, String name, String... otherNames) {
        return new Party(id, name, List.of(otherNames), Kind.ORGANISATION);
    }
}
