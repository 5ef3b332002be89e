package org.kakehashi.organisation.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;

/** A record as ROR's schema 2 writes it, without the members that nothing here reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record WrittenRecord(
        String id,
        String status,
        List<String> types,
        @Nullable List<String> domains,
        @Nullable List<Link> links,
        List<Location> locations,
        List<Name> names,
        @Nullable List<Relationship> relationships) {

    private static final String WEBSITE = "website";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Link(String type, String value) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Location(@JsonProperty("geonames_details") Details details) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Details(
            @JsonProperty("country_code") String countryCode,
            @JsonProperty("country_name") String country,
            @JsonProperty("country_subdivision_name") @Nullable String region,
            @JsonProperty("name") String city) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Name(@Nullable String lang, List<String> types, String value) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Relationship(String type, String label, String id) {}

    WrittenRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(status);
        types = List.copyOf(types);
        locations = List.copyOf(locations);
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
    }

    /** The same without what is not used, for a smaller file. */
    WrittenRecord trimmed() {
        return new WrittenRecord(
                id,
                status,
                types,
                domains,
                all(links).stream().filter(link -> link.type().equals(WEBSITE)).toList(),
                locations,
                names,
                relationships);
    }

    Organisation organisation() {
        return new Organisation(
                id,
                Organisation.Status.valueOf(upper(status)),
                new TreeSet<>(types),
                all(links).stream()
                        .filter(link -> link.type().equals(WEBSITE))
                        .map(Link::value)
                        .findFirst()
                        .orElse(null),
                all(domains),
                locations.stream()
                        .map(Location::details)
                        .map(WrittenRecord::place)
                        .toList(),
                names.stream().map(WrittenRecord::name).toList(),
                all(relationships).stream().map(WrittenRecord::relation).toList());
    }

    private static Organisation.Place place(Details details) {
        return new Organisation.Place(details.countryCode(), details.country(), details.region(), details.city());
    }

    private static OrganisationName name(Name name) {
        Set<OrganisationName.Kind> kinds = name.types().stream()
                .map(type -> type.equals("ror_display")
                        ? OrganisationName.Kind.DISPLAY
                        : OrganisationName.Kind.valueOf(upper(type)))
                .collect(Collectors.toSet());
        return new OrganisationName(name.value().strip(), name.lang(), kinds);
    }

    private static Organisation.Relation relation(Relationship one) {
        return new Organisation.Relation(Organisation.Relation.Kind.valueOf(upper(one.type())), one.id(), one.label());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static <T> List<T> all(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }
}
