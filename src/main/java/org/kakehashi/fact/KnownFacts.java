package org.kakehashi.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@link Facts} opened for reading at every cell: by subject and key, with what a blank stands for. For one thread; made for
 * one judgement.
 */
public final class KnownFacts {

    private final FactCatalogue catalogue;
    private final Map<Subject, Map<String, Fact>> facts;
    private final Map<SubjectType, List<Subject>> subjects;
    private final Set<Subject> all;
    private final Set<String> asked;
    private final Set<String> askedAlso;
    private final Map<String, Boolean> askedKeys = new HashMap<>();

    KnownFacts(FactCatalogue catalogue, Facts from) {
        this.catalogue = catalogue;
        this.facts = new HashMap<>();
        this.subjects = new EnumMap<>(SubjectType.class);
        this.all = new HashSet<>(from.subjects());
        this.asked = from.asked();
        this.askedAlso = Set.of();
        from.subjects().forEach(subject -> subjects.computeIfAbsent(subject.type(), type -> new ArrayList<>())
                .add(subject));
        from.facts().forEach(fact -> facts.computeIfAbsent(fact.subject(), subject -> new HashMap<>())
                .put(fact.key(), fact));
    }

    private KnownFacts(KnownFacts other, Set<String> asked, Set<String> askedAlso) {
        this.catalogue = other.catalogue;
        this.facts = other.facts;
        this.subjects = other.subjects;
        this.all = other.all;
        this.asked = asked;
        this.askedAlso = askedAlso;
    }

    /** The same, asked for by these parts also; where all parts asked, all still do. */
    public KnownFacts askedAlsoBy(Set<String> more) {
        if (asked.isEmpty() || asked.containsAll(more)) {
            return this;
        }
        Set<String> parts = new HashSet<>(asked);
        parts.addAll(more);
        return new KnownFacts(this, parts, askedAlso);
    }

    /** The same where these keys are asked too, whichever part sets them. */
    public KnownFacts askedAlsoFor(Set<String> keys) {
        return new KnownFacts(this, asked, keys);
    }

    public List<Subject> subjects(SubjectType type) {
        return subjects.getOrDefault(type, List.of());
    }

    /** What was stated; null if nothing was. */
    public @Nullable Fact stated(Subject subject, String key) {
        Map<String, Fact> about = facts.get(subject);
        return about == null ? null : about.get(key);
    }

    /**
     * The value of a key for a subject of the case: the fact if there is one; else blank (unknown) if it was asked; else
     * nil, since what was not asked does not apply.
     */
    public FactValue value(Subject subject, String key) {
        Fact fact = stated(subject, key);
        if (fact != null) {
            return fact.value();
        }
        return all.contains(subject) && isAsked(subject, key) ? FactValue.BLANK : FactValue.NIL;
    }

    private boolean isAsked(Subject subject, String key) {
        FactEntry entry = catalogue.entry(key);
        // where no part asked, an answer that was given still brings its further questions along
        boolean further = asked.contains(Facts.RULES) && !entry.askedWhen().isEmpty();
        if (!further && !askedKeys.computeIfAbsent(key, any -> askedAlso.contains(key) || entry.isAskedBy(asked))) {
            return false;
        }
        if (entry.askedWhen().isEmpty()) {
            return true;
        }
        for (Map.Entry<String, List<String>> condition : entry.askedWhen().entrySet()) {
            SubjectType about = SubjectType.ofKey(condition.getKey());
            for (Subject one : about == subject.type() ? List.of(subject) : subjects(about)) {
                if (allows(value(one, condition.getKey()), condition.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean allows(FactValue value, List<String> allowed) {
        return value instanceof FactValue.Unknown
                || value instanceof FactValue.Known known && allowed.contains(known.text());
    }
}
