package org.kakehashi.collaboration.partner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was stated about the shared values of one partner, kept for all its cases until it has run out.
 *
 * @param statedFor the case in which it was stated
 * @param answers by the id of the shared value
 * @param validUntil the last day
 */
public record ValuesRecord(
        UUID id,
        UUID partner,
        UUID statedFor,
        Map<String, ValueAnswer> answers,
        UUID statedBy,
        Instant statedAt,
        LocalDate validUntil,
        ValuesState state,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable String reason) {

    public ValuesRecord {
        answers = Map.copyOf(answers);
    }

    public ValuesStanding on(LocalDate day) {
        return day.isAfter(validUntil) ? ValuesStanding.EXPIRED : ValuesStanding.VALID;
    }

    /** Whether an officer must look: only at a no, at not knowing, or at a yes without evidence. */
    @JsonIgnore
    public boolean isDoubtful() {
        return state == ValuesState.STATED && !answers.values().stream().allMatch(ValueAnswer::plain);
    }

    ValuesRecord judged(ValuesState verdict, UUID by, Instant at, String why) {
        return new ValuesRecord(id, partner, statedFor, answers, statedBy, statedAt, validUntil, verdict, by, at, why);
    }
}
