package org.kakehashi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.kakehashi.screening.lists.ShippedParties;
import org.kakehashi.screening.lists.ShippedParties.Listed;
import org.kakehashi.screening.names.Labelled;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.Names;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.screening.names.PartyKind;

/** The part of the report that needs files with terms of their own. */
record NotShipped(Path data, Report report) {

    private static final double FALSE_ALARMS = 0.001;

    void run(PartyIndex<Listed> shipped) throws IOException {
        canada();
        japan();
        Path queries = data.resolve("pairs/un_queries");
        List<String> people = new ArrayList<>(Labelled.people(queries.resolve("negatives_global.csv.gz")));
        people.addAll(Labelled.people(queries.resolve("negatives_us.csv.gz")));
        ScreeningQuality.falseAlarms(report, "100000-people", shipped, people);
        unitedNations(
                queries,
                people.stream().skip(1).filter(one -> one.hashCode() % 10 == 0).toList());
    }

    /** Names that Japan's lists of Russian parties give in Japanese and in English: what is found without a list's own. */
    private void japan() {
        List<Labelled.Pair> pairs = Labelled.pairs(data.resolve("pairs/mofa_ja_en.tsv.gz"));
        report.line("japanese-and-english-pairs", pairs.size(), "pairs");
        report.line("japanese-and-english-recall", Labelled.recall(pairs, PartyIndex.REVIEW), "share");
    }

    private void canada() throws IOException {
        List<Listed> listed;
        try (InputStream in = Files.newInputStream(data.resolve("lists/ca_nro/nro_2024-09-09.html"))) {
            listed = ShippedParties.read("ca-nro", "ca-nro-page", in);
        }
        PartyIndex.Builder<Listed> builder = new PartyIndex.Builder<>();
        listed.forEach(one -> builder.add(one, one.party()));
        ScreeningQuality.ownEntryFirst(report, "canada", builder.build(), listed);
    }

    /**
     * Recall where no more than a thousandth of the synthetic people is found. Queries are judged whose name, as printed,
     * stands on the edition: others were taken off it since they were written.
     */
    private void unitedNations(Path queries, List<String> people) throws IOException {
        List<Listed> listed = listed(data.resolve("lists/un/UN_consolidated_2026-02-27.xml.gz"));
        PartyIndex.Builder<Listed> builder = new PartyIndex.Builder<>();
        listed.forEach(one -> builder.add(one, one.party()));
        PartyIndex<Listed> index = builder.build();
        Set<String> names = listed.stream()
                .flatMap(one -> one.party().names().stream())
                .map(name -> Names.folded(name.text()))
                .collect(Collectors.toSet());
        List<String> printed = Labelled.people(queries.resolve("positives_un_untreated.csv"));
        List<Double> alarms = people.stream()
                .map(one -> top(index, one))
                .sorted(Comparator.reverseOrder())
                .toList();
        double threshold = alarms.get((int) (alarms.size() * FALSE_ALARMS));
        report.line("un-queries-threshold", threshold, "score");
        for (String form : List.of("treated", "untreated")) {
            List<String> asked = Labelled.people(queries.resolve("positives_un_" + form + ".csv"));
            int judged = 0;
            int found = 0;
            for (int i = 0; i < asked.size(); i++) {
                if (names.contains(Names.folded(printed.get(i)))) {
                    judged++;
                    found += top(index, asked.get(i)) > threshold ? 1 : 0;
                }
            }
            report.line("un-queries-" + form, judged, "queries");
            report.line("un-queries-recall-" + form, (double) found / judged, "share");
        }
    }

    private static List<Listed> listed(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return ShippedParties.read("un", "un-xml", in);
        }
    }

    private static double top(PartyIndex<Listed> index, String name) {
        return index.search(NamedParty.named(PartyKind.PERSON, List.of(name)), 0.5, 1).stream()
                .mapToDouble(found -> found.agreement().score())
                .findFirst()
                .orElse(0);
    }
}
