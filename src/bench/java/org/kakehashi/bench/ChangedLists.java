package org.kakehashi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.register.Register;
import org.kakehashi.screening.lists.ShippedParties.Listed;
import org.kakehashi.screening.names.Labelled;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.screening.names.PartyKind;

/**
 * What a new edition costs in the matcher: 10,000 partners, organisations and people, are looked for among the 611
 * entries that changed. The index of those is built first and counted apart.
 */
final class ChangedLists {

    private static final int CHANGED = 611;
    private static final int PARTNERS = 10_000;

    private ChangedLists() {}

    static void run(Report report, List<Listed> listed) throws IOException {
        List<Listed> changed = new ArrayList<>();
        for (int i = 0; i < CHANGED; i++) {
            changed.add(listed.get((int) ((long) i * listed.size() / CHANGED)));
        }
        List<NamedParty> partners = partners();
        long begin = Cpu.own();
        PartyIndex.Builder<Listed> builder = new PartyIndex.Builder<>();
        changed.forEach(one -> builder.add(one, one.party()));
        PartyIndex<Listed> index = builder.build();
        long built = Cpu.own();
        long found = partners.stream()
                .filter(partner -> !index.search(partner, PartyIndex.REVIEW, 25).isEmpty())
                .count();
        report.line("rescreening-index-of-611", (built - begin) / 1e9, "cpu-s");
        report.line("rescreening-10000-partners", (Cpu.own() - built) / 1e9, "cpu-s");
        report.line("rescreening-partners-found", found, "partners");
    }

    private static List<NamedParty> partners() throws IOException {
        List<NamedParty> partners = new ArrayList<>();
        for (String file : List.of("negatives_global_1000.csv", "negatives_us_1000.csv")) {
            Labelled.people(Labelled.SHIPPED.resolve(file))
                    .forEach(name -> partners.add(NamedParty.named(PartyKind.PERSON, List.of(name))));
        }
        List<Organisation> organisations = Register.shipped().organisations();
        int left = PARTNERS - partners.size();
        for (int i = 0; i < left; i++) {
            Organisation one = organisations.get((int) ((long) i * organisations.size() / left));
            partners.add(NamedParty.named(
                    PartyKind.ORGANISATION, List.of(one.names().get(0).value())));
        }
        return partners;
    }
}
