package org.kakehashi.screening.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.kakehashi.screening.lists.form.Csv;

/** The labelled names under {@code names/} of the test resources, and how a set of scores is told. */
final class Labelled {

    /** @param score as the search gives it to an index of the second name alone */
    record Pair(PartyKind kind, boolean same, String script, String otherScript, double score) {

        boolean latinToOther() {
            return !script.equals(otherScript) && (script.equals("Latin") || otherScript.equals("Latin"));
        }

        boolean in(String one) {
            return script.equals(one) || otherScript.equals(one);
        }
    }

    private Labelled() {}

    static List<Pair> pairs(String file) {
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

    static double score(PartyKind kind, String asked, String listed) {
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
    static double f1(List<Pair> pairs) {
        double found = found(pairs, true);
        double wrong = found(pairs, false);
        double missed = pairs.stream().filter(Pair::same).count() - found;
        return 2 * found / (2 * found + wrong + missed);
    }

    private static double found(List<Pair> pairs, boolean same) {
        return pairs.stream()
                .filter(pair -> pair.same() == same && pair.score() >= PartyIndex.REVIEW)
                .count();
    }

    static InputStream open(String file) throws IOException {
        InputStream in = Labelled.class.getResourceAsStream("/names/" + file);
        if (in == null) {
            throw new IOException(file + " is missing");
        }
        return file.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    /** Each row gives the cell of a column. */
    static List<Function<String, String>> rows(String file) {
        List<Function<String, String>> rows = new ArrayList<>();
        try (InputStream in = open(file)) {
            if (file.contains(".tsv")) {
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
