package org.kakehashi.screening.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Name;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.ScreeningResult.Hit;
import org.kakehashi.screening.lists.form.Bracketed;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.NamedParty.Spelling;
import org.kakehashi.screening.names.Names;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.screening.names.PartyKind;
import org.kakehashi.screening.names.Question;

/** The names of one edition in memory. Built once, aside, and never changed; a new edition gets a new index. */
final class EditionIndex {

    private record Listed(UUID id, ListEntry entry) {}

    private static final int MOST_HITS = 25;

    private final ListEdition edition;
    private final CompletableFuture<PartyIndex<Listed>> index;

    EditionIndex(ListEdition edition, Map<UUID, ListEntry> entries) {
        this.edition = edition;
        List<Listed> listed = entries.entrySet().stream()
                .map(one -> new Listed(one.getKey(), one.getValue()))
                .toList();
        index = CompletableFuture.supplyAsync(() -> build(listed));
    }

    private static PartyIndex<Listed> build(List<Listed> entries) {
        PartyIndex.Builder<Listed> index = new PartyIndex.Builder<>();
        entries.forEach(one -> index.add(one, party(one.entry())));
        return index.build();
    }

    static NamedParty party(ListEntry entry) {
        return new NamedParty(
                kind(entry.kind()),
                entry.names().stream().flatMap(name -> listed(name).stream()).toList(),
                entry.kind() == ListEntry.Kind.PERSON ? Set.of() : entry.countryCodes(),
                Set.copyOf(entry.births()),
                entry.identifiers().stream()
                        .map(one -> NamedParty.identifier(one.scheme(), one.value()))
                        .collect(Collectors.toSet()));
    }

    /** As it is listed, and without brackets that only say a part of it again. */
    private static List<Spelling> listed(Name name) {
        return Stream.of(name.text(), Repeated.without(name.text()))
                .distinct()
                .map(text -> new Spelling(text, name.strength() == Strength.WEAK))
                .toList();
    }

    /** Ships and aircraft are named as organisations are. */
    private static PartyKind kind(ListEntry.Kind kind) {
        return switch (kind) {
            case PERSON -> PartyKind.PERSON;
            case ORGANISATION, VESSEL, AIRCRAFT -> PartyKind.ORGANISATION;
            case UNKNOWN -> PartyKind.UNKNOWN;
        };
    }

    ListEdition edition() {
        return edition;
    }

    /** What to look for in any edition: the names also without their brackets, and what is in them. */
    static Question question(NamedParty asked) {
        return Question.of(new NamedParty(
                asked.kind(),
                asked.names().stream().flatMap(name -> spellings(name).stream()).toList(),
                asked.countries(),
                asked.births(),
                asked.identifiers()));
    }

    List<Hit> find(NamedParty asked) {
        return find(question(asked));
    }

    /** One hit for each entry, with its nearest name, the nearest first. Waits until the index is built. */
    List<Hit> find(Question question) {
        return index.join().search(question, PartyIndex.REVIEW, MOST_HITS).stream()
                .map(this::hit)
                .toList();
    }

    private Hit hit(PartyIndex.Found<Listed> found) {
        ListEntry entry = found.entry().entry();
        Name listed = entry.names().stream()
                .filter(name -> listed(name).stream()
                        .map(Spelling::text)
                        .anyMatch(text -> text.equals(found.agreement().listed())))
                .findFirst()
                .orElse(entry.names().get(0));
        return new Hit(found.entry().id(), edition, entry, found.agreement(), listed);
    }

    /**
     * The name as it stands, without its brackets, and what is in them; but no abbreviation from brackets, since it
     * stands for the name beside it, which is looked up itself.
     */
    private static List<Spelling> spellings(Spelling name) {
        List<Spelling> spellings = new ArrayList<>();
        Bracketed parts = Bracketed.of(name.text());
        spellings.add(name);
        if (!parts.inside().isEmpty()) {
            spellings.add(new Spelling(parts.outside(), name.weak()));
            parts.inside().stream()
                    .filter(inside -> !Bracketed.isAbbreviation(inside) && !Names.isLegalForm(inside))
                    .forEach(inside -> spellings.add(new Spelling(inside, name.weak())));
        }
        return spellings;
    }
}
