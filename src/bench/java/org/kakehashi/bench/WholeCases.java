package org.kakehashi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whole collaboration cases through the REST interface, from the draft to the letter, and the same way through the bare
 * engine on the same server, in windows that take turns so that whatever else this machine does hits both alike.
 */
final class WholeCases implements Benchmark {

    private static final String PROGRAM = "kakehashi";
    private static final String ENGINE = "bare";
    private static final int ROUNDS = 3;

    /** The bare engine is quicker, and its windows should not be too short to measure. */
    private static final int BARE_CASES_PER_CASE = 4;

    private final AtomicInteger counter = new AtomicInteger();

    @Override
    public void run(Report report) throws Exception {
        int cases = Integer.getInteger("n", 60);
        Path folder = Folders.empty("cases");
        Program.start(folder).close();
        Server.countStatements(folder);
        try (Program program = Program.start(folder)) {
            Server server = Server.of(folder);
            ProductCase product = new ProductCase(program);
            product.prepare();
            NodeResults results = program.bean(NodeResults.class);
            try (HikariDataSource database = server.create(ENGINE);
                    BareEngine bare = BareEngine.start(database, results)) {
                report.say("the case waits at " + results.waits());
                measure(report, cases, server, product, bare);
            }
        }
    }

    private void measure(Report report, int cases, Server server, Workload product, Workload bare) throws Exception {
        window(product, Math.max(10, cases / 3), 2, server, PROGRAM);
        window(bare, Math.max(10, cases / 3) * BARE_CASES_PER_CASE, 2, server, ENGINE);
        server.forgetStatements();
        server.settle();
        long productCommits = server.commits(PROGRAM);
        long acts = server.acts(PROGRAM);
        long bareCommits = server.commits(ENGINE);
        int productCases = 0;
        int bareCases = 0;
        for (int threads : new int[] {1, 4}) {
            Window ofProduct = Window.NOTHING;
            Window ofBare = Window.NOTHING;
            int each = Math.max(threads, cases / ROUNDS);
            for (int round = 0; round < ROUNDS; round++) {
                ofProduct = ofProduct.plus(window(product, each, threads, server, PROGRAM));
                ofBare = ofBare.plus(window(bare, each * BARE_CASES_PER_CASE, threads, server, ENGINE));
            }
            print(report, "product-" + threads + "t-", ofProduct);
            print(report, "bare-" + threads + "t-", ofBare);
            compare(report, "ratio-" + threads + "t-", ofProduct, ofBare);
            productCases += ofProduct.cases();
            bareCases += ofBare.cases();
        }
        server.settle();
        double product1 = (double) (server.commits(PROGRAM) - productCommits) / productCases;
        double bare1 = (double) (server.commits(ENGINE) - bareCommits) / bareCases;
        report.line("product-commits", product1, "per-case");
        report.line("bare-commits", bare1, "per-case");
        report.line("ratio-commits", product1 / bare1, "product/bare");
        report.line("product-acts", (double) (server.acts(PROGRAM) - acts) / productCases, "per-case");
        report.line("product-time-on-trail", server.timeOnTrail(PROGRAM), "of-the-database's");
        report.say("said most often by the program, per case:");
        server.mostOften(PROGRAM, productCases).forEach(report::say);
    }

    private Window window(Workload workload, int cases, int threads, Server server, String database) throws Exception {
        return Window.of(workload, counter, cases, threads, server, database);
    }

    private static void print(Report report, String who, Window window) {
        report.line(who + "cases", window.cases(), "cases");
        report.line(who + "rate", window.casesPerSecond(), "cases/s");
        report.line(who + "p50", window.millis(50), "ms");
        report.line(who + "p99", window.millis(99), "ms");
        report.line(who + "statements", window.statementsPerCase(), "per-case");
        report.line(who + "program-cpu", window.programCpuMillis(), "ms/case");
        report.line(who + "postgres-cpu", window.databaseCpuMillis(), "ms/case");
    }

    private static void compare(Report report, String which, Window product, Window bare) {
        String unit = "product/bare";
        report.line(which + "rate", product.casesPerSecond() / bare.casesPerSecond(), unit);
        report.line(which + "p50", product.millis(50) / bare.millis(50), unit);
        report.line(which + "p99", product.millis(99) / bare.millis(99), unit);
        report.line(which + "statements", product.statementsPerCase() / bare.statementsPerCase(), unit);
        double cpu = product.programCpuMillis() + product.databaseCpuMillis();
        report.line(which + "cpu", cpu / (bare.programCpuMillis() + bare.databaseCpuMillis()), unit);
    }
}
