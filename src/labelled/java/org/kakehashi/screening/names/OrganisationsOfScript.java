package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;
import org.kakehashi.organisation.register.Register;
import org.kakehashi.screening.NameScript;

/**
 * Organisations of the shipped part of ROR that have names in some script, looked for by these among the Latin names of all
 * of them.
 *
 * @param names looked for
 * @param own of them found their own organisation
 * @param others of them found another one
 */
public record OrganisationsOfScript(int names, int own, int others) {

    private static final Set<NameScript> LATIN = Set.of(NameScript.LATIN);

    /** @param part one in so many organisations */
    public static OrganisationsOfScript read(Set<NameScript> scripts, int part) {
        PartyIndex.Builder<String> builder = new PartyIndex.Builder<>();
        List<Organisation> looked = new ArrayList<>();
        for (Organisation one : Register.shipped().organisations()) {
            List<String> latin = names(one, LATIN);
            if (one.ror().hashCode() % part == 0
                    && !latin.isEmpty()
                    && !names(one, scripts).isEmpty()) {
                builder.add(one.ror(), NamedParty.named(PartyKind.ORGANISATION, latin));
                looked.add(one);
            }
        }
        PartyIndex<String> index = builder.build();
        int names = 0;
        int own = 0;
        int others = 0;
        for (Organisation one : looked) {
            for (String name : names(one, scripts)) {
                List<String> found =
                        index
                                .search(NamedParty.named(PartyKind.ORGANISATION, List.of(name)), PartyIndex.REVIEW, 50)
                                .stream()
                                .map(PartyIndex.Found::entry)
                                .toList();
                names++;
                own += found.contains(one.ror()) ? 1 : 0;
                others += found.stream().anyMatch(ror -> !ror.equals(one.ror())) ? 1 : 0;
            }
        }
        return new OrganisationsOfScript(names, own, others);
    }

    private static List<String> names(Organisation organisation, Set<NameScript> scripts) {
        return organisation.names().stream()
                .filter(name -> !name.is(OrganisationName.Kind.ACRONYM))
                .map(OrganisationName::value)
                .filter(name -> scripts.contains(NameScript.of(name)))
                .toList();
    }

    public double recall() {
        return (double) own / names;
    }

    public double needless() {
        return (double) others / names;
    }
}
