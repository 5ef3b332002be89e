package org.kakehashi.bench;

import java.util.Locale;

/** What a benchmark found: lines that a person reads and a script can, {@code BENCH <name> <metric> <value> <unit>}. */
record Report(String name) {

    void line(String metric, double value, String unit) {
        String digits = Math.abs(value) < 0.1 ? "%.5f" : Math.abs(value) < 10 ? "%.3f" : "%.1f";
        System.out.printf(Locale.ROOT, "BENCH %s %s " + digits + " %s%n", name, metric, value, unit);
    }

    void say(String text) {
        System.out.println("# " + text);
    }
}
