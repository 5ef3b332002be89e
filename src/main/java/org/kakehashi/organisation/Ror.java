package org.kakehashi.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of the register: an address, of which people often write the end alone. */
public final class Ror {

    private static final String START = "https://ror.org/";
    private static final Pattern WRITTEN = Pattern.compile("(?:(?:https?://)?(?:www\\.)?ror\\.org/)?(0[a-z0-9]{8})/?");

    private Ror() {}

    /** The id as the register writes it; empty if this is none. Whether there is such an organisation is another question. */
    public static Optional<String> of(String written) {
        Matcher id = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        return id.matches() ? Optional.of(START + id.group(1)) : Optional.empty();
    }
}
