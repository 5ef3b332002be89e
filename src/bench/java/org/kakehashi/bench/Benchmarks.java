package org.kakehashi.bench;

import java.util.Map;
import java.util.TreeMap;

/** Runs the one benchmark that is named. */
public final class Benchmarks {

    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "audit", new AuditSearch(),
            "cases", new WholeCases(),
            "judgement", new Judgement(),
            "look-ups", new LookUpRequests(),
            "organisations", new OrganisationQuality(),
            "screening", new ScreeningQuality(),
            "screening-http", new ScreeningRequests(),
            "startup", new Startup(),
            "trail", new TrailCost()));

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        Benchmark benchmark = args.length == 1 ? ALL.get(args[0]) : null;
        if (benchmark == null) {
            System.err.println((args.length == 0 ? "No benchmark is named." : "No such benchmark: " + args[0] + ".")
                    + " Name one by -Dbench=; there are: " + String.join(", ", ALL.keySet()));
            System.exit(2);
            return;
        }
        benchmark.run(new Report(args[0]));
        System.exit(0);
    }
}
