package org.kakehashi.organisation.affiliation;

import java.util.Set;
import org.kakehashi.organisation.OrganisationName;
import org.kakehashi.organisation.words.Vocabulary;

/** What must speak for a name beside its words, the more the less telling they are. */
final class Support {

    /** Words that say of an organisation that it is no part of another. */
    static final Set<String> UNIVERSITY = Set.of("university", "college", "polytechnic", "hochschule", "universiti");

    /** Weights of names, as {@link Names#weight} adds them up: below, words are too common to stand without a place. */
    private static final double TELLING_ALIAS = 12;

    private static final double TELLING_PART = 14;
    private static final int SHORTEST_ACRONYM = 3;

    private Support() {}

    static boolean suffices(Candidate one, Reading reading) {
        boolean place = one.city() || one.region();
        boolean alone = one.from() == 0 && one.to() == reading.words().size();
        if (one.name().acronym()) {
            return one.country() && one.city() && standsAsAcronym(one, reading);
        }
        if (one.name().unspaced()) {
            return true;
        }
        if (one.name().keys().size() == 1 && !alone && !isSegmentWithCountry(one, reading)) {
            return false;
        }
        if (one.name().form() == KnownName.Form.WITHOUT_PLACE) {
            return one.city() && (one.inOrder() || saysWhatItIs(one));
        }
        if (!one.inOrder()) {
            return place && saysWhatItIs(one);
        }
        return place || alone || telling(one);
    }

    private static boolean isSegmentWithCountry(Candidate one, Reading reading) {
        return one.country() && reading.startsSegment(one.from()) && reading.endsSegment(one.to());
    }

    /** Without a place: an official name, and one that does not only say "institute of physics". */
    private static boolean telling(Candidate one) {
        boolean official = one.name().name().is(OrganisationName.Kind.LABEL);
        boolean system = one.organisation().name().contains("System");
        boolean independent = one.name().body().is("government")
                || one.name().keys().stream().anyMatch(UNIVERSITY::contains)
                || one.weight() >= TELLING_PART;
        return !system && independent && (official || one.weight() >= TELLING_ALIAS);
    }

    private static boolean saysWhatItIs(Candidate one) {
        return one.name().keys().stream().anyMatch(Vocabulary::head);
    }

    /** In brackets, it stands for what is before them. */
    private static boolean standsAsAcronym(Candidate one, Reading reading) {
        return (one.name().keys().size() > 1 || one.name().keys().get(0).length() >= SHORTEST_ACRONYM)
                && reading.words().get(one.from()).capitals()
                && reading.startsSegment(one.from())
                && reading.endsSegment(one.to())
                && !reading.inBrackets(one.from());
    }
}
