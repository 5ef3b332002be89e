package org.kakehashi.web.review.decide;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.Decision;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.review.Outcome;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.review.weighing.MeasureFields;
import org.springframework.util.MultiValueMap;

/**
 * The form of a decision as it was sent, mistakes included, so that nothing typed is lost.
 *
 * @param fields all of them by name; those of measures as {@link MeasureFields} reads them
 */
record DecisionForm(Map<String, String> fields) {

    private static final List<String> TEXTS =
            List.of("outcome", "reasonJa", "reasonEn", "departureReason", "holdUntil", "acceptsResidual");

    DecisionForm {
        fields = new LinkedHashMap<>(fields);
    }

    /** Only what belongs to the form. */
    static DecisionForm of(MultiValueMap<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        sent.toSingleValueMap().forEach((name, value) -> {
            if (TEXTS.contains(name) || MeasureFields.are(name)) {
                fields.put(name, value);
            }
        });
        return new DecisionForm(fields);
    }

    public String get(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public boolean ticked(String measure) {
        return MeasureFields.ticked(fields, measure);
    }

    Optional<Outcome> outcome() {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(get("outcome")))
                .findFirst();
    }

    /**
     * What it decides; measures and the day of a hold count only for an outcome that has them.
     *
     * @param anyDay stands for a day that is missing or cannot be read, which is told as an error
     */
    Decision decision(Outcome outcome, LocalDate anyDay, FieldErrors errors) {
        List<MeasureSet> measures = outcome.hasMeasures() ? MeasureFields.read(fields, anyDay, errors) : List.of();
        LocalDate hold = outcome == Outcome.POSTPONE ? day("holdUntil") : null;
        return new Decision(
                outcome,
                get("reasonJa"),
                get("reasonEn"),
                orNull("departureReason"),
                measures,
                hold,
                fields.containsKey("acceptsResidual"));
    }

    private @Nullable LocalDate day(String field) {
        try {
            return LocalDate.parse(get(field));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private @Nullable String orNull(String field) {
        return get(field).isEmpty() ? null : get(field);
    }
}
