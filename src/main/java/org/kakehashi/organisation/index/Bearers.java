package org.kakehashi.organisation.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;
import org.kakehashi.organisation.words.Plain;

/** Which organisations bear a name, whole; width, case, accents, signs and an article before it aside. One of it serves all threads. */
public final class Bearers {

    private static final int SHORTEST = 3;
    private static final int LOW = 32;

    private final List<Organisation> all;

    /** A name's hash in the upper half, the place of who bears it in the lower; sorted. */
    private final long[] byHash;

    public Bearers(List<Organisation> all) {
        this.all = all;
        byHash = IntStream.range(0, all.size())
                .filter(i -> all.get(i).status() != Organisation.Status.WITHDRAWN)
                .boxed()
                .flatMapToLong(i -> all.get(i).names().stream().mapToLong(name -> first(plain(name.value())) | i))
                .distinct()
                .sorted()
                .toArray();
    }

    /** None for a name of one or two letters, but in writing without blanks. */
    public List<Organisation> of(String name) {
        String plain = plain(name);
        if (plain.length() < SHORTEST && !Plain.eastAsian(plain)) {
            return List.of();
        }
        long first = first(plain);
        int found = Arrays.binarySearch(byHash, first);
        return Arrays.stream(byHash, found < 0 ? -found - 1 : found, byHash.length)
                .takeWhile(one -> one >>> LOW == first >>> LOW)
                .mapToObj(one -> all.get((int) one))
                .filter(one -> one.names().stream().map(OrganisationName::value).anyMatch(value -> plain(value)
                        .equals(plain)))
                .toList();
    }

    private static String plain(String name) {
        return Entry.bare(Plain.text(name));
    }

    private static long first(String plain) {
        return (long) plain.hashCode() << LOW;
    }
}
