package org.kakehashi.policy.pack;

import java.util.List;

/** A pack is not fit to be put in force. Says all that is wrong with it. */
public final class PackRefused extends RuntimeException {

    private final List<String> faults;

    PackRefused(String pack, List<String> faults) {
        super("pack " + pack + ": " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
