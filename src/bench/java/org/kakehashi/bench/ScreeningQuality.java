package org.kakehashi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kakehashi.screening.NameScript;
import org.kakehashi.screening.lists.ShippedParties;
import org.kakehashi.screening.lists.ShippedParties.Listed;
import org.kakehashi.screening.names.AsWritten;
import org.kakehashi.screening.names.ChangedNames;
import org.kakehashi.screening.names.Labelled;
import org.kakehashi.screening.names.Labelled.Pair;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.Names;
import org.kakehashi.screening.names.OrganisationsOfScript;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.screening.names.PartyKind;

/**
 * How well names are told apart and found, at the thresholds of the product, and how fast. What may not be shipped is
 * read from {@code -Ddata=DIR} ({@code pairs/} and {@code lists/} in it) and else printed as NOT RUN.
 */
final class ScreeningQuality implements Benchmark {

    private static final Path SHIPPED = Labelled.SHIPPED;
    private static final int ENOUGH_FOR_PARITY = 1_000;

    @Override
    public void run(Report report) throws Exception {
        f1(report, "name-bench", Labelled.pairs("name_bench.csv"));
        crossScript(report);
        asWritten(report);
        perturbations(report);
        organisations(report, "han-and-kana", Set.of(NameScript.HAN, NameScript.KANA));
        for (NameScript script : List.of(NameScript.HANGUL, NameScript.CYRILLIC, NameScript.ARABIC)) {
            organisations(report, script.name().toLowerCase(Locale.ROOT), Set.of(script));
        }
        List<Listed> listed = ShippedParties.read();
        long begin = System.nanoTime();
        PartyIndex.Builder<Listed> builder = new PartyIndex.Builder<>();
        listed.forEach(one -> builder.add(one, one.party()));
        PartyIndex<Listed> index = builder.build();
        report.line("index-build", (System.nanoTime() - begin) / 1e9, "s");
        report.line("index-parties", index.size(), "parties");
        report.line(
                "index-names",
                listed.stream().mapToInt(one -> one.party().names().size()).sum(),
                "names");
        ownEntryFirst(report, index, listed);
        OwnScript.run(report, listed);
        ChangedLists.run(report, listed);
        falseAlarms(report, index);
        String data = System.getProperty("data", "");
        if (data.isBlank() || data.startsWith("$")) {
            report.say(
                    "NOT RUN: UN queries, 100,000 synthetic people, Canada: their lists and files are not shipped; name them by -Ddata=DIR");
        } else {
            new NotShipped(Path.of(data), report).run(index);
        }
    }

    private static void f1(Report report, String set, List<Pair> pairs) {
        report.line(set + "-pairs", pairs.size(), "pairs");
        report.line(set + "-f1", Labelled.f1(pairs), "share");
        report.line(set + "-precision", Labelled.precision(pairs, PartyIndex.REVIEW), "share");
        report.line(set + "-recall", Labelled.recall(pairs, PartyIndex.REVIEW), "share");
        double best = pairs.stream()
                .mapToDouble(Pair::score)
                .distinct()
                .filter(threshold -> Labelled.precision(pairs, threshold) >= 0.95)
                .map(threshold -> Labelled.recall(pairs, threshold))
                .max()
                .orElse(0);
        report.line(set + "-recall-at-precision-0.95", best, "share");
    }

    /** Among the Latin names of all organisations of ROR that have one in this script. */
    private static void organisations(Report report, String script, Set<NameScript> scripts) {
        OrganisationsOfScript some = OrganisationsOfScript.read(scripts, 1);
        report.line("organisations-in-" + script, some.names(), "names");
        report.line("organisations-in-" + script + "-found", some.recall(), "share");
        report.line("organisations-in-" + script + "-others-found", some.needless(), "share");
    }

    private static void crossScript(Report report) {
        List<Pair> pairs = Labelled.acrossScripts();
        f1(report, "cross-script", pairs);
        for (String script : List.of("Cyrillic", "Arabic", "Hangul")) {
            f1(
                    report,
                    "cross-script-" + script.toLowerCase(Locale.ROOT),
                    pairs.stream().filter(pair -> pair.in(script)).toList());
        }
    }

    private static void perturbations(Report report) {
        ChangedNames changed = ChangedNames.read();
        report.line("perturbations-threshold", changed.threshold(), "score");
        report.line("perturbations-recall", changed.recall(), "share");
        changed.recalls()
                .forEach((kind, recall) ->
                        report.line("perturbations-recall-" + kind.replace('_', '-'), recall, "share"));
    }

