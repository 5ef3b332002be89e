package org.kakehashi.screening.names;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Listed persons as officers, media and other countries write them, each among the names that the lists give all of them
 * first; and people who are on no list, many with a listed one's family name.
 *
 * @param found for each manner of writing, the share of them who are found
 * @param needless the share of the others who meet a listed name
 */
public record AsWritten(SortedMap<String, Double> found, double needless) {

    private static final int MOST = 50;

    public static AsWritten read() {
        var persons = Labelled.rows(Labelled.SHIPPED.resolve("persons_as_written.tsv"));
        PartyIndex.Builder<String> builder = new PartyIndex.Builder<>();
        persons.stream()
                .map(row -> row.apply("listed"))
                .distinct()
                .forEach(name -> builder.add(name, NamedParty.named(PartyKind.PERSON, List.of(name))));
        PartyIndex<String> index = builder.build();
        SortedMap<String, Double> found = persons.stream()
                .collect(Collectors.groupingBy(
                        row -> row.apply("class"),
                        TreeMap::new,
                        Collectors.averagingDouble(
                                row -> search(index, row.apply("asked")).contains(row.apply("listed")) ? 1 : 0)));
        double needless = Labelled.rows(Labelled.SHIPPED.resolve("persons_not_listed.tsv")).stream()
                .mapToDouble(row -> search(index, row.apply("asked")).isEmpty() ? 0 : 1)
                .average()
                .orElseThrow();
        return new AsWritten(found, needless);
    }

    private static List<String> search(PartyIndex<String> index, String asked) {
        return index.search(NamedParty.named(PartyKind.PERSON, List.of(asked)), PartyIndex.REVIEW, MOST).stream()
                .map(PartyIndex.Found::entry)
                .toList();
    }
}
