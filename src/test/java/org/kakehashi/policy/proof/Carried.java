package org.kakehashi.policy.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackReader;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.Tables;
import org.kakehashi.policy.weighing.Measures;
import org.kakehashi.policy.weighing.Recommendations;
import org.kakehashi.policy.weighing.Weighings;
import org.kakehashi.process.decisions.DmnTables;

/** The packs that the program carries, with what is needed to try them. */
final class Carried {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final FactCatalogue CATALOGUE = new FactCatalogue();
    private static final ProcessFiles FILES = new ProcessFiles();
    static final Tables TABLES = new DmnTables(FILES);
    static final List<Pack> PACKS = new PackReader(TABLES).carried(FILES);
    static final Weighings WEIGHINGS =
            new Weighings(new Measures(FILES), new Recommendations(TABLES, Fixture.JUDGE), TABLES, Fixture.JUDGE);

    /** The same at every build; the benchmark {@code judgement} tries others. */
    private static final long SEED = 20261121;

    private Carried() {}

    /** From each of them a set of facts is made. */
    static long[] seeds(int sets) {
        return new Random(SEED).longs(sets).toArray();
    }

    static PackProof proof(Pack pack) {
        return new PackProof(pack, PACKS, DAY, CATALOGUE, Fixture.JUDGE, WEIGHINGS);
    }
}
