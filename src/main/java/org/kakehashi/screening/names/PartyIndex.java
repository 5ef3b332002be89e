package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Parties in memory, found by name. Built once and never changed; any number of threads may search it.
 *
 * @param <T> what the caller knows a party by
 */
public final class PartyIndex<T> {

    /** From here on a person looks at it. */
    public static final double REVIEW = 0.8;

    /** From here on it needs two persons to say that it is another. */
    public static final double STRONG = 0.93;

    /** @param entry the party on the list, once for all its names */
    public record Found<T>(T entry, Agreement agreement) {}

    /** Takes parties until it is built. */
    public static final class Builder<T> {

        private final List<T> entries = new ArrayList<>();
        private final List<NamedParty> parties = new ArrayList<>();

        public Builder<T> add(T entry, NamedParty party) {
            entries.add(entry);
            parties.add(party);
            return this;
        }

        public PartyIndex<T> build() {
            return new PartyIndex<>(List.copyOf(entries), List.copyOf(parties));
        }
    }

    private final List<T> entries;
    private final List<NamedParty> parties;
    private final NameIndex persons = new NameIndex(true);
    private final NameIndex organisations = new NameIndex(false);
    private final Map<String, List<Integer>> byIdentifier = new HashMap<>();

    private PartyIndex(List<T> entries, List<NamedParty> parties) {
        this.entries = entries;
        this.parties = parties;
        CompletableFuture<Void> ofPersons =
                CompletableFuture.runAsync(() -> fill(persons, parties, PartyKind.ORGANISATION));
        fill(organisations, parties, PartyKind.PERSON);
        for (int i = 0; i < parties.size(); i++) {
            int at = i;
            parties.get(i).identifiers().forEach(identifier -> byIdentifier
                    .computeIfAbsent(identifier, any -> new ArrayList<>())
                    .add(at));
        }
        ofPersons.join();
    }

    private static void fill(NameIndex index, List<NamedParty> parties, PartyKind others) {
        for (int i = 0; i < parties.size(); i++) {
            NamedParty party = parties.get(i);
            boolean latin = party.hasLatinName();
            if (party.kind() != others) {
                for (NamedParty.Spelling name : party.names()) {
                    index.add(i, name.text(), name.weak(), latin);
                }
            }
        }
        index.finish();
    }

    public int size() {
        return parties.size();
    }

    /**
     * The parties whose best name agrees at least so far, the nearest first; those of equal score in the order of the
     * index. The same question to the same index has the same answer.
     */
    public List<Found<T>> search(NamedParty asked, double threshold, int most) {
        return search(Question.of(asked), threshold, most);
    }

    /** The same, where several indices are asked. */
    public List<Found<T>> search(Question question, double threshold, int most) {
        NamedParty asked = question.party();
        Map<Integer, Agreement> best = new HashMap<>();
        question.asPerson().forEach(name -> find(persons, asked, name, threshold, best));
        question.asOrganisation().forEach(name -> find(organisations, asked, name, threshold, best));
        identified(asked, best);
        return best.entrySet().stream()
                .filter(one -> one.getValue().score() >= threshold)
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Agreement> one) ->
                                -one.getValue().score())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(one -> new Found<>(entries.get(one.getKey()), one.getValue()))
                .toList();
    }

    private void find(
            NameIndex index, NamedParty asked, AskedName name, double threshold, Map<Integer, Agreement> best) {
        index.search(name, threshold - Circumstances.MOST_ADDED, (party, weak, agreement) -> {
            Agreement all = Circumstances.added(agreement, asked, parties.get(party), weak);
            best.merge(party, all, (old, next) -> next.score() > old.score() ? next : old);
        });
    }

    private void identified(NamedParty asked, Map<Integer, Agreement> best) {
        String name = asked.names().isEmpty() ? "" : asked.names().get(0).text();
        asked.identifiers().stream().sorted().forEach(identifier -> byIdentifier
                .getOrDefault(identifier, List.of())
                .forEach(party -> best.compute(
                        party,
                        (any, old) -> Circumstances.identified(
                                old, name, parties.get(party).names().get(0).text(), identifier))));
    }
}
