package org.kakehashi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.kakehashi.organisation.FoundOrganisation;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;
import org.kakehashi.organisation.affiliation.Resolver;
import org.kakehashi.organisation.index.Finder;
import org.kakehashi.organisation.register.Register;

/**
 * How well affiliations are read and organisations told from their namesakes, whether a name typed in full finds its own
 * organisation, and how much processor time an affiliation and a look-up take. Only strings whose labelled organisations are all in the register are scored. Other files of the
 * same form are read from {@code ror_affiliation/} in {@code -Ddata=DIR}.
 */
final class OrganisationQuality implements Benchmark {

    private static final Path FOLDER = Path.of("src/test/resources/organisation");
    private static final String AFFILIATIONS = "dataset_affiliations_springer_2023_10_31.json.gz";
    private static final int EACH = 41;
    private static final int MOST = 8;

    private record Labelled(String affiliation, Set<String> ids) {}

    @Override
    public void run(Report report) throws Exception {
        long begin = System.nanoTime();
        List<Organisation> all = Register.shipped().organisations();
        report.line("read-register", seconds(begin), "s");
        begin = System.nanoTime();
        Resolver resolver = new Resolver(all);
        report.line("index-affiliations", seconds(begin), "s");
        begin = System.nanoTime();
        Finder finder = new Finder(all);
        report.line("index-look-up", seconds(begin), "s");
        report.line("organisations", all.size(), "records");

        Set<String> known = all.stream().map(Organisation::ror).collect(Collectors.toSet());
        affiliations(report, "", resolver, labelled(FOLDER.resolve(AFFILIATIONS), known));
        for (Path file : others(Path.of(System.getProperty("data", ""), "ror_affiliation"))) {
            String name = file.getFileName().toString().replaceAll("\\..*", "");
            affiliations(report, name + "-", resolver, labelled(file, known));
        }
        namesakes(report, resolver);
        new WrittenOtherwise(report, all).run(resolver);
        lookUps(report, finder, all);
    }

    private static List<Path> others(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.json(\\.gz)?"))
                    .filter(file -> !file.endsWith(AFFILIATIONS))
                    .sorted()
                    .toList();
        }
    }

    private static void affiliations(Report report, String set, Resolver resolver, List<Labelled> labelled) {
        labelled.forEach(one -> resolver.read(one.affiliation()));
        List<Double> times = new ArrayList<>();
        int same = 0;
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Labelled one : labelled) {
            long begin = cpu();
            List<Organisation> own = resolver.read(one.affiliation()).own();
            times.add((cpu() - begin) / 1e6);
            Set<String> found = own.stream().map(Organisation::ror).collect(Collectors.toSet());
            Set<String> both = new HashSet<>(found);
            both.retainAll(one.ids());
            same += found.equals(one.ids()) ? 1 : 0;
            right += both.size();
            wrong += found.size() - both.size();
            missed += one.ids().size() - both.size();
        }
        report.line(set + "affiliations", labelled.size(), "strings");
        report.line(set + "accuracy", 1.0 * same / labelled.size(), "share");
        report.line(set + "precision", 1.0 * right / (right + wrong), "share");
        report.line(set + "recall", 1.0 * right / (right + missed), "share");
        times(report, set + "affiliation", times);
    }

    private static void namesakes(Report report, Resolver resolver) throws IOException {
        int pairs = 0;
        int accepted = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve("ror_hard_negatives.tsv.gz"))),
                StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split("\t");
                pairs++;
                accepted += resolver.read(cells[4]).own().stream()
                                .anyMatch(one -> one.ror().endsWith("/" + cells[10]))
                        ? 1
                        : 0;
            }
        }
        report.line("namesakes", pairs, "pairs");
        report.line("namesakes-accepted", 1.0 * accepted / pairs, "share");
    }

    /** Names of every sort of organisation, whole and cut off where somebody typing would be. */
    private static void lookUps(Report report, Finder finder, List<Organisation> all) {
        List<String> typed = new ArrayList<>();
        int names = 0;
        int first = 0;
        int shown = 0;
        for (int i = 0; i < all.size(); i += EACH) {
            Organisation own = all.get(i);
            for (OrganisationName name : own.names()) {
                String text = name.value();
                for (int length : new int[] {2, 4, 8, text.length()}) {
                    typed.add(text.substring(0, Math.min(length, text.length())));
                }
                if (own.status() == Organisation.Status.ACTIVE && !name.is(OrganisationName.Kind.ACRONYM)) {
                    List<Organisation> found = finder.find(text, MOST).stream()
                            .map(FoundOrganisation::organisation)
                            .toList();
                    names++;
                    first += found.indexOf(own) == 0 ? 1 : 0;
                    shown += found.contains(own) ? 1 : 0;
                }
            }
        }
        report.line("look-up-names", names, "names");
        report.line("look-up-first", 1.0 * first / names, "share");
        report.line("look-up-among-8", 1.0 * shown / names, "share");
        List<Double> times = new ArrayList<>();
        for (String text : typed) {
            long begin = cpu();
            finder.find(text, MOST);
            times.add((cpu() - begin) / 1e6);
        }
        report.line("look-ups", typed.size(), "look-ups");
        times(report, "look-up", times);
    }

    private static List<Labelled> labelled(Path file, Set<String> known) throws IOException {
        List<Labelled> all = new ArrayList<>();
        try (var in = Files.newInputStream(file)) {
            for (JsonNode one :
                    new ObjectMapper().readTree(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in)) {
                Set<String> ids = new HashSet<>();
                one.get("ror_ids").forEach(id -> ids.add(id.asText()));
                if (known.containsAll(ids)) {
                    all.add(new Labelled(one.get("affiliation").asText(), ids));
                }
            }
        }
        return all;
    }

    private static void times(Report report, String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        report.line(what + "-cpu-p50", sorted.get(sorted.size() / 2), "ms");
        report.line(what + "-cpu-p99", sorted.get(sorted.size() * 99 / 100), "ms");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
