package org.kakehashi.web.review.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.policy.weighing.Measures;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.Determination;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.web.review.weighing.CounterView;
import org.kakehashi.web.review.weighing.CounterViews;
import org.kakehashi.web.review.weighing.MeasureFields;
import org.kakehashi.web.review.weighing.MeasuresView;
import org.kakehashi.web.review.weighing.MeasuresViews;
import org.springframework.stereotype.Component;

/** Measures as the researcher is shown them: offered, and those that he may propose instead. */
@Component
class OwnMeasures {

    private final Measures measures;
    private final MeasuresViews words;
    private final CounterViews counters;
    private final CaseAssessments assessments;

    OwnMeasures(Measures measures, MeasuresViews words, CounterViews counters, CaseAssessments assessments) {
        this.measures = measures;
        this.words = words;
        this.counters = counters;
        this.assessments = assessments;
    }

    List<OwnCaseScreen.Measure> of(Determination decision, Locale locale) {
        List<OwnCaseScreen.Measure> all = new ArrayList<>();
        for (MeasureSet set : decision.decision().measures()) {
            measures.find(set.id())
                    .ifPresent(measure -> all.add(new OwnCaseScreen.Measure(
                            measure.text().in(locale),
                            words.owners(measure, locale),
                            set.due(),
                            measure.evidence().in(locale),
                            set.note())));
        }
        return all;
    }

    List<MeasuresView.Proposed> possible(UUID caseId, Locale locale) {
        return assessments
                .newest(caseId)
                .map(one -> words.possible(one.assessment(), locale))
                .orElse(List.of());
    }

    /** The fields of a counter-proposal, filled with what is offered. */
    static Map<String, String> fields(Determination offered) {
        Map<String, String> fields = new LinkedHashMap<>();
        offered.decision().measures().forEach(set -> MeasureFields.tick(fields, set.id(), set.due(), set.note()));
        return fields;
    }

    List<CounterView> counters(UUID caseId, Locale locale) {
        return counters.of(caseId, locale);
    }
}
