package org.kakehashi.screening.names;

import java.util.List;
import java.util.function.Predicate;

/** Who is looked for, the names read once for any number of indices. */
public final class Question {

    private final NamedParty party;
    private final List<AskedName> asPerson;
    private final List<AskedName> asOrganisation;

    private Question(NamedParty party) {
        this.party = party;
        asPerson = read(party, kind -> kind != PartyKind.ORGANISATION, true);
        asOrganisation = read(party, kind -> kind != PartyKind.PERSON, false);
    }

    public static Question of(NamedParty party) {
        return new Question(party);
    }

    private static List<AskedName> read(NamedParty party, Predicate<PartyKind> kinds, boolean person) {
        return kinds.test(party.kind())
                ? party.names().stream()
                        .map(name -> AskedName.of(name.text(), person))
                        .toList()
                : List.of();
    }

    NamedParty party() {
        return party;
    }

    List<AskedName> asPerson() {
        return asPerson;
    }

    List<AskedName> asOrganisation() {
        return asOrganisation;
    }
}
