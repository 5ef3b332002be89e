package org.kakehashi.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that is known about one case, in an order that does not depend on how it was collected. JSON can hold it, so that a
 * judgement can be repeated from it.
 *
 * @param subjects every subject of the case, also one that nothing is known about
 * @param asked which parts of the program asked in this case (the first word of {@code set_by} in the catalogue, for
 *     instance {@code disclosure}): a key that one of them sets and that has no fact is blank, any other does not apply.
 *     Empty: all of them asked.
 */
public record Facts(List<Subject> subjects, List<Fact> facts, Set<String> asked) {

    /**
     * No part of the program asked: a pack that something brings along asks all that it reads, an answer that was given brings
     * its further questions along, and nothing else is asked.
     */
    public static final String RULES = "rules";

    private static final Comparator<Subject> BY_SUBJECT =
            Comparator.comparing(Subject::type).thenComparing(Subject::id);

    /** @throws ContradictoryFacts if one key of one subject has two values */
    public Facts {
        Set<Subject> all = new TreeSet<>(BY_SUBJECT);
        all.addAll(subjects);
        facts.forEach(fact -> all.add(fact.subject()));
        subjects = List.copyOf(all);
        facts = new LinkedHashSet<>(facts)
                .stream()
                        .sorted(Comparator.comparing(Fact::subject, BY_SUBJECT).thenComparing(Fact::key))
                        .toList();
        asked = java.util.Collections.unmodifiableSet(new TreeSet<>(asked));
        for (int i = 1; i < facts.size(); i++) {
            Fact one = facts.get(i - 1);
            Fact other = facts.get(i);
            if (one.subject().equals(other.subject()) && one.key().equals(other.key())) {
                throw new ContradictoryFacts(one.subject(), one.key());
            }
        }
    }

    public static Facts of(Collection<Fact> facts) {
        return new Facts(List.of(), List.copyOf(facts), Set.of());
    }

    /** The same facts, asked for by the parts named. */
    public Facts askedBy(String... names) {
        return new Facts(subjects, facts, Set.of(names));
    }

    /** The same with subjects that may have no fact. */
    public Facts about(Collection<Subject> more) {
        List<Subject> all = new ArrayList<>(subjects);
        all.addAll(more);
        return new Facts(all, facts, asked);
    }

    public Facts and(Collection<Fact> more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Facts(subjects, all, asked);
    }

    public List<Fact> of(Subject subject) {
        return facts.stream().filter(fact -> fact.subject().equals(subject)).toList();
    }

    public Optional<Fact> fact(Subject subject, String key) {
        return facts.stream()
                .filter(fact -> fact.key().equals(key) && fact.subject().equals(subject))
                .findFirst();
    }

    public Optional<FactValue> value(Subject subject, String key) {
        return fact(subject, key).map(Fact::value);
    }

    public List<Subject> subjects(SubjectType type) {
        return subjects.stream().filter(subject -> subject.type() == type).toList();
    }
}
