package org.kakehashi.organisation;

import java.util.List;
import java.util.Set;

/**
 * Which organisations an affiliation names, and why they are thought to be meant. Nothing found is an answer: rather none
 * than a wrong one.
 *
 * @param countries ISO 3166-1 codes of the countries that it names
 */
public record Affiliation(String written, Set<String> countries, List<Named> named) {

    /**
     * One of them.
     *
     * @param words the part of the affiliation that names it
     * @param name the name of the register that it is taken for
     * @param countryAgrees whether the affiliation names a country, and it sits there
     * @param placeAgrees whether its city or region is named
     */
    public record Named(
            Organisation organisation,
            String words,
            OrganisationName name,
            Way way,
            Role role,
            boolean countryAgrees,
            boolean placeAgrees) {}

    /** How the words are the name. */
    public enum Way {
        AS_WRITTEN,
        OTHER_ORDER,
        /** Its city is in the name and stands elsewhere in the affiliation. */
        WITHOUT_PLACE,
        /** A school that goes by the university's own word. */
        SCHOOL,
        ACRONYM,
        /** "Natl Inst Mat Sci". */
        CUT_OFF,
        /** Letters differ. */
        SPELLING
    }

    /** What it is to the author. */
    public enum Role {
        /** Where the author works. */
        OWN,
        /** A part of that, or an authority, funder or academy named beside it. */
        BESIDE
    }

    public Affiliation {
        countries = Set.copyOf(countries);
        named = List.copyOf(named);
    }

    /** Those where the author works. */
    public List<Organisation> own() {
        return named.stream()
                .filter(one -> one.role() == Role.OWN)
                .map(Named::organisation)
                .distinct()
                .toList();
    }
}
