package org.kakehashi.screening.ask;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kakehashi.screening.names.NamedParty;

/** Tells by its form which register a number comes from. */
final class Numbers {

    private static final Pattern ROR = Pattern.compile("(?:(?:https?://)?ror\\.org/|ror:)?(0[a-z0-9]{6}\\d\\d)");
    private static final Pattern ORCID =
            Pattern.compile("(?:(?:https?://)?orcid\\.org/|orcid:)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dx])");
    private static final Pattern LEI = Pattern.compile("(?:lei:)?([a-z0-9]{18}\\d\\d)");
    private static final Pattern OTHER = Pattern.compile("(imo|registration):(\\S.{0,99})");

    private Numbers() {}

    /** As {@link NamedParty#identifier} writes it; empty if it has no known form. */
    static Optional<String> read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        var other = OTHER.matcher(text);
        if (other.matches()) {
            return Optional.of(NamedParty.identifier(other.group(1), other.group(2)));
        }
        return one("ROR", ROR, text).or(() -> one("ORCID", ORCID, text)).or(() -> one("LEI", LEI, text));
    }

    private static Optional<String> one(String scheme, Pattern form, String text) {
        var found = form.matcher(text);
        return found.matches() ? Optional.of(NamedParty.identifier(scheme, found.group(1))) : Optional.empty();
    }
}
