package org.kakehashi.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.kakehashi.trail.Trail;
import org.kakehashi.trail.log.Receipts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the trail costs writers: one row and one act in one transaction, against the row alone, two plain rows, and one hash
 * chain that all writers wait for, in windows that take turns; and whole cases of the program, with their acts and without.
 * Then how long an act waits for its signed proof, and how long an outsider needs for a large trail.
 */
final class TrailCost implements Benchmark {

    private static final int ROUNDS = 3;
    private static final int PROOFS = 300;
    private static final int CASES = 48;

    /** In microseconds; with it a disk is as slow as the one on which the goals were set, 422 flushes in a second. */
    private static final int FLUSH = 2_370;

    private final AtomicInteger counter = new AtomicInteger();

    @Override
    public void run(Report report) throws Exception {
        Path folder = Folders.empty("trail");
        Program.start(folder).close();
        Server.countStatements(folder);
        try (Program program = Program.start(folder).atRest()) {
            Server server = Server.of(folder);
            server.in("kakehashi")
                    .sql(
                            """
                    create table bench_row (id uuid primary key, text text not null);
                    create table bench_second (id uuid primary key, text text not null);
                    create table bench_chain (id uuid primary key, prev bytea not null, hash bytea not null);
                    create table bench_head (hash bytea not null);
                    insert into bench_head values ('\\x00');
                    grant select, insert, update on bench_row, bench_second, bench_chain, bench_head to app_rw""")
                    .update();
            WriterKinds kinds = new WriterKinds(
                    JdbcClient.create(program.bean(DataSource.class)),
                    new TransactionTemplate(program.bean(PlatformTransactionManager.class)),
                    program.bean(Trail.class));
            writers(report, kinds, server, "", 8_000, 1, 8, 32);
            server.delayFlushes(FLUSH);
            writers(report, kinds, server, "slow-disk-", 1_500, 8, 32);
            server.delayFlushes(0);
            proofs(report, program);
        }
        work(report, folder);
        int acts = Integer.getInteger("acts");
        new LargeTrail(acts, false).run(report);
        new LargeTrail(acts, true).run(report);
    }

    private void writers(Report report, WriterKinds kinds, Server server, String at, int rows, int... writers)
            throws Exception {
        List<Workload> all = List.of(kinds::without, kinds::withSecondRow, kinds::withTrail, kinds::withChain);
        List<String> names = List.of("without", "second", "trail", "chain");
        for (Workload one : all) {
            Window.of(one, counter, rows, 8, server, "kakehashi");
        }
        for (int threads : writers) {
            List<Window> windows = new ArrayList<>(Collections.nCopies(all.size(), Window.NOTHING));
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < all.size(); i++) {
                    windows.set(
                            i,
                            windows.get(i)
                                    .plus(Window.of(
                                            all.get(i),
                                            counter,
                                            threads == 1 ? rows / 8 : rows,
                                            threads,
                                            server,
                                            "kakehashi")));
                }
            }
            for (int i = 0; i < all.size(); i++) {
                report.line(
                        at + names.get(i) + "-" + threads + "w-rate",
                        windows.get(i).casesPerSecond(),
                        "tx/s");
                report.line(
                        at + names.get(i) + "-" + threads + "w-p99",
                        windows.get(i).millis(99),
                        "ms");
                report.line(
                        at + names.get(i) + "-" + threads + "w-program-cpu",
                        windows.get(i).programCpuMillis(),
                        "ms");
                report.line(
                        at + names.get(i) + "-" + threads + "w-database-cpu",
                        windows.get(i).databaseCpuMillis(),
                        "ms");
                report.line(
                        at + names.get(i) + "-" + threads + "w-statements",
                        windows.get(i).statementsPerCase(),
                        "1");
            }
            double without = windows.get(0).casesPerSecond();
            for (int i = 1; i < all.size(); i++) {
                report.line(
                        at + "ratio-" + threads + "w-" + names.get(i),
                        windows.get(i).casesPerSecond() / without,
                        names.get(i) + "/without");
            }
        }
    }

    /** Whole cases, with all their acts and without any. */
    private void work(Report report, Path folder) throws Exception {
        try (Program program = Program.start(folder, TrailSwitch.class).atRest()) {
            Server server = Server.of(folder);
            TrailSwitch acts = program.bean(TrailSwitch.class);
            ProductCase cases = new ProductCase(program);
            cases.prepare();
            Window.of(cases, counter, CASES, 8, server, "kakehashi");
            for (int threads : new int[] {1, 8, 32}) {
                Window with = Window.NOTHING;
                Window without = Window.NOTHING;
                for (int round = 0; round < ROUNDS; round++) {
                    acts.off(true);
                    without = without.plus(Window.of(cases, counter, CASES, threads, server, "kakehashi"));
                    acts.off(false);
                    with = with.plus(Window.of(cases, counter, CASES, threads, server, "kakehashi"));
                }
                report.line("cases-without-" + threads + "w-rate", without.casesPerSecond(), "cases/s");
                report.line("cases-trail-" + threads + "w-rate", with.casesPerSecond(), "cases/s");
                report.line("cases-without-" + threads + "w-p99", without.millis(99), "ms");
                report.line("cases-trail-" + threads + "w-p99", with.millis(99), "ms");
                report.line(
                        "ratio-" + threads + "w-cases",
                        with.casesPerSecond() / without.casesPerSecond(),
                        "trail/without");
            }
        }
    }

    private static void proofs(Report report, Program program) throws Exception {
        Trail trail = program.bean(Trail.class);
        Receipts receipts = program.bean(Receipts.class);
        TransactionTemplate transaction = new TransactionTemplate(program.bean(PlatformTransactionManager.class));
        List<Long> waited = new ArrayList<>();
        for (int i = 0; i < PROOFS; i++) {
            UUID act = transaction.execute(status -> trail.write(WriterKinds.act(UUID.randomUUID(), Instant.EPOCH)));
            long begin = System.nanoTime();
            while (act != null
                    && !receipts.of(act).map(Receipts.Receipt::proven).orElse(false)) {
                Thread.sleep(2);
            }
            waited.add(System.nanoTime() - begin);
            Thread.sleep(17);
        }
        Collections.sort(waited);
        report.line("proof-p50", waited.get(PROOFS / 2) / 1e6, "ms");
        report.line("proof-p99", waited.get(PROOFS * 99 / 100) / 1e6, "ms");
    }
}
