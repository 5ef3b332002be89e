package org.kakehashi.screening.ask;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.Organisations;
import org.kakehashi.screening.ScreeningResult;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.Names;
import org.kakehashi.screening.names.PartyKind;
import org.springframework.stereotype.Component;

/**
 * Looks up who is asked about outside a case: as he was typed, and an organisation of the register by its other names, but
 * its acronyms, and its number too. The register is asked by number, else by the whole name; where several bear it, the country decides or nobody is
 * meant.
 */
@Component
public class PartySearch {

    private static final String ROR = "ROR:";

    /**
     * @param hits one for each entry, the nearest first
     * @param failed something could not be looked up: that there is no hit then means nothing
     * @param also null where the register does not know who is meant
     */
    public record Found(List<ScreeningResult.Hit> hits, boolean failed, @Nullable AlsoAsked also) {}

    private final Screenings screenings;
    private final Organisations organisations;

    PartySearch(Screenings screenings, Organisations organisations) {
        this.screenings = screenings;
        this.organisations = organisations;
    }

    /** @throws QuestionRefused if the question cannot be asked as it stands */
    public Found find(AskedParty asked) {
        NamedParty typed = asked.named();
        ScreeningResult result = screenings.screen(typed);
        return known(asked, typed)
                .map(one -> alsoAs(one, typed, result))
                .orElseGet(() -> new Found(nearest(result.hits()), result.failed(), null));
    }

    private Optional<Organisation> known(AskedParty asked, NamedParty typed) {
        if (asked.kind() == PartyKind.PERSON) {
            return Optional.empty();
        }
        List<String> numbers = typed.identifiers().stream()
                .filter(one -> one.startsWith(ROR))
                .map(one -> one.substring(ROR.length()))
                .toList();
        List<Organisation> meant = numbers.isEmpty()
                ? organisations.bearing(asked.name()).stream()
                        .filter(one ->
                                typed.countries().isEmpty() || countries(one).containsAll(typed.countries()))
                        .toList()
                : numbers.stream()
                        .flatMap(one -> organisations.find(one).stream())
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private Found alsoAs(Organisation one, NamedParty typed, ScreeningResult before) {
        Set<String> known =
                typed.names().stream().map(name -> Names.folded(name.text())).collect(Collectors.toSet());
        List<String> others = one.wholeNames().stream()
                .filter(name -> known.add(Names.folded(name)))
                .limit(AskedParty.MOST_NAMES)
                .toList();
        List<String> names = others.isEmpty() ? List.of(one.name()) : others;
        NamedParty named = NamedParty.named(PartyKind.ORGANISATION, names);
        ScreeningResult result = screenings.screen(new NamedParty(
                named.kind(),
                named.names(),
                countries(one),
                Set.of(),
                Set.of(NamedParty.identifier("ROR", one.ror()))));
        Map<UUID, ScreeningResult.Hit> hits = new LinkedHashMap<>();
        before.hits().forEach(hit -> hits.put(hit.entry(), hit));
        Set<UUID> found = new HashSet<>();
        for (ScreeningResult.Hit hit : result.hits()) {
            ScreeningResult.Hit nearer = hits.merge(hit.entry(), hit, PartySearch::nearer);
            if (nearer.equals(hit)) {
                found.add(hit.entry());
            }
        }
        return new Found(nearest(hits.values()), before.failed(), new AlsoAsked(one.ror(), one.name(), names, found));
    }

    private static ScreeningResult.Hit nearer(ScreeningResult.Hit typed, ScreeningResult.Hit other) {
        return other.agreement().score() > typed.agreement().score() ? other : typed;
    }

    private static List<ScreeningResult.Hit> nearest(Collection<ScreeningResult.Hit> hits) {
        return hits.stream()
                .sorted(Comparator.comparingDouble(
                        (ScreeningResult.Hit hit) -> -hit.agreement().score()))
                .toList();
    }

    private static Set<String> countries(Organisation one) {
        return one.places().stream().map(Organisation.Place::countryCode).collect(Collectors.toSet());
    }
}
