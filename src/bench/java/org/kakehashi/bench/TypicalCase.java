package org.kakehashi.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.proof.ValuePool;

/** A collaboration as most are: all that the packs ask is answered, nearly all of it harmlessly, one subject of each type. */
final class TypicalCase {

    private static final Instant THEN = Instant.parse("2026-11-20T00:00:00Z");

    /** What is not harmless, or brings a pack along. */
    private static final Map<String, FactValue> OTHERWISE = Map.of(
            "funding.rulesOf", FactValue.known("US_NSF"),
            "project.exportControlOpened", FactValue.known(true),
            "agreement.kind", FactValue.known("JOINT_RESEARCH"),
            "agreement.exitClause", FactValue.known(false),
            "project.kind", FactValue.known("JOINT_RESEARCH"),
            "technology.criticalField", FactValue.known(true),
            "technology.exportListControlled", FactValue.known("NO"),
            "project.openResults", FactValue.known(false));

    private TypicalCase() {}

    static Facts facts(FactCatalogue catalogue, List<Pack> packs) {
        ValuePool pool = new ValuePool(catalogue, packs);
        List<Fact> facts = new ArrayList<>();
        for (String key : pool.keys()) {
            FactEntry entry = catalogue.entry(key);
            FactValue value = OTHERWISE.getOrDefault(key, mildest(entry, pool.of(key)));
            facts.add(new Fact(
                    new Subject(entry.subject(), entry.subject().word()), key, value, FactSource.DECLARED, THEN, null));
        }
        return new Facts(List.of(), facts, Set.of("collaboration", "disclosure"));
    }

    private static FactValue mildest(FactEntry entry, List<FactValue> values) {
        FactValue mildest = FactValue.nil();
        for (FactValue value : values) {
            boolean ordered = values.stream()
                    .anyMatch(other ->
                            entry.graver().than(other, value) || entry.graver().than(value, other));
            if (ordered && (mildest.equals(FactValue.nil()) || entry.graver().than(mildest, value))) {
                mildest = value;
            }
        }
        return mildest;
    }
}
