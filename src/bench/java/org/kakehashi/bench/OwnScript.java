package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.screening.NameScript;
import org.kakehashi.screening.lists.ShippedParties.Listed;
import org.kakehashi.screening.names.Labelled;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.screening.names.PartyKind;

/**
 * Listed persons asked about by their names in their own script, where the index has only those in Latin letters, and the
 * other way round: what the search finds of what comparing finds.
 */
final class OwnScript {

    private record Asked(Listed person, String name, List<String> listed) {}

    private OwnScript() {}

    static void run(Report report, List<Listed> listed) {
        run(report, "own-script", listed, true);
        run(report, "listed-in-own-script", listed, false);
    }

    private static void run(Report report, String what, List<Listed> listed, boolean inLatin) {
        PartyIndex.Builder<Listed> builder = new PartyIndex.Builder<>();
        List<Asked> asked = new ArrayList<>();
        for (Listed one : listed) {
            List<String> names = names(one, inLatin);
            if (one.party().kind() == PartyKind.PERSON && !names.isEmpty()) {
                builder.add(one, NamedParty.named(PartyKind.PERSON, names));
                names(one, !inLatin).forEach(name -> asked.add(new Asked(one, name, names)));
            }
        }
        PartyIndex<Listed> index = builder.build();
        List<Asked> alike = asked.stream().filter(OwnScript::alike).toList();
        report.line(what + "-asked", asked.size(), "names");
        report.line(what + "-alike", alike.size(), "names");
        report.line(
                what + "-found", alike.stream().filter(one -> found(index, one)).count(), "names");
    }

    private static boolean alike(Asked one) {
        return one.listed().stream()
                .anyMatch(name -> Labelled.score(PartyKind.PERSON, one.name(), name) >= PartyIndex.REVIEW);
    }

    private static boolean found(PartyIndex<Listed> index, Asked one) {
        return index.search(NamedParty.named(PartyKind.PERSON, List.of(one.name())), PartyIndex.REVIEW, 100).stream()
                .anyMatch(hit -> hit.entry() == one.person());
    }

    private static List<String> names(Listed one, boolean latin) {
        return one.party().names().stream()
                .map(NamedParty.Spelling::text)
                .filter(name -> (NameScript.of(name) == NameScript.LATIN) == latin)
                .toList();
    }
}
