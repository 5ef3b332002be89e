package org.kakehashi.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.Facts;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.change.Outcome;
import org.kakehashi.policy.change.SmallestChanges;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackReader;
import org.kakehashi.policy.proof.PackProof;
import org.kakehashi.policy.proof.Violation;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.kakehashi.policy.weighing.Benefit;
import org.kakehashi.policy.weighing.Measures;
import org.kakehashi.policy.weighing.Recommendations;
import org.kakehashi.policy.weighing.Weighings;
import org.kakehashi.process.decisions.DmnTables;
import org.kakehashi.process.decisions.EngineFeel;

/**
 * How many cases are judged in a second under three packs, every finding explained; the same tables by the engine's own
 * evaluator; and every property of every pack on {@code -Dsets} sets of facts made by chance.
 */
final class Judgement implements Benchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<String> UNDER = List.of("jp-base", "jp-fefta", "us-nspm33");
    private static final double WARM = 4;
    private static final double MEASURED = 5;

    private final ProcessFiles files = new ProcessFiles();
    private final Tables tables = new DmnTables(files);
    private final TableJudge judge = new TableJudge(new EngineFeel());
    private final FactCatalogue catalogue = new FactCatalogue();
    private final List<Pack> packs = new PackReader(tables).carried(files);
    private final List<Pack> three =
            packs.stream().filter(pack -> UNDER.contains(pack.id())).toList();
    private final Facts facts = TypicalCase.facts(catalogue, three);
    private final Weighings weighings =
            new Weighings(new Measures(files), new Recommendations(tables, judge), tables, judge);
    private final SmallestChanges changes = new SmallestChanges(catalogue, weighings, judge);

    private record Rate(double perSecond, double perCpuSecond) {}

    private interface Work {
        int once();
    }

    @Override
    public void run(Report report) throws Exception {
        Assessments assessments = assessments();
        Assessment one = assessments.assess(facts, DAY, UNDER);
        report.say("a case of %d facts under %s: %d rows judged, %d findings"
                .formatted(
                        facts.facts().size(),
                        UNDER,
                        one.tables().stream()
                                .mapToInt(table -> table.rows().size())
                                .sum(),
                        one.findings().size()));
        Rate single =
                rate(() -> assessments.assess(facts, DAY, UNDER).findings().size());
        report.line("explained-one-thread", single.perSecond(), "1/s");
        report.line("explained-one-thread-per-cpu-second", single.perCpuSecond(), "1/s");
        report.line("explained-all-cores", everyCore(assessments), "1/s");
        Rate changed = rate(() -> change(assessments, one));
        report.line("smallest-change-per-cpu-second", changed.perCpuSecond(), "1/s");
        EngineTables engine = new EngineTables(three, tables, catalogue, facts);
        Rate bare = rate(engine::judge);
        report.line("engine-per-cpu-second", bare.perCpuSecond(), "1/s");
        report.line("times-the-engine", single.perCpuSecond() / bare.perCpuSecond(), "x");
        properties(report, Integer.getInteger("sets", 100_000));
    }

    private Assessments assessments() {
        return new Assessments(
                (on, ids) ->
                        three.stream().filter(pack -> ids.contains(pack.id())).toList(),
                catalogue,
                judge);
    }

    private int change(Assessments assessments, Assessment now) {
        return changes.of(assessments, now, UNDER, Benefit.none(), Outcome.DECLINE, true)
                .map(change -> change.facts().size())
                .orElse(0);
    }

    private static Rate rate(Work work) {
        run(work, WARM);
        return run(work, MEASURED);
    }

    private static Rate run(Work work, double seconds) {
        long begin = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long times = 0;
        long seen = 0;
        while (System.nanoTime() - begin < seconds * 1e9) {
            seen += work.once();
            times++;
        }
        if (seen < 0) {
            throw new IllegalStateException("nothing was judged");
        }
        double used = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        return new Rate(times / ((System.nanoTime() - begin) / 1e9), times / used);
    }

    private double everyCore(Assessments assessments) throws Exception {
        int cores = Runtime.getRuntime().availableProcessors();
        List<Callable<Rate>> all = new ArrayList<>();
        for (int i = 0; i < cores; i++) {
            all.add(() ->
                    run(() -> assessments.assess(facts, DAY, UNDER).findings().size(), MEASURED));
        }
        double sum = 0;
        for (Rate rate : together(all)) {
            sum += rate.perSecond();
        }
        return sum;
    }

    private void properties(Report report, int sets) throws Exception {
        long begin = System.nanoTime();
        List<Callable<List<Violation>>> all = new ArrayList<>();
        for (Pack pack : packs) {
            all.add(() -> new PackProof(pack, packs, DAY, catalogue, judge, weighings).violations(begin, sets));
        }
        int violations = 0;
        for (List<Violation> found : together(all)) {
            found.forEach(violation -> report.say(violation.toString()));
            violations += found.size();
        }
        report.say("seed " + begin);
        report.line("property-sets-per-pack", sets, "sets");
        report.line("property-packs", packs.size(), "packs");
        report.line("property-violations", violations, "violations");
        report.line("property-wall", (System.nanoTime() - begin) / 1e9, "s");
    }

    private static <T> List<T> together(List<Callable<T>> all) throws Exception {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : cores.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        } finally {
            cores.shutdown();
        }
    }
}
