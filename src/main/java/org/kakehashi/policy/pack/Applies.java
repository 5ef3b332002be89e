package org.kakehashi.policy.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.Text;

/**
 * When a pack has to do with a case, and when its rules bind there: {@code applies} and {@code asks} in {@code pack.yaml}.
 *
 * @param when grounds of which one suffices; empty: the pack binds wherever it is named
 * @param otherwise what the pack is where the facts rule every ground out
 * @param notBefore what was begun before this day stays as it is
 * @param partnerOf codes of the territories whose partners bring the pack along as information; empty: none
 * @param asks parts of the fact catalogue whose questions the pack asks where it binds
 */
public record Applies(
        List<Ground> when, Standing otherwise, @Nullable NotBefore notBefore, Set<String> partnerOf, Set<String> asks) {

    /** Binds wherever it is named. */
    public static final Applies ALWAYS = new Applies(List.of(), Standing.BINDS, null, Set.of(), Set.of());

    /**
     * A funder, contract or law that makes the pack bind.
     *
     * @param facts allowed values by fact key; all keys must be met
     */
    public record Ground(Text text, Map<String, List<String>> facts) {

        public Ground {
            facts = Map.copyOf(facts);
        }
    }

    /**
     * The source is not retroactive.
     *
     * @param fact key of the date that counts
     * @param day the first day on which the pack holds for what began then
     */
    public record NotBefore(String fact, LocalDate day, Text text) {}

    public Applies {
        when = List.copyOf(when);
        partnerOf = Set.copyOf(partnerOf);
        asks = Set.copyOf(asks);
    }

    /**
     * What the pack is to a case that somebody put under it. What the facts do not rule out binds: an unknown funder clears
     * nobody.
     */
    public Standing standing(Facts facts) {
        if (tooEarly(facts)) {
            return Standing.SILENT;
        }
        List<Fact> stated = facts.facts().stream()
                .filter(fact -> when.stream().anyMatch(one -> one.facts().containsKey(fact.key())))
                .toList();
        boolean open = stated.isEmpty() || stated.stream().anyMatch(fact -> fact.value() instanceof FactValue.Unknown);
        return when.isEmpty() || open || ground(facts).isPresent() ? Standing.BINDS : otherwise;
    }

    /** Whether the facts by themselves bring the case under the pack. */
    public boolean bindsByItself(Facts facts) {
        return !tooEarly(facts) && ground(facts).isPresent();
    }

    /** The first ground that the facts meet. */
    public Optional<Ground> ground(Facts facts) {
        return when.stream().filter(one -> met(one, facts)).findFirst();
    }

    /** The keys that decide. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        when.forEach(one -> keys.addAll(one.facts().keySet()));
        if (notBefore != null) {
            keys.add(notBefore.fact());
        }
        return keys;
    }

    private static boolean met(Ground ground, Facts facts) {
        return ground.facts().entrySet().stream().allMatch(condition -> {
            for (Subject subject : facts.subjects(SubjectType.ofKey(condition.getKey()))) {
                FactValue value = facts.value(subject, condition.getKey()).orElse(FactValue.nil());
                if (value instanceof FactValue.Known known
                        && condition.getValue().contains(known.text())) {
                    return true;
                }
            }
            return false;
        });
    }

    private boolean tooEarly(Facts facts) {
        NotBefore limit = notBefore;
        if (limit == null) {
            return false;
        }
        List<FactValue> dates = facts.facts().stream()
                .filter(fact -> fact.key().equals(limit.fact()))
                .map(Fact::value)
                .toList();
        return !dates.isEmpty()
                && dates.stream()
                        .allMatch(date -> date instanceof FactValue.Known known
                                && known.value() instanceof LocalDate day
                                && day.isBefore(limit.day()));
    }
}
