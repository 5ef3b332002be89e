package org.kakehashi.bench;

/** One measurement. It makes its own data below {@code target/bench-data} and prints what it found. */
interface Benchmark {

    void run(Report report) throws Exception;
}