    private static void asWritten(Report report) {
        AsWritten persons = AsWritten.read();
        persons.found().forEach((kind, share) -> report.line("persons-as-written-" + kind + "-found", share, "share"));
        report.line("persons-not-listed-found", persons.needless(), "share");
    }

    /** Each name of METI's list and of the Entity List, as printed, wide and in capitals. */
    private static void ownEntryFirst(Report report, PartyIndex<Listed> index, List<Listed> listed) {
        Map<String, Predicate<Listed>> lists = new TreeMap<>(Map.of(
                "meti", one -> one.list().equals("jp-meti-eul"),
                "entity-list",
                        one -> one.list().equals("us-csl")
                                && one.entry().concern().contains("Entity List")));
        lists.forEach((name, of) ->
                ownEntryFirst(report, name, index, listed.stream().filter(of).toList()));
    }

    static void ownEntryFirst(Report report, String name, PartyIndex<Listed> index, List<Listed> of) {
        int asked = 0;
        int first = 0;
        for (Listed one : of) {
            for (NamedParty.Spelling spelling : one.party().names()) {
                for (String written : List.of(
                        spelling.text(), wide(spelling.text()), spelling.text().toUpperCase(Locale.ROOT))) {
                    asked++;
                    var found = index.search(
                            NamedParty.named(one.party().kind(), List.of(written)), PartyIndex.REVIEW, 100);
                    double top = found.isEmpty() ? 1 : found.get(0).agreement().score();
                    first += found.stream()
                                    .anyMatch(hit -> hit.entry().id().equals(one.id())
                                            && hit.agreement().score() >= top)
                            ? 1
                            : 0;
                }
            }
        }
        report.line("own-entry-first-" + name, asked == 0 ? 0 : (double) first / asked, "share");
        report.line("own-entry-first-" + name + "-spellings", asked, "spellings");
        report.line("own-entry-first-" + name + "-missed", asked - first, "spellings");
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c)));
        return wide.toString();
    }

    private static void falseAlarms(Report report, PartyIndex<Listed> index) {
        List<String> people = new ArrayList<>(Labelled.people(SHIPPED.resolve("negatives_global_1000.csv")));
        people.addAll(Labelled.people(SHIPPED.resolve("negatives_us_1000.csv")));
        falseAlarms(report, "synthetic-people", index, people);
    }

    static void falseAlarms(Report report, String set, PartyIndex<Listed> index, List<String> people) {
        Map<String, int[]> scripts = new HashMap<>();
        List<Double> searches = new ArrayList<>();
        List<Double> foldings = new ArrayList<>();
        int review = 0;
        int strong = 0;
        for (String person : people) {
            long begin = System.nanoTime();
            var found = index.search(NamedParty.named(PartyKind.PERSON, List.of(person)), PartyIndex.REVIEW, 10);
            long middle = System.nanoTime();
            Names.folded(person);
            searches.add((middle - begin) / 1e6);
            foldings.add((System.nanoTime() - middle) / 1e6);
            double top = found.isEmpty() ? 0 : found.get(0).agreement().score();
            int[] counts = scripts.computeIfAbsent(NameScript.of(person).name(), any -> new int[2]);
            counts[0]++;
            counts[1] += top > 0 ? 1 : 0;
            review += top > 0 ? 1 : 0;
            strong += top >= PartyIndex.STRONG ? 1 : 0;
        }
        report.line(set + "-false-alarms-review", (double) review / people.size(), "share");
        report.line(set + "-false-alarms-strong", (double) strong / people.size(), "share");
        scripts.entrySet().stream()
                .filter(one -> one.getValue()[0] >= 50)
                .forEach(one -> report.line(
                        set + "-false-alarms-review-" + one.getKey().toLowerCase(Locale.ROOT),
                        (double) one.getValue()[1] / one.getValue()[0],
                        "share"));
        List<Double> shares = scripts.values().stream()
                .filter(one -> one[0] >= ENOUGH_FOR_PARITY)
                .map(one -> (double) one[1] / one[0])
                .sorted()
                .toList();
        if (shares.size() > 1 && shares.get(0) > 0) {
            report.line(
                    set + "-false-alarms-worst-script-to-best", shares.get(shares.size() - 1) / shares.get(0), "ratio");
        }
        List<Double> warm = searches.subList(searches.size() / 4, searches.size());
        report.line(set + "-search-p50", share(warm, 0.5), "ms");
        report.line(set + "-search-p99", share(warm, 0.99), "ms");
        report.line(set + "-search-p50-to-folding-p50", share(warm, 0.5) / share(foldings, 0.5), "ratio");
    }

    private static double share(List<Double> times, double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }
}
