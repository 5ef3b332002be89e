package org.kakehashi.screening.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.PartyKind;

/**
 * Somebody who is asked about outside a case. A person's country is neither compared nor kept: it would be his nationality.
 *
 * @param otherNames in other languages or scripts, former names, abbreviations
 * @param country ISO 3166-1 alpha-2, of an organisation; may be empty
 * @param identifiers ROR, LEI, ORCID, as numbers or as addresses; or {@code scheme:value} for others that lists print
 * @param births years or days of birth, of a person
 */
public record AskedParty(
        String name,
        List<String> otherNames,
        PartyKind kind,
        String country,
        List<String> identifiers,
        List<String> births) {

    /** Other names that one party may have; entries of lists that programs send have many. */
    public static final int MOST_NAMES = 100;

    private static final int LONGEST_NAME = 300;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public AskedParty {
        name = name.strip();
        otherNames = present(otherNames);
        country = kind == PartyKind.PERSON ? "" : country.strip().toUpperCase(Locale.ROOT);
        identifiers = present(identifiers);
        births = kind == PartyKind.ORGANISATION ? List.of() : present(births);
    }

    private static List<String> present(List<String> values) {
        return values.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    public static boolean readableCountry(String code) {
        return COUNTRIES.contains(code.toUpperCase(Locale.ROOT));
    }

    public static boolean readableIdentifier(String written) {
        return Numbers.read(written).isPresent();
    }

    /** A year, a month or a day. */
    public static boolean readableBirth(String written) {
        return written.matches("(1[89]|20)\\d\\d(-\\d\\d(-\\d\\d)?)?");
    }

    /** @throws QuestionRefused with all that is wrong */
    public NamedParty named() {
        List<QuestionRefused.Fault> faults = new ArrayList<>();
        if (name.isEmpty()) {
            faults.add(QuestionRefused.Fault.NAME_MISSING);
        } else if (name.length() > LONGEST_NAME) {
            faults.add(QuestionRefused.Fault.NAME_TOO_LONG);
        }
        if (otherNames.size() > MOST_NAMES || otherNames.stream().anyMatch(one -> one.length() > LONGEST_NAME)) {
            faults.add(QuestionRefused.Fault.OTHER_NAMES);
        }
        if (!country.isEmpty() && !readableCountry(country)) {
            faults.add(QuestionRefused.Fault.COUNTRY);
        }
        Set<String> numbers = new TreeSet<>();
        for (String identifier : identifiers) {
            Numbers.read(identifier).ifPresentOrElse(numbers::add, () -> faults.add(QuestionRefused.Fault.IDENTIFIER));
        }
        if (!births.stream().allMatch(AskedParty::readableBirth)) {
            faults.add(QuestionRefused.Fault.BIRTH);
        }
        if (!faults.isEmpty()) {
            throw new QuestionRefused(faults);
        }
        NamedParty names = NamedParty.named(
                kind, Stream.concat(Stream.of(name), otherNames.stream()).toList());
        return new NamedParty(
                kind, names.names(), country.isEmpty() ? Set.of() : Set.of(country), Set.copyOf(births), numbers);
    }
}
