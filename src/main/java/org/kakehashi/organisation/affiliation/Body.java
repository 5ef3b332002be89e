package org.kakehashi.organisation.affiliation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.words.Segments;
import org.kakehashi.organisation.words.Word;

/** An organisation with the words of the places where it sits, so that they need not be taken apart for every affiliation. */
record Body(Organisation organisation, Set<String> cities, Set<String> regions, Set<String> cityWords) {

    static Body of(Organisation one) {
        Set<String> cities = words(one, Organisation.Place::city);
        Set<String> cityWords =
                cities.stream().flatMap(city -> Arrays.stream(city.split(" "))).collect(Collectors.toSet());
        return new Body(one, cities, words(one, Organisation.Place::region), cityWords);
    }

    private static Set<String> words(Organisation one, Function<Organisation.Place, @Nullable String> part) {
        return one.places().stream()
                .map(part)
                .flatMap(Stream::ofNullable)
                .map(Body::words)
                .flatMap(Body::withAndWithoutRank)
                .collect(Collectors.toSet());
    }

    /** "Tottori-shi" is Tottori. */
    private static Stream<String> withAndWithoutRank(String place) {
        String bare = place.replaceFirst(" (shi|si|city|gun|ku|do)$", "");
        return bare.equals(place) ? Stream.of(place) : Stream.of(place, bare);
    }

    /** The keys of a place, by blanks. */
    static String words(String place) {
        return Segments.of(place).stream().map(Word::key).collect(Collectors.joining(" "));
    }

    boolean is(String type) {
        return organisation.types().contains(type);
    }

    /** Whether the other is that to it. */
    boolean is(Organisation.Relation.Kind kind, Body other) {
        return organisation.relations().stream()
                .anyMatch(one -> one.kind() == kind && one.ror().equals(other.organisation.ror()));
    }

    boolean sitsIn(Set<String> countries) {
        return organisation.places().stream().anyMatch(place -> countries.contains(place.countryCode()));
    }

    /** Keys of a name without those of the places. */
    List<String> withoutPlace(List<String> keys) {
        return keys.stream().noneMatch(cityWords::contains)
                ? keys
                : keys.stream().filter(key -> !cityWords.contains(key)).toList();
    }
}
