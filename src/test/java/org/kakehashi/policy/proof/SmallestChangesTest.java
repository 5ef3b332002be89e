package org.kakehashi.policy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Sensitivity;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.WouldChange;
import org.kakehashi.policy.change.Outcome;
import org.kakehashi.policy.change.SmallestChange;
import org.kakehashi.policy.change.SmallestChanges;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.table.Truth;
import org.kakehashi.policy.weighing.Benefit;

/** What is named as a change does change the result: on facts made by chance, under every pack. */
class SmallestChangesTest {

    private static final int SETS = 60;

    private static final Benefit SOME = new Benefit(2, Map.of(), List.of());
    private static final SmallestChanges CHANGES =
            new SmallestChanges(Carried.CATALOGUE, Carried.WEIGHINGS, Fixture.JUDGE);
    private static final Assessments ASSESSMENTS =
            new Assessments(Fixture.inForce(Carried.PACKS.toArray(Pack[]::new)), Carried.CATALOGUE, Fixture.JUDGE);

    @Test
    void the_change_that_is_named_gives_the_outcome_that_is_named() {
        for (long seed : Carried.seeds(SETS)) {
            for (Pack pack : Carried.PACKS) {
                Facts facts = Carried.proof(pack).facts(new Random(seed));
                Assessment now = assess(facts, pack);
                change(now, pack, true).ifPresent(change -> {
                    Assessment then = assess(applied(facts, change), pack);
                    assertThat(CHANGES.outcome(then, SOME)).isEqualTo(change.then());
                    assertThat(change.then().milderThan(change.now())).isTrue();
                    assertThat(CHANGES.outcome(now, SOME)).isEqualTo(change.now());
                });
            }
        }
    }

    @Test
    void none_of_the_facts_that_are_named_could_be_left_out() {
        for (long seed : Carried.seeds(SETS)) {
            for (Pack pack : Carried.PACKS) {
                Facts facts = Carried.proof(pack).facts(new Random(seed));
                change(assess(facts, pack), pack, true)
                        .ifPresent(change -> change.facts().forEach(left -> {
                            List<SmallestChange.ChangedFact> fewer = change.facts().stream()
                                    .filter(one -> one != left)
                                    .toList();
                            SmallestChange part =
                                    new SmallestChange(change.now(), change.then(), fewer, change.measures());
                            assertThat(CHANGES.outcome(assess(applied(facts, part), pack), SOME)
                                            .milderThan(change.now()))
                                    .isFalse();
                        }));
            }
        }
    }

    @Test
    void the_nearest_rows_hold_or_are_asked_about_when_the_conditions_named_are_met() {
        for (long seed : Carried.seeds(SETS)) {
            for (Pack pack : Carried.PACKS) {
                Facts facts = Carried.proof(pack).facts(new Random(seed));
                for (Finding finding : assess(facts, pack).findings()) {
                    for (WouldChange change : finding.wouldChange()) {
                        if (change.effect() == WouldChange.Effect.ADDS && !finding.informs()) {
                            met(facts, pack, change).ifPresent(meeting -> assertThat(
                                            assess(meeting, pack).findings())
                                    .as("%s %s", finding.id(), change)
                                    .anyMatch(one -> one.rule().equals(change.rule())));
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_way_out_is_named_for_most_cases_that_have_one_and_never_by_what_only_examiners_see() {
        Random random = new Random(3);
        int named = 0;
        int stopped = 0;
        for (Pack pack : Carried.PACKS) {
            for (int i = 0; i < 40; i++) {
                Assessment now = assess(Carried.proof(pack).facts(random), pack);
                if (CHANGES.outcome(now, SOME) != Outcome.CLEARED) {
                    stopped++;
                    named += change(now, pack, true).isPresent() ? 1 : 0;
                }
                change(found(now, pack), pack, false).ifPresent(one -> assertThat(one.facts())
                        .allMatch(fact -> Carried.CATALOGUE.entry(fact.key()).sensitivity() == Sensitivity.NORMAL));
            }
        }
        assertThat(named).isGreaterThan(stopped / 2);
    }

    @Test
    void a_post_that_was_not_reported_would_be_cleared_if_it_were() {
        Subject post = new Subject(SubjectType.AGREEMENT, "a");
        Facts facts = Facts.of(List.of(
                        GeneratedFacts.fact(post, "agreement.kind", FactValue.known("SIDE_JOB")),
                        GeneratedFacts.fact(post, "agreement.reportedToInstitution", FactValue.known(false))))
                .askedBy(Facts.RULES);
        Pack base = Carried.PACKS.stream()
                .filter(pack -> pack.id().equals("jp-base"))
                .findFirst()
                .orElseThrow();

        SmallestChange change = change(assess(facts, base), base, false).orElseThrow();

        assertThat(change.then()).isEqualTo(Outcome.CLEARED);
        assertThat(change.facts())
                .containsExactly(new SmallestChange.ChangedFact(
                        post, "agreement.reportedToInstitution", FactValue.known(false), FactValue.known(true)));
    }

    private static Assessment assess(Facts facts, Pack pack) {
        return ASSESSMENTS.assess(facts, Carried.DAY, List.of(pack.id()));
    }

    private static Optional<SmallestChange> change(Assessment now, Pack pack, boolean sensitive) {
        return CHANGES.of(ASSESSMENTS, now, List.of(pack.id()), SOME, Outcome.DECLINE, sensitive);
    }

    /** The same facts, found by others and declared by nobody. */
    private static Assessment found(Assessment now, Pack pack) {
        Facts facts = now.facts();
        List<Fact> all = facts.facts().stream()
                .map(one -> new Fact(one.subject(), one.key(), one.value(), FactSource.FOUND, null, null))
                .toList();
        return assess(new Facts(facts.subjects(), all, facts.asked()), pack);
    }

    private static Facts applied(Facts facts, SmallestChange change) {
        Facts then = facts;
        for (SmallestChange.ChangedFact one : change.facts()) {
            then = Trial.with(then, GeneratedFacts.fact(one.subject(), one.key(), one.then()));
        }
        return then;
    }

    /** Facts on which the row's open conditions hold; empty where a condition is about a subject that the case lacks. */
    private static Optional<Facts> met(Facts facts, Pack pack, WouldChange change) {
        Facts then = facts;
        ValuePool pool = new ValuePool(Carried.CATALOGUE, List.of(pack));
        for (WouldChange.Condition condition : change.conditions()) {
            Optional<FactValue> value = java.util.stream.Stream.concat(
                            pool.of(condition.key()).stream(), java.util.stream.Stream.of(FactValue.nil()))
                    .filter(one -> Fixture.JUDGE.test(condition.test()).judge(one) == Truth.TRUE)
                    .findFirst();
            if (value.isEmpty() || !facts.subjects().contains(condition.subject())) {
                return Optional.empty();
            }
            then = Trial.with(then, GeneratedFacts.fact(condition.subject(), condition.key(), value.get()));
        }
        return pack.applies().standing(then) == pack.applies().standing(facts) ? Optional.of(then) : Optional.empty();
    }
}
