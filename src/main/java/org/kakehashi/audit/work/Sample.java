package org.kakehashi.audit.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Cases drawn for a check. Who has the same seed, period and strategy draws the same cases from the same frame.
 *
 * @param to last day on which a case of the frame was opened
 * @param cases those that the reader may see
 * @param withheld how many more were drawn, which are cases of the reader's own
 * @param frame number of cases from which it was drawn
 * @param frameHash SHA-256 over the ids of the frame in ascending order, hex
 */
public record Sample(
        UUID id,
        String seed,
        Strategy strategy,
        LocalDate from,
        LocalDate to,
        int frame,
        String frameHash,
        List<UUID> cases,
        int withheld,
        UUID drawnBy,
        Instant drawnAt) {

    /** How many cases were drawn, those that are withheld too. */
    public int size() {
        return cases.size() + withheld;
    }

    Sample without(Set<UUID> own) {
        List<UUID> others = cases.stream().filter(id -> !own.contains(id)).toList();
        return new Sample(
                id, seed, strategy, from, to, frame, frameHash, others, size() - others.size(), drawnBy, drawnAt);
    }

    /** How the cases are chosen. */
    public enum Strategy {
        /** Every case with the same chance. */
        RANDOM,
        /** Half of it from grave or adverse cases, three tenths from those with measures, the rest from all others. */
        BY_RISK
    }
}
