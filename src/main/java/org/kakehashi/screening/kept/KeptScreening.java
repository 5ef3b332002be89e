package org.kakehashi.screening.kept;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.screening.names.PartyKind;

/**
 * An answer that was kept, without what it says.
 *
 * @param organisation the asked name; null unless it is an organisation, since a person's is told only to who opens it
 * @param hits how many entries are near
 * @param by who kept it
 * @param at when the lists were asked
 */
public record KeptScreening(
        UUID id, PartyKind kind, @Nullable String organisation, Answer.Outcome outcome, int hits, UUID by, Instant at) {

    /** How it stands in the order of all: newest first. */
    public record Key(Instant at, UUID id) {}

    public Key key() {
        return new Key(at, id);
    }

    /** By which people name it. */
    public String number() {
        return numberOf(id);
    }

    public static String numberOf(UUID id) {
        return "S-" + id.toString().substring(0, 8);
    }
}
