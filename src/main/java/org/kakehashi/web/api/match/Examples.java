package org.kakehashi.web.api.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.names.PartyKind;
import org.kakehashi.web.api.match.MatchBatch.Example;

/** Which properties of an entity are compared. What a person's country would be is not among them. */
final class Examples {

    private static final Map<String, PartyKind> SCHEMATA = Map.of(
            "Person", PartyKind.PERSON,
            "Organization", PartyKind.ORGANISATION,
            "Company", PartyKind.ORGANISATION,
            "PublicBody", PartyKind.ORGANISATION,
            "Vessel", PartyKind.ORGANISATION,
            "Airplane", PartyKind.ORGANISATION,
            "LegalEntity", PartyKind.UNKNOWN,
            "Thing", PartyKind.UNKNOWN);

    private Examples() {}

    /** Empty for a schema that no list has. */
    static Optional<AskedParty> read(Example example) {
        PartyKind kind = SCHEMATA.get(example.schema());
        if (kind == null) {
            return Optional.empty();
        }
        Set<String> names = new LinkedHashSet<>(example.texts("name"));
        String parts =
                String.join(" ", example.texts("firstName", "secondName", "middleName", "fatherName", "lastName"));
        if (names.isEmpty() && !parts.isBlank()) {
            names.add(parts);
        }
        names.addAll(example.texts("alias", "previousName", "weakAlias"));
        names.removeIf(String::isEmpty);
        List<String> all = List.copyOf(names);
        return Optional.of(new AskedParty(
                all.isEmpty() ? "" : all.get(0),
                all.isEmpty() ? List.of() : all.subList(1, all.size()),
                kind,
                kind == PartyKind.ORGANISATION ? country(example) : "",
                numbers(example),
                example.texts("birthDate").stream()
                        .filter(AskedParty::readableBirth)
                        .toList()));
    }

    /** The first that is a country of today; historical ones and parts of countries are not compared. */
    private static String country(Example example) {
        return example.texts("jurisdiction", "country", "mainCountry").stream()
                .filter(AskedParty::readableCountry)
                .findFirst()
                .orElse("");
    }

    private static List<String> numbers(Example example) {
        List<String> numbers = new ArrayList<>();
        example.texts("leiCode").forEach(one -> numbers.add("lei:" + one));
        example.texts("imoNumber").forEach(one -> numbers.add("imo:" + one));
        numbers.addAll(example.texts("idNumber", "website", "sourceUrl"));
        example.texts("registrationNumber", "ogrnCode", "innCode").forEach(one -> {
            numbers.add(one);
            numbers.add("registration:" + one);
        });
        return numbers.stream().filter(AskedParty::readableIdentifier).toList();
    }
}
