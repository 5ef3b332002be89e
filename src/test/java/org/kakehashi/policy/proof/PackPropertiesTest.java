package org.kakehashi.policy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Every pack that the program carries keeps every property, each on 2,000 sets of facts made by chance. */
class PackPropertiesTest {

    private static final int SETS = 2_000;

    /** The same at every build; the benchmark {@code judgement} tries others. */
    private static final String SEED = "20261121";

    private static final List<PackProof> PROOFS =
            Carried.PACKS.stream().map(Carried::proof).toList();

    @Property(tries = SETS, seed = SEED, shrinking = ShrinkingMode.OFF)
    void more_risk_is_never_milder(@ForAll long seed) {
        allKeep(org.kakehashi.policy.proof.Property.MORE_RISK_IS_NEVER_MILDER, seed);
    }

    @Property(tries = SETS, seed = SEED, shrinking = ShrinkingMode.OFF)
    void an_unknown_never_clears(@ForAll long seed) {
        allKeep(org.kakehashi.policy.proof.Property.UNKNOWN_NEVER_CLEARS, seed);
    }

    @Property(tries = SETS, seed = SEED, shrinking = ShrinkingMode.OFF)
    void a_prohibition_dominates(@ForAll long seed) {
        allKeep(org.kakehashi.policy.proof.Property.PROHIBITION_DOMINATES, seed);
    }

    @Property(tries = SETS, seed = SEED, shrinking = ShrinkingMode.OFF)
    void order_changes_nothing(@ForAll long seed) {
        allKeep(org.kakehashi.policy.proof.Property.ORDER_CHANGES_NOTHING, seed);
    }

    @Property(tries = SETS, seed = SEED, shrinking = ShrinkingMode.OFF)
    void origin_changes_nothing(@ForAll long seed) {
        allKeep(org.kakehashi.policy.proof.Property.ORIGIN_CHANGES_NOTHING, seed);
    }

    @Property(tries = SETS, seed = SEED, shrinking = ShrinkingMode.OFF)
    void packs_do_not_leak_into_one_another(@ForAll long seed) {
        allKeep(org.kakehashi.policy.proof.Property.ISOLATED, seed);
    }

    @Property(tries = SETS, seed = SEED, shrinking = ShrinkingMode.OFF)
    void the_same_facts_give_the_same_bytes_again(@ForAll long seed) {
        allKeep(org.kakehashi.policy.proof.Property.REPLAYS, seed);
    }

    @Property(tries = SETS, seed = SEED, shrinking = ShrinkingMode.OFF)
    void every_finding_is_explained(@ForAll long seed) {
        allKeep(org.kakehashi.policy.proof.Property.EXPLAINED, seed);
    }

    private static void allKeep(org.kakehashi.policy.proof.Property property, long seed) {
        for (PackProof proof : PROOFS) {
            Random random = new Random(seed);
            assertThat(proof.violation(property, proof.facts(random), random)).isEmpty();
        }
    }
}
