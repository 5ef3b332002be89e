package org.kakehashi.screening.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.kakehashi.screening.lists.form.Csv;

/** Files of labelled names, and how a set of scores is told; for the tests and for the benchmark. */
public final class Labelled {

    /** Those that may be shipped. */
    public static final Path SHIPPED = Path.of("src/test/resources/names");

    /** @param score as the search gives it to an index of the second name alone */
    public record Pair(PartyKind kind, boolean same, String script, String otherScript, double score) {

        boolean latinToOther() {
            return !script.equals(otherScript) && (script.equals("Latin") || otherScript.equals("Latin"));
        }

        public boolean in(String one) {
            return script.equals(one) || otherScript.equals(one);
        }
    }

    private Labelled() {}

    /** A shipped file. */
    public static List<Pair> pairs(String file) {
        return pairs(SHIPPED.resolve(file));
    }

    public static List<Pair> pairs(Path file) {
        return rows(file).stream()
                .map(row -> {
                    PartyKind kind = row.apply("schema").equals("Person") ? PartyKind.PERSON : PartyKind.ORGANISATION;
                    return new Pair(
                            kind,
                            row.apply("is_match").equals("true"),
                            row.apply("script1"),
                            row.apply("script2"),
                            score(kind, row.apply("name1"), row.apply("name2")));
                })
                .toList();
    }

    /** People in Latin letters and in others, of the lists of EU and UK, and others who bear like names. */
    public static List<Pair> acrossScripts() {
        List<Pair> pairs = new ArrayList<>(pairs("eu_alias.tsv.gz"));
        pairs.addAll(pairs("uk_nonlatin.tsv.gz"));
        pairs.removeIf(pair -> pair.kind() != PartyKind.PERSON || !pair.latinToOther());
        pairs.addAll(pairs("eu_xscript_hard_negatives.tsv.gz"));
        return pairs;
    }

    public static double score(PartyKind kind, String asked, String listed) {
        return new PartyIndex.Builder<String>()
                        .add(listed, NamedParty.named(kind, List.of(listed)))
                        .build()
                        .search(NamedParty.named(kind, List.of(asked)), 0.01, 1)
                        .stream()
                        .mapToDouble(found -> found.agreement().score())
                        .findFirst()
                        .orElse(0);
    }

    /** Harmonic mean of precision and recall at the threshold at which a person looks. */
    public static double f1(List<Pair> pairs) {
        double precision = precision(pairs, PartyIndex.REVIEW);
        double recall = recall(pairs, PartyIndex.REVIEW);
        return 2 * precision * recall / (precision + recall);
    }

    public static double precision(List<Pair> pairs, double threshold) {
        double right = found(pairs, true, threshold);
        double wrong = found(pairs, false, threshold);
        return right + wrong == 0 ? 1 : right / (right + wrong);
    }

    public static double recall(List<Pair> pairs, double threshold) {
        double same = pairs.stream().filter(Pair::same).count();
        return same == 0 ? 1 : found(pairs, true, threshold) / same;
    }

    private static double found(List<Pair> pairs, boolean same, double threshold) {
        return pairs.stream()
                .filter(pair -> pair.same() == same && pair.score() >= threshold)
                .count();
    }

    public static List<String> people(Path file) {
        return rows(file).stream().map(row -> row.apply("full_name")).toList();
    }

    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    /** Each row gives the cell of a column. */
    static List<Function<String, String>> rows(Path file) {
        List<Function<String, String>> rows = new ArrayList<>();
        try (InputStream in = open(file)) {
            if (file.toString().contains(".tsv")) {
                List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                List<String> columns = List.of(lines.get(0).split("\t"));
                for (String line : lines.subList(1, lines.size())) {
                    String[] cells = line.split("\t", -1);
                    rows.add(column -> columns.contains(column) ? cells[columns.indexOf(column)] : "");
                }
            } else {
                Csv.records(in, row -> rows.add(row::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
