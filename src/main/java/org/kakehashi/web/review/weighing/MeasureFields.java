package org.kakehashi.web.review.weighing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.web.FieldErrors;

/** Measures as forms send them: of each {@code measure-<id>}, {@code due-<id>} and {@code note-<id>}. */
public final class MeasureFields {

    private static final String TICKED = "measure-";

    private MeasureFields() {}

    public static boolean are(String field) {
        return field.matches("(measure|due|note)-[a-z0-9-]+");
    }

    public static boolean ticked(Map<String, String> fields, String measure) {
        return fields.containsKey(TICKED + measure);
    }

    /** Fills the fields of one that is ticked. */
    public static void tick(Map<String, String> fields, String measure, LocalDate due, @Nullable String note) {
        fields.put(TICKED + measure, "true");
        fields.put("due-" + measure, due.toString());
        if (note != null) {
            fields.put("note-" + measure, note);
        }
    }

    /** @param anyDay stands for a day that is missing or cannot be read, which is told as an error */
    public static List<MeasureSet> read(Map<String, String> fields, LocalDate anyDay, FieldErrors errors) {
        List<MeasureSet> measures = new ArrayList<>();
        for (String field : fields.keySet()) {
            if (field.startsWith(TICKED)) {
                String id = field.substring(TICKED.length());
                String note = fields.getOrDefault("note-" + id, "").strip();
                if (note.isEmpty() && id.equals(MeasuresViews.IN_WORDS)) {
                    errors.add("note-" + id, "review.problem.note");
                }
                measures.add(
                        new MeasureSet(id, day(fields, "due-" + id, anyDay, errors), note.isEmpty() ? null : note));
            }
        }
        return measures;
    }

    private static LocalDate day(Map<String, String> fields, String field, LocalDate anyDay, FieldErrors errors) {
        try {
            return LocalDate.parse(fields.getOrDefault(field, "").strip());
        } catch (DateTimeParseException e) {
            errors.add(field, "review.problem.date");
            return anyDay;
        }
    }
}
