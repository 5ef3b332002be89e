package org.kakehashi.organisation.affiliation;

import java.util.List;
import org.kakehashi.organisation.OrganisationName;
import org.kakehashi.organisation.words.Plain;

/** A name of an organisation, taken apart; silent words left out. */
record KnownName(Body body, OrganisationName name, List<String> keys, Form form) {

    /** How much of the name it is. */
    enum Form {
        WHOLE,
        /** "University of Illinois" of the one that has "Urbana" in its name: counts only where that place is named. */
        WITHOUT_PLACE,
        /** "Harvard Medical School": a school of the university that has that word as its own. */
        SCHOOL
    }

    /** Whether it is in a language that writes no blanks between words. */
    boolean unspaced() {
        return keys.size() == 1 && Plain.eastAsian(keys.get(0));
    }

    boolean acronym() {
        return name.is(OrganisationName.Kind.ACRONYM) && name.kinds().size() == 1;
    }
}
