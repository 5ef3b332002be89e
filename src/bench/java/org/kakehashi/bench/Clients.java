package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** So many who ask at once, each the next question as soon as the last is answered. */
record Clients(int clients) {

    /**
     * Prints how many were answered per second and per second of the processor time of this process, and how long
     * they took.
     *
     * @return answers per second of processor time
     */
    double measure(Report report, String at, int requests, IntFunction<Callable<?>> question) throws Exception {
        long cpu = Cpu.own();
        long begin = System.nanoTime();
        List<Double> times = ask(requests, question);
        double wall = (System.nanoTime() - begin) / 1e9;
        double used = (Cpu.own() - cpu) / 1e9;
        report.line(at + "requests", requests / wall, "1/s");
        report.line(at + "requests-per-cpu-second", requests / used, "1/s");
        report.line(at + "p50", times.get(times.size() / 2), "ms");
        report.line(at + "p99", times.get(times.size() * 99 / 100), "ms");
        return requests / used;
    }

    /**
     * How long each took, in milliseconds, the shortest first, if so many in a second come in by chance, whether or not
     * the ones before are answered: from when a question was due.
     */
    List<Double> come(int requests, double inSecond, IntFunction<Callable<?>> question) throws Exception {
        ScheduledExecutorService all = Executors.newScheduledThreadPool(clients);
        try {
            Random chance = new Random(requests);
            List<Future<Double>> asked = new ArrayList<>();
            long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
            double at = 0;
            for (int i = 0; i < requests; i++) {
                Callable<?> one = question.apply(i);
                at -= Math.log(1 - chance.nextDouble()) / inSecond;
                long due = begin + (long) (at * 1e9);
                asked.add(all.schedule(
                        () -> {
                            one.call();
                            return (System.nanoTime() - due) / 1e6;
                        },
                        due - System.nanoTime(),
                        TimeUnit.NANOSECONDS));
            }
            return sorted(asked);
        } finally {
            all.shutdownNow();
        }
    }

    /** How long each took, in milliseconds, the shortest first. */
    List<Double> ask(int requests, IntFunction<Callable<?>> question) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Double>> asked = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                Callable<?> one = question.apply(i);
                asked.add(all.submit(() -> {
                    long begin = System.nanoTime();
                    one.call();
                    return (System.nanoTime() - begin) / 1e6;
                }));
            }
            return sorted(asked);
        } finally {
            all.shutdownNow();
        }
    }

    private static List<Double> sorted(List<Future<Double>> asked) throws Exception {
        List<Double> times = new ArrayList<>();
        for (Future<Double> one : asked) {
            times.add(one.get());
        }
        return times.stream().sorted().toList();
    }
}
