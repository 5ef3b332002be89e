package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** What some time of one workload cost, on this machine with whatever else ran on it then. */
record Window(List<Long> nanosPerCase, long wall, long programCpu, long databaseCpu, long statements) {

    static final Window NOTHING = new Window(List.of(), 0, 0, 0, 0);

    static Window of(Workload workload, AtomicInteger counter, int cases, int threads, Server server, String database)
            throws Exception {
        long statements = server.statements(database);
        long databaseCpu = server.cpu().toNanos();
        long programCpu = Cpu.own();
        long begin = System.nanoTime();
        List<Long> nanos = run(workload, counter, cases, threads);
        return new Window(
                nanos,
                System.nanoTime() - begin,
                Cpu.own() - programCpu,
                server.cpu().toNanos() - databaseCpu,
                server.statements(database) - statements);
    }

    private static List<Long> run(Workload workload, AtomicInteger counter, int cases, int threads) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                running.add(workers.submit(() -> {
                    long begin = System.nanoTime();
                    workload.one(counter.incrementAndGet());
                    return System.nanoTime() - begin;
                }));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<Long> one : running) {
                nanos.add(one.get());
            }
            return nanos;
        } finally {
            workers.shutdownNow();
        }
    }

    Window plus(Window other) {
        List<Long> all = new ArrayList<>(nanosPerCase);
        all.addAll(other.nanosPerCase);
        return new Window(
                all,
                wall + other.wall,
                programCpu + other.programCpu,
                databaseCpu + other.databaseCpu,
                statements + other.statements);
    }

    int cases() {
        return nanosPerCase.size();
    }

    double casesPerSecond() {
        return cases() * 1e9 / wall;
    }

    double millis(int percent) {
        List<Long> sorted = nanosPerCase.stream().sorted().toList();
        int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.get(Math.max(0, index)) / 1e6;
    }

    double programCpuMillis() {
        return programCpu / 1e6 / cases();
    }

    double databaseCpuMillis() {
        return databaseCpu / 1e6 / cases();
    }

    double statementsPerCase() {
        return (double) statements / cases();
    }
}
