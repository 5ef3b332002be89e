package org.kakehashi.policy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pack that the program carries keeps every property, each on 2,000 sets of facts made by chance. */
class PackPropertiesTest {

    private static final int SETS = 2_000;

    private static final List<PackProof> PROOFS =
            Carried.PACKS.stream().map(Carried::proof).toList();

    @ParameterizedTest
    @EnumSource
    void every_pack_keeps(Property property) {
        for (long seed : Carried.seeds(SETS)) {
            for (PackProof proof : PROOFS) {
                Random random = new Random(seed);
                assertThat(proof.violation(property, proof.facts(random), random))
                        .as("facts of the seed %d", seed)
                        .isEmpty();
            }
        }
    }
}
