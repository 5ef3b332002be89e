package org.kakehashi.audit.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Cases drawn for a check. Who has the same seed, period and strategy draws the same cases from the same frame.
 *
 * @param to last day on which a case of the frame was opened
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
        UUID drawnBy,
        Instant drawnAt) {

    /** How the cases are chosen. */
    public enum Strategy {
        /** Every case with the same chance. */
        RANDOM,
        /** Half of it from grave or adverse cases, three tenths from those with measures, the rest from all others. */
        BY_RISK
    }
}
