package org.kakehashi.web.screening.kept;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.kept.KeptScreening;

/** The place in the list of kept answers, as it stands in an address. */
public final class KeptQuery {

    private KeptQuery() {}

    /** @return null for the first page, and for what is no place */
    public static KeptScreening.@Nullable Key read(@Nullable String after) {
        String[] parts = after == null ? new String[0] : after.split("_", 2);
        if (parts.length != 2) {
            return null;
        }
        try {
            return new KeptScreening.Key(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    public static String write(KeptScreening kept) {
        return kept.key().at() + "_" + kept.key().id();
    }
}
