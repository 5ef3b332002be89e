package org.kakehashi.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.organisation.words.Plain;

/**
 * One body of the register.
 *
 * @param ror its id as an address, {@code https://ror.org/…}
 * @param types the register's own words: education, healthcare, company, government …
 */
public record Organisation(
        String ror,
        Status status,
        Set<String> types,
        @Nullable String website,
        List<String> domains,
        List<Place> places,
        List<OrganisationName> names,
        List<Relation> relations) {

    /** An organisation that is inactive or withdrawn is still found: a partner may give its old name. */
    public enum Status {
        ACTIVE,
        INACTIVE,
        WITHDRAWN
    }

    /** Where it sits; the first of several is its seat. */
    public record Place(String countryCode, String country, @Nullable String region, String city) {}

    /** Another body, and what it is to this one: {@code PARENT} is told of the child. */
    public record Relation(Kind kind, String ror, String name) {

        /** Relations as the register tells them. */
        public enum Kind {
            PARENT,
            CHILD,
            RELATED,
            PREDECESSOR,
            SUCCESSOR
        }
    }

    public Organisation {
        types = Set.copyOf(types);
        domains = List.copyOf(domains);
        places = List.copyOf(places);
        names = List.copyOf(names);
        relations = List.copyOf(relations);
    }

    /** The name by which the register shows it, mostly English. */
    public String name() {
        return names.stream()
                .filter(name -> name.is(OrganisationName.Kind.DISPLAY))
                .findFirst()
                .orElse(names.get(0))
                .value();
    }

    /** Its name in a language, if the register has one; a label rather than an alias. */
    public Optional<String> nameIn(String language) {
        List<OrganisationName> spoken =
                names.stream().filter(name -> language.equals(name.language())).toList();
        return Stream.of(OrganisationName.Kind.LABEL, OrganisationName.Kind.ALIAS)
                .flatMap(kind -> spoken.stream().filter(name -> name.is(kind)))
                .map(OrganisationName::value)
                .findFirst();
    }

    /** Whether this is one of its names, accents, case and width left aside. */
    public boolean isCalled(String name) {
        String plain = Plain.text(name);
        return names.stream().anyMatch(one -> Plain.text(one.value()).equals(plain));
    }

    /** Its names but acronyms: those are short, and many bodies have the same or one like it. */
    public List<String> wholeNames() {
        return names.stream()
                .filter(name -> !name.is(OrganisationName.Kind.ACRONYM))
                .map(OrganisationName::value)
                .distinct()
                .toList();
    }

    public Optional<Place> seat() {
        return places.stream().findFirst();
    }

    /** Those that are this to it. */
    public List<Relation> related(Relation.Kind kind) {
        return relations.stream().filter(one -> one.kind() == kind).toList();
    }
}
