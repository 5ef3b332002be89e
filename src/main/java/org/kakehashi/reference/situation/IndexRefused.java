package org.kakehashi.reference.situation;

import java.util.List;

/** A spreadsheet holds what is no value of an index. Says all that is wrong, by line. */
public final class IndexRefused extends RuntimeException {

    private final List<String> faults;

    IndexRefused(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
