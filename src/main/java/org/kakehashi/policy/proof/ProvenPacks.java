package org.kakehashi.policy.proof;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTrial;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.weighing.Weighings;
import org.springframework.stereotype.Component;

/** Tries what an institution entered, as the build tries the packs that the program carries. */
@Component
class ProvenPacks implements PackTrial {

    private static final long SEED = 20261121;
    private static final int SETS = 200;

    private final FactCatalogue catalogue;
    private final TableJudge judge;
    private final Weighings weighings;

    ProvenPacks(FactCatalogue catalogue, TableJudge judge, Weighings weighings) {
        this.catalogue = catalogue;
        this.judge = judge;
        this.weighings = weighings;
    }

    @Override
    public List<String> faults(Pack pack, List<Pack> beside, LocalDate day) {
        return new PackProof(pack, beside, day, catalogue, judge, weighings)
                .violations(SEED, SETS).stream()
                        .map(one -> one.property() + ": " + one.what())
                        .toList();
    }
}
