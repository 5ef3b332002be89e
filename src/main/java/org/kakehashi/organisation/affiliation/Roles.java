package org.kakehashi.organisation.affiliation;

import java.util.List;
import java.util.Set;
import org.kakehashi.organisation.Affiliation.Role;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;

/**
 * Which of the organisations that an affiliation names is the author's own. A university stands for its institutes;
 * authorities, funders and academies that are named beside one pay or watch; an acronym beside a whole name is mostly that of
 * a part. Hospitals and companies are bodies of their own, if they are named by their official name and place.
 */
final class Roles {

    private static final Set<String> UNIVERSITY = Set.of("university", "polytechnic", "hochschule", "universiti");

    private Roles() {}

    static Role of(Candidate one, List<Candidate> all) {
        return own(
                        one,
                        all.stream()
                                .filter(other -> other.organisation() != one.organisation())
                                .toList())
                ? Role.OWN
                : Role.BESIDE;
    }

    private static boolean own(Candidate one, List<Candidate> others) {
        Body body = one.name().body();
        if (one.organisation().status() == Organisation.Status.WITHDRAWN) {
            return false;
        }
        if (one.name().acronym()) {
            return others.stream().allMatch(other -> other.name().acronym());
        }
        boolean besideUniversity = others.stream()
                .anyMatch(other ->
                        other.name().body().is("education") && !other.name().acronym());
        if (!besideUniversity) {
            return true;
        }
        if (body.is("education")) {
            return (official(one) || one.name().keys().stream().anyMatch(UNIVERSITY::contains))
                    && others.stream()
                            .noneMatch(other -> body.is(
                                    Organisation.Relation.Kind.PARENT,
                                    other.name().body()));
        }
        return official(one) && (body.is("healthcare") || body.is("company"));
    }

    private static boolean official(Candidate one) {
        return one.inOrder() && one.name().name().is(OrganisationName.Kind.LABEL) && (one.city() || one.region());
    }
}
