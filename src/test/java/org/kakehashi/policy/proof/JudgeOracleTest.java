package org.kakehashi.policy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kakehashi.fact.Facts;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.pack.Pack;

/** The judge against an evaluator that shares nothing with it, on every pack. */
class JudgeOracleTest {

    private static final int SETS = 200;

    private static final Map<String, GeneratedFacts> FACTS = new HashMap<>();
    private static final Map<String, Trial> TRIALS = new HashMap<>();

    static {
        for (Pack pack : Carried.PACKS) {
            ValuePool pool = new ValuePool(Carried.CATALOGUE, List.of(pack));
            FACTS.put(pack.id(), new GeneratedFacts(pack, pool, Fixture.JUDGE));
            TRIALS.put(pack.id(), new Trial(List.of(pack), Carried.DAY, Carried.CATALOGUE, Fixture.JUDGE));
        }
    }

    @Test
    void the_judge_finds_what_the_plainest_evaluator_finds() {
        for (long seed : Carried.seeds(SETS)) {
            for (Pack pack : Carried.PACKS) {
                Facts facts = facts(pack, new Random(seed));
                assertThat(judged(pack, facts))
                        .as("%s %s", pack.id(), facts)
                        .isEqualTo(new NaiveJudge(pack, Carried.DAY).holding(facts));
            }
        }
    }

    @Test
    void the_facts_made_by_chance_make_every_row_hold_and_every_row_open() {
        for (Pack pack : Carried.PACKS) {
            Set<String> rows = new HashSet<>();
            pack.tables().forEach(table -> table.table().rows().forEach(row -> {
                rows.add(row.rule() + " holds");
                rows.add(row.rule() + " open");
            }));
            Random random = new Random(11);
            for (int i = 0; i < 10 * SETS && !rows.isEmpty(); i++) {
                Assessment assessment = trial(pack).assess(facts(pack, random));
                assessment.findings().forEach(one -> rows.remove(one.rule() + (one.unresolved() ? " open" : " holds")));
            }
            assertThat(rows).as(pack.id()).isEmpty();
        }
    }

    private static Facts facts(Pack pack, Random random) {
        return java.util.Objects.requireNonNull(FACTS.get(pack.id())).next(random);
    }

    private static Trial trial(Pack pack) {
        return java.util.Objects.requireNonNull(TRIALS.get(pack.id()));
    }

    private static Set<String> judged(Pack pack, Facts facts) {
        Set<String> found = new TreeSet<>();
        trial(pack)
                .assess(facts)
                .findings()
                .forEach(one ->
                        found.add(one.rule() + " " + one.subject().id() + " " + one.kind() + " " + one.unresolved()));
        return found;
    }
}
