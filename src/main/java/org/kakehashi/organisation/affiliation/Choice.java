package org.kakehashi.organisation.affiliation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;

/** Chooses among organisations that the same words may name: by one criterion after the other, as far as they tell them apart. */
final class Choice {

    private static final List<BiPredicate<Candidate, List<Candidate>>> CRITERIA = List.of(
            (one, all) -> one.inOrder(),
            (one, all) -> one.name().form() != KnownName.Form.SCHOOL,
            (one, all) -> one.city(),
            (one, all) -> one.active(),
            (one, all) -> all.stream().noneMatch(other -> isParent(one, other)),
            (one, all) -> one.name().form() == KnownName.Form.WHOLE,
            (one, all) -> one.name().name().is(OrganisationName.Kind.LABEL),
            (one, all) -> one.region());

    private Choice() {}

    /** Empty if more than one is left. */
    static Optional<Candidate> among(List<Candidate> same) {
        List<Candidate> left = same;
        for (BiPredicate<Candidate, List<Candidate>> criterion : CRITERIA) {
            List<Candidate> all = left;
            List<Candidate> met =
                    left.stream().filter(one -> criterion.test(one, all)).toList();
            left = met.isEmpty() ? left : met;
        }
        return left.stream().map(Candidate::ror).distinct().count() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    /** Of a whole and its part, both of that name and place, the part is meant. */
    private static boolean isParent(Candidate one, Candidate other) {
        return other.name()
                .body()
                .is(Organisation.Relation.Kind.PARENT, one.name().body());
    }
}
