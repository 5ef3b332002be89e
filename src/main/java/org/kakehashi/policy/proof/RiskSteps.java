package org.kakehashi.policy.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.Standing;

/** Takes steps towards more risk and towards less knowledge, and looks whether the result gets milder. */
final class RiskSteps {

    private static final int LOOKS = 20;
    private static final int STEPS = 2;

    private final Pack pack;
    private final ValuePool pool;
    private final Trial trial;

    RiskSteps(Pack pack, ValuePool pool, Trial trial) {
        this.pack = pack;
        this.pool = pool;
        this.trial = trial;
    }

    /** A graver value, or one more subject, that gives a milder result. */
    Optional<String> milder(Facts facts, Random random) {
        Assessment before = trial.assess(facts);
        for (int i = 0, steps = 0; i < LOOKS && steps < STEPS && !facts.facts().isEmpty(); i++) {
            Fact fact = GeneratedFacts.one(facts.facts(), random);
            List<FactValue> values = pool.of(fact.key());
            FactValue value = values.isEmpty() ? fact.value() : GeneratedFacts.one(values, random);
            if (pool.catalogue().entry(fact.key()).graver().than(value, fact.value())) {
                steps++;
                Facts after = Trial.with(facts, GeneratedFacts.fact(fact.subject(), fact.key(), value));
                if (standing(after) == standing(facts) && milder(trial.assess(after), before)) {
                    return Optional.of(fact.key() + " becomes " + value + ", and the result milder");
                }
            }
        }
        Facts more = more(facts, random);
        return standing(more) == standing(facts) && milder(trial.assess(more), before)
                ? Optional.of("one more subject makes the result milder")
                : Optional.empty();
    }

    /** The same with a copy of one of the subjects, some of its facts changed. */
    private Facts more(Facts facts, Random random) {
        if (facts.subjects().isEmpty()) {
            return facts;
        }
        Subject like = GeneratedFacts.one(facts.subjects(), random);
        Subject added = new Subject(like.type(), like.id() + "-more");
        List<Fact> about = new ArrayList<>();
        for (Fact fact : facts.of(like)) {
            List<FactValue> values = pool.of(fact.key());
            FactValue value =
                    random.nextBoolean() || values.isEmpty() ? fact.value() : GeneratedFacts.one(values, random);
            about.add(GeneratedFacts.fact(added, fact.key(), value));
        }
        return facts.about(List.of(added)).and(about);
    }

    private static boolean milder(Assessment after, Assessment before) {
        if (after.prohibited()) {
            return false;
        }
        return before.prohibited()
                || before.worst().worseThan(after.worst())
                || after.nothingFound() && !before.nothingFound();
    }

    /** Something that held and is gone, or a case that is cleared, since less is known. */
    Optional<String> cleared(Facts facts, Random random) {
        Assessment before = trial.assess(facts);
        for (Fact fact : facts.facts()) {
            for (String open : pool.catalogue().entry(fact.key()).graver().open()) {
                Fact step = GeneratedFacts.fact(fact.subject(), fact.key(), FactValue.known(open));
                if (!before.nothingFound()
                        && trial.assess(Trial.with(facts, step)).nothingFound()) {
                    return Optional.of(fact.key() + " becomes " + open + ", and the case is cleared");
                }
            }
        }
        if (standing(facts) != Standing.BINDS) {
            return Optional.empty();
        }
        List<Fact> less = facts.facts().stream()
                .map(fact -> random.nextInt(4) > 0
                        ? fact
                        : GeneratedFacts.fact(
                                fact.subject(), fact.key(), FactValue.unknown(UnknownReason.NOT_OBTAINED)))
                .toList();
        Set<String> found = trial.assess(new Facts(facts.subjects(), less, facts.asked())).findings().stream()
                .map(Finding::id)
                .collect(Collectors.toSet());
        return before.findings().stream()
                .map(Finding::id)
                .filter(id -> !found.contains(id))
                .findFirst()
                .map(id -> id + " is gone when facts become unknown");
    }

    private Standing standing(Facts facts) {
        return pack.applies().standing(facts);
    }
}
