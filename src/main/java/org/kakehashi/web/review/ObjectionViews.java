package org.kakehashi.web.review;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Determination;
import org.kakehashi.review.Objection;
import org.kakehashi.review.Objections;
import org.springframework.stereotype.Component;

/** Objections in words; a result that still lacks a signature or an acceptance is nobody's to read here. */
@Component
public class ObjectionViews {

    private final Objections objections;
    private final Decisions decisions;

    ObjectionViews(Objections objections, Decisions decisions) {
        this.objections = objections;
        this.decisions = decisions;
    }

    public List<ObjectionView> of(UUID caseId, Locale locale) {
        var made = decisions.determinations(caseId).stream()
                .collect(Collectors.toMap(Determination::id, Function.identity()));
        return objections.objections(caseId).stream()
                .map((Objection one) -> {
                    Determination second =
                            one.open() || one.determination() == null ? null : made.get(one.determination());
                    return new ObjectionView(
                            one.at(),
                            one.text(),
                            one.open() ? null : one.result(),
                            second == null ? null : reason(second.decision(), locale),
                            one.settledAt());
                })
                .toList();
    }

    private static String reason(Decision decision, Locale locale) {
        return locale.getLanguage().equals("ja") ? decision.reasonJa() : decision.reasonEn();
    }
}
