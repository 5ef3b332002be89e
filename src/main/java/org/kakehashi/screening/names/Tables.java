package org.kakehashi.screening.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of words under {@code names/} on the class path: tab-separated, {@code #} begins a remark. */
final class Tables {

    private Tables() {}

    static List<List<String>> rows(String file) {
        return of("names/" + file);
    }

    /** Short names of organisations of the register, which knows them by their ids: id, short name, what lists call it. */
    static List<List<String>> shortNames() {
        return of("organisation/short-names.tsv");
    }

    private static List<List<String>> of(String file) {
        try (InputStream in = Tables.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
