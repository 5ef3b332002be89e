package org.kakehashi.organisation.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;
import org.kakehashi.organisation.RegisterUnreadable;
import org.kakehashi.organisation.Ror;
import org.springframework.core.io.ClassPathResource;

/** Short names that everybody uses and the register does not have: 哈工大. They count as acronyms, which many bodies may share. */
final class ShortNames {

    private static final String FILE = "short-names.tsv";

    /** By id. */
    private final Map<String, List<String>> names;

    private ShortNames(Map<String, List<String>> names) {
        this.names = names;
    }

    static ShortNames read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new ClassPathResource("organisation/" + FILE).getInputStream(), StandardCharsets.UTF_8))) {
            return new ShortNames(in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.groupingBy(
                            cells -> Ror.of(cells[0]).orElseThrow(),
                            Collectors.mapping(cells -> cells[1], Collectors.toList()))));
        } catch (IOException e) {
            throw new RegisterUnreadable(FILE, "it is not there", e);
        }
    }

    /** With those of its short names that it does not have yet. */
    Organisation added(Organisation one) {
        List<OrganisationName> all = new ArrayList<>(one.names());
        names.getOrDefault(one.ror(), List.of()).stream()
                .filter(name -> !one.isCalled(name))
                .map(name -> new OrganisationName(name, null, Set.of(OrganisationName.Kind.ACRONYM)))
                .forEach(all::add);
        return all.size() == one.names().size()
                ? one
                : new Organisation(
                        one.ror(),
                        one.status(),
                        one.types(),
                        one.website(),
                        one.domains(),
                        one.places(),
                        all,
                        one.relations());
    }
}
