package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.names.Agreement.Part;
import org.kakehashi.screening.names.Agreement.Reason;

/** What is known of two parties besides their names. A person's nationality is no part of it. */
final class Circumstances {

    static final double MOST_ADDED = 0.03;
    private static final double OTHER_BIRTH = -0.15;
    private static final double OTHER_COUNTRY = -0.03;
    private static final double WEAK_NAME = -0.03;

    /** However the day is printed. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:18|19|20)\\d\\d(?!\\d)");

    private Circumstances() {}

    static Agreement added(Agreement names, NamedParty asked, NamedParty listed, boolean weakName) {
        List<Part> added = new ArrayList<>();
        if (!asked.births().isEmpty() && !listed.births().isEmpty()) {
            boolean same = years(asked).stream().anyMatch(year -> years(listed).contains(year));
            added.add(part(
                    same ? Reason.SAME_BIRTH : Reason.OTHER_BIRTH,
                    asked.births(),
                    listed.births(),
                    same ? 0.02 : OTHER_BIRTH));
        }
        if (!asked.countries().isEmpty() && !listed.countries().isEmpty()) {
            boolean same = asked.countries().stream().anyMatch(listed.countries()::contains);
            added.add(part(
                    same ? Reason.SAME_COUNTRY : Reason.OTHER_COUNTRY,
                    asked.countries(),
                    listed.countries(),
                    same ? 0.01 : OTHER_COUNTRY));
        }
        if (weakName && (asked.kind() == PartyKind.PERSON || names.score() < 1)) {
            added.add(part(Reason.WEAK_NAME, Set.of(), Set.of(), WEAK_NAME));
        }
        return with(names, added);
    }

    /** One identifier in common is certain, whatever the names say. */
    static Agreement identified(@Nullable Agreement names, String asked, String listed, String identifier) {
        Agreement before = names == null ? new Agreement(0, asked, listed, List.of()) : names;
        return with(
                before,
                List.of(part(Reason.SAME_IDENTIFIER, Set.of(identifier), Set.of(identifier), 1 - before.score())));
    }

    private static Part part(Reason reason, Set<String> asked, Set<String> listed, double share) {
        return new Part(reason, sorted(asked), sorted(listed), 0, 0, Account.round(share));
    }

    private static String sorted(Set<String> values) {
        return values.stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> years(NamedParty party) {
        return party.births().stream()
                .flatMap(birth -> YEAR.matcher(birth).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Agreement with(Agreement names, List<Part> added) {
        if (added.isEmpty()) {
            return names;
        }
        List<Part> parts = new ArrayList<>(names.parts());
        parts.addAll(added);
        double score = names.score() + added.stream().mapToDouble(Part::share).sum();
        return Account.limited(names.asked(), names.listed(), parts, score);
    }
}
