package org.kakehashi.policy.pack.sheet;

import java.util.List;

/** A spreadsheet holds rows that cannot become rules. Says all that is wrong, by line. */
public final class SheetRefused extends RuntimeException {

    private final List<String> faults;

    SheetRefused(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
