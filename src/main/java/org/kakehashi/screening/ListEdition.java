package org.kakehashi.screening;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * One published state of one list, stored once and for ever.
 *
 * @param list which list, for instance {@code jp-meti-eul}
 * @param edition its name in the list, for instance the date of publication
 * @param source where the publisher offers the file
 * @param sha256 of the file, lower-case hexadecimal
 * @param entries how many parties it names
 */
public record ListEdition(
        UUID id,
        String list,
        String edition,
        String titleJa,
        String titleEn,
        String source,
        LocalDate published,
        LocalDate inForce,
        String licence,
        String sha256,
        int entries,
        Instant loadedAt) {

    /** What stands for a list where a UUID is asked for: the same for all its editions. */
    public static UUID keyOf(String list) {
        return UUID.nameUUIDFromBytes(list.getBytes(StandardCharsets.UTF_8));
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("ja") ? titleJa : titleEn;
    }
}
