package org.kakehashi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.kakehashi.screening.lists.form.Csv;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.screening.names.PartyKind;

/** Labelled names: pairs of spellings, and people who are looked up. */
final class NameFiles {

    static final Path SHIPPED = Path.of("src/test/resources/names");

    /** @param score as the search gives it to a list of the second name alone */
    record Pair(PartyKind kind, boolean same, String script, String otherScript, double score) {

        boolean crossScript() {
            return !script.equals(otherScript) && (script.equals("Latin") || otherScript.equals("Latin"));
        }
    }

    private NameFiles() {}

    static List<Pair> pairs(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (Function<String, String> row : records(file)) {
            PartyKind kind = row.apply("schema").equals("Person") ? PartyKind.PERSON : PartyKind.ORGANISATION;
            boolean same = row.apply("is_match").equals("true");
            double score = score(kind, row.apply("name1"), row.apply("name2"));
            pairs.add(new Pair(kind, same, row.apply("script1"), row.apply("script2"), score));
        }
        return pairs;
    }

    static List<String> people(Path file) throws IOException {
        return records(file).stream().map(row -> row.apply("full_name")).toList();
    }

    static double score(PartyKind kind, String asked, String listed) {
        PartyIndex<String> index = new PartyIndex.Builder<String>()
                .add(listed, NamedParty.named(kind, List.of(listed)))
                .build();
        return index.search(NamedParty.named(kind, List.of(asked)), 0.01, 1).stream()
                .mapToDouble(found -> found.agreement().score())
                .findFirst()
                .orElse(0);
    }

    private static List<Function<String, String>> records(Path file) throws IOException {
        String name = file.getFileName().toString();
        List<Function<String, String>> records = new ArrayList<>();
        try (InputStream in =
                name.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file)) {
            if (name.contains(".tsv")) {
                List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                List<String> columns = List.of(lines.get(0).split("\t"));
                for (String line : lines.subList(1, lines.size())) {
                    String[] cells = line.split("\t", -1);
                    records.add(column -> columns.contains(column) ? cells[columns.indexOf(column)] : "");
                }
            } else {
                Csv.records(in, row -> records.add(column -> row.cell(column)));
            }
        }
        return records;
    }
}
