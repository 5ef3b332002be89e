package org.kakehashi.process.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Document;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.Question;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.Facts;
import org.kakehashi.identity.Command;
import org.kakehashi.process.OrganisationParties;
import org.kakehashi.screening.Party;
import org.kakehashi.screening.Screenings;
import org.springframework.stereotype.Component;

/**
 * The organisations of a submitted disclosure as parties that are looked up, and what was found as facts: where posts and
 * side jobs are held now, and who gives money or other support. Former posts are not looked up.
 */
@Component
class DisclosureScreening {

    private static final List<Part> LOOKED_UP = List.of(Part.APPOINTMENTS, Part.SIDE_JOBS, Part.FUNDING, Part.SUPPORT);

    private final Screenings screenings;
    private final Disclosures disclosures;
    private final OrganisationParties parties;

    DisclosureScreening(Screenings screenings, Disclosures disclosures, OrganisationParties parties) {
        this.screenings = screenings;
        this.disclosures = disclosures;
        this.parties = parties;
    }

    /** Whom the newest edition names. */
    List<Party> parties(UUID caseId) {
        return named(caseId).stream().flatMap(this::parties).toList();
    }

    private List<Item> named(UUID caseId) {
        Document document = disclosures.edition(disclosures.get(caseId)).orElseThrow();
        return LOOKED_UP.stream()
                .flatMap(part -> document.part(part).items().stream())
                .filter(item -> item.answer(Question.ORGANISATION).isPresent())
                .toList();
    }

    /** Nothing is looked up where nothing is named. */
    Facts added(Command command, UUID caseId, Facts facts) {
        List<Item> named = named(caseId);
        if (named.isEmpty()) {
            return facts;
        }
        screenings.run(command, caseId, parties(caseId));
        List<Fact> found = new ArrayList<>();
        named.forEach(item -> found.addAll(OrganisationParties.facts(
                item.id(),
                screenings.listMatchOf(caseId, item.id()),
                screenings.relationsOf(caseId, item.id()).stream().findFirst().orElse(null))));
        return facts.and(found).askedBy("disclosure", "screening");
    }

    private Stream<Party> parties(Item item) {
        return parties
                .of(
                        item.id(),
                        item.answer(Question.ORGANISATION).orElseThrow(),
                        List.of(),
                        null,
                        item.answer(Question.ROR).orElse(null))
                .stream();
    }
}
