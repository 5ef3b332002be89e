package org.kakehashi.organisation.affiliation;

import org.kakehashi.organisation.Affiliation;
import org.kakehashi.organisation.Organisation;

/**
 * A name that stands, or may stand, in an affiliation: between which words, and what speaks for it.
 *
 * @param country whether a country is named; it is then that of the organisation
 * @param weight how telling the words are
 * @param likeness one, less where words are spelled otherwise
 * @param cutOff whether words are cut off
 */
record Candidate(
        KnownName name,
        int from,
        int to,
        boolean inOrder,
        boolean country,
        boolean city,
        boolean region,
        double weight,
        double likeness,
        boolean cutOff) {

    Organisation organisation() {
        return name.body().organisation();
    }

    String ror() {
        return organisation().ror();
    }

    boolean active() {
        return organisation().status() == Organisation.Status.ACTIVE;
    }

    boolean overlaps(Candidate other) {
        return from < other.to && other.from < to;
    }

    boolean sameWords(Candidate other) {
        return from == other.from && to == other.to;
    }

    Affiliation.Named named(Reading reading, Affiliation.Role role) {
        return new Affiliation.Named(
                organisation(), reading.stretch(from, to), name.name(), way(), role, country, city || region);
    }

    private Affiliation.Way way() {
        if (likeness < 1) {
            return Affiliation.Way.SPELLING;
        }
        if (cutOff) {
            return Affiliation.Way.CUT_OFF;
        }
        if (name.acronym()) {
            return Affiliation.Way.ACRONYM;
        }
        return switch (name.form()) {
            case WITHOUT_PLACE -> Affiliation.Way.WITHOUT_PLACE;
            case SCHOOL -> Affiliation.Way.SCHOOL;
            case WHOLE -> inOrder ? Affiliation.Way.AS_WRITTEN : Affiliation.Way.OTHER_ORDER;
        };
    }
}
