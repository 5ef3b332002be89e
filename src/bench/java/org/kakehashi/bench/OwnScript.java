package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.screening.NameScript;
import org.kakehashi.screening.lists.ShippedParties.Listed;
import org.kakehashi.screening.names.Labelled;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.screening.names.PartyKind;

/** Listed persons asked about by their names in their own script, where the index has only those in Latin letters. */
final class OwnScript {

    private record Asked(Listed person, String name, List<String> latin) {}

    private OwnScript() {}

    static void run(Report report, List<Listed> listed) {
        PartyIndex.Builder<Listed> builder = new PartyIndex.Builder<>();
        List<Asked> asked = new ArrayList<>();
        for (Listed one : listed) {
            List<String> latin = names(one, true);
            if (one.party().kind() == PartyKind.PERSON && !latin.isEmpty()) {
                builder.add(one, NamedParty.named(PartyKind.PERSON, latin));
                names(one, false).forEach(name -> asked.add(new Asked(one, name, latin)));
            }
        }
        PartyIndex<Listed> index = builder.build();
        int alike = 0;
        int found = 0;
        for (Asked one : asked) {
            if (one.latin().stream()
                    .anyMatch(name -> Labelled.score(PartyKind.PERSON, one.name(), name) >= PartyIndex.REVIEW)) {
                alike++;
                found +=
                        index
                                        .search(
                                                NamedParty.named(PartyKind.PERSON, List.of(one.name())),
                                                PartyIndex.REVIEW,
                                                100)
                                        .stream()
                                        .anyMatch(hit -> hit.entry() == one.person())
                                ? 1
                                : 0;
            }
        }
        report.line("own-script-asked", asked.size(), "names");
        report.line("own-script-alike", alike, "names");
        report.line("own-script-found", found, "names");
    }

    private static List<String> names(Listed one, boolean latin) {
        return one.party().names().stream()
                .map(NamedParty.Spelling::text)
                .filter(name -> (NameScript.of(name) == NameScript.LATIN) == latin)
                .toList();
    }
}
