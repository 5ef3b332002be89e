package org.kakehashi.review.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is not known, or is asked for nothing, falls on some groups more than on others (P15, P22).
 *
 * @param groups the large enough ones, by their key
 * @param tooSmall how many groups are left out because they, or all that are left out, have fewer than {@link Spread#FEWEST}
 *     cases
 */
public record Grouping(By by, List<Group> groups, int tooSmall) {

    /** Countries of too few cases each, told together. */
    public static final String OTHER = "other";

    public static final String NOT_STATED = "not-stated";

    /** What cases are grouped by. */
    public enum By {
        /** Where the partner institution is: a region of the world, by its M49 number. */
        REGION,
        /** In which script the names of the other side are written. */
        PARTNER_SCRIPT,
        /** Where the party sits, or a person's institution: ISO 3166-1 alpha-2, {@link #OTHER} or {@link #NOT_STATED}. */
        ORIGIN,
        /** In which script the researcher's own name is written. */
        RESEARCHER_SCRIPT,
        /** How far the researcher's career has come, as far as titles in what was disclosed tell; no rule reads it. */
        CAREER_STAGE
    }

    public Grouping {
        groups = List.copyOf(groups);
    }

    /** @param unknown the cases of the group in which somebody was waited for, of all of them */
    public record Group(String key, Share unknown, Spread waited) {}

    /** One case in one group; {@code waited} is null where nobody was waited for. */
    record Member(String key, @Nullable Duration waited) {}

    /** By country: those of too few cases are told together, so that a difference tells of none of them. */
    static Grouping ofOrigins(Collection<Member> members) {
        Set<String> small = tooSmall(byKey(
                members.stream().filter(one -> !one.key().equals(NOT_STATED)).toList()));
        return of(
                By.ORIGIN,
                members.stream()
                        .map(one -> small.contains(one.key()) ? new Member(OTHER, one.waited()) : one)
                        .toList());
    }

    static Grouping of(By by, Collection<Member> members) {
        Map<String, List<Member>> byKey = byKey(members);
        Set<String> small = tooSmall(byKey);
        List<Group> large = new ArrayList<>();
        byKey.forEach((key, all) -> {
            if (!small.contains(key)) {
                List<Duration> waited = all.stream()
                        .map(Member::waited)
                        .filter(one -> one != null)
                        .toList();
                large.add(new Group(key, new Share(waited.size(), all.size()), Spread.of(waited)));
            }
        });
        return new Grouping(by, large, small.size());
    }

    /**
     * The groups of too few cases; and while all of these together are too few, the next smallest ones too, since who
     * knows the total could tell what was left out.
     */
    private static Set<String> tooSmall(Map<String, List<Member>> byKey) {
        List<Map.Entry<String, List<Member>>> rising = byKey.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> group.getValue().size()))
                .toList();
        Set<String> small = new HashSet<>();
        int cases = 0;
        for (Map.Entry<String, List<Member>> group : rising) {
            int size = group.getValue().size();
            if (size >= Spread.FEWEST && (cases == 0 || cases >= Spread.FEWEST)) {
                break;
            }
            small.add(group.getKey());
            cases += size;
        }
        return small;
    }

    private static Map<String, List<Member>> byKey(Collection<Member> members) {
        Map<String, List<Member>> byKey = new TreeMap<>();
        members.forEach(one ->
                byKey.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
        return byKey;
    }
}
