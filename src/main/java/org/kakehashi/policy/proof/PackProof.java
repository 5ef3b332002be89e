package org.kakehashi.policy.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.Facts;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.weighing.Weighings;

/** Tries every {@link Property} of one pack on facts made by chance. */
public final class PackProof {

    private final Pack pack;
    private final GeneratedFacts generated;
    private final Keeps keeps;

    /**
     * @param beside the other packs that may judge the same case
     * @param day on which the pack is in force
     */
    public PackProof(
            Pack pack,
            List<Pack> beside,
            LocalDate day,
            FactCatalogue catalogue,
            TableJudge judge,
            Weighings weighings) {
        this.pack = pack;
        ValuePool pool = new ValuePool(catalogue, List.of(pack));
        this.generated = new GeneratedFacts(pack, pool, judge);
        List<Pack> others =
                beside.stream().filter(one -> !one.id().equals(pack.id())).toList();
        this.keeps = new Keeps(pack, others, day, pool, judge, weighings);
    }

    /** A set of facts for the pack. */
    public Facts facts(Random random) {
        return generated.next(random);
    }

    /** How the pack fails to keep the property on a set of facts; empty if it keeps it. */
    public Optional<Violation> violation(Property property, Facts facts, Random random) {
        return keeps.fault(property, facts, random).map(what -> new Violation(pack.id(), property, what, facts));
    }

    /** The first violation of each property on so many sets of facts. */
    public List<Violation> violations(long seed, int sets) {
        List<Violation> found = new ArrayList<>();
        for (Property property : Property.values()) {
            Random random = new Random(seed);
            for (int i = 0; i < sets; i++) {
                Optional<Violation> one = violation(property, facts(random), random);
                if (one.isPresent()) {
                    found.add(one.get());
                    break;
                }
            }
        }
        return found;
    }
}
