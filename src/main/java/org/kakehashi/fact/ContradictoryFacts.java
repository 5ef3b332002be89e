package org.kakehashi.fact;

/** One key of one subject came with two values. Whoever collects facts decides which one holds before they are judged. */
public final class ContradictoryFacts extends RuntimeException {

    ContradictoryFacts(Subject subject, String key) {
        super("two facts for " + key + " of one " + subject.type());
    }
}
