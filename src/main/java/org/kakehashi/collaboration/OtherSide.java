package org.kakehashi.collaboration;

import java.util.List;

/**
 * The other side of a collaboration as it was sent last.
 *
 * @param names of institutions and people, as written
 * @param countries codes of the register where the institution is known by its id, else as written
 */
public record OtherSide(List<String> names, List<String> countries) {

    public OtherSide {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
    }
}
