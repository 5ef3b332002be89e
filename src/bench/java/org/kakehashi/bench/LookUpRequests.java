package org.kakehashi.bench;

import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kakehashi.identity.Role;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.register.Register;

/**
 * What a look-up while typing costs over HTTP: signed in anew with each request as programs are, names of every sort of
 * organisation cut off where somebody typing would be. Program, database and clients share the machine, and the processor
 * time told is that of program and clients together.
 */
final class LookUpRequests implements Benchmark {

    private static final int EACH = 53;
    private static final int WARM = 3_000;
    private static final int MEASURED = 5_000;
    private static final int[] LENGTHS = {3, 5, 8, 16};

    @Override
    public void run(Report report) throws Exception {
        List<String> typed = typed(Register.shipped().organisations());
        try (Program program = Program.start(Folders.empty("look-ups"))) {
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            Api api = new Api(http, program.address(), "sato", Role.RESEARCHER);
            ask(api, typed, WARM, 4);
            for (int clients : new int[] {1, 16, 200}) {
                long cpu = cpu();
                long begin = System.nanoTime();
                List<Double> times = ask(api, typed, MEASURED, clients);
                double wall = (System.nanoTime() - begin) / 1e9;
                double used = (cpu() - cpu) / 1e9;
                String at = "clients-" + clients + "-";
                report.line(at + "requests", MEASURED / wall, "1/s");
                report.line(at + "requests-per-cpu-second", MEASURED / used, "1/s");
                report.line(at + "p50", times.get(times.size() / 2), "ms");
                report.line(at + "p99", times.get(times.size() * 99 / 100), "ms");
            }
        }
    }

    private static List<String> typed(List<Organisation> all) {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < all.size(); i += EACH) {
            all.get(i).names().forEach(name -> {
                for (int length : LENGTHS) {
                    typed.add(name.value()
                            .substring(0, Math.min(length, name.value().length())));
                }
            });
        }
        return typed;
    }

    /** How long each took, in milliseconds, the shortest first. */
    private static List<Double> ask(Api api, List<String> typed, int requests, int clients) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Double>> asked = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                String path =
                        "organisations?q=" + URLEncoder.encode(typed.get(i % typed.size()), StandardCharsets.UTF_8);
                asked.add(all.submit(() -> {
                    long begin = System.nanoTime();
                    if (!api.get(path).at("/organisations").isArray()) {
                        throw new IllegalStateException("no organisations for " + path);
                    }
                    return (System.nanoTime() - begin) / 1e6;
                }));
            }
            List<Double> times = new ArrayList<>();
            for (Future<Double> one : asked) {
                times.add(one.get());
            }
            return times.stream().sorted().toList();
        } finally {
            all.shutdownNow();
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
