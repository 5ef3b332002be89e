package org.kakehashi.web.review.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.weighing.Recommendation;
import org.kakehashi.review.Outcome;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.review.CaseHead;
import org.kakehashi.web.review.weighing.CounterView;
import org.kakehashi.web.review.weighing.MeasuresView;

/**
 * The page {@code review/decide}.
 *
 * @param recommendation null where nothing was weighed
 * @param fitting measures of the catalogue that lower something here, and the one in words
 * @param counter what the researcher proposed instead of the measures that were decided last
 * @param earliest first day that a date may have
 * @param anew whether an objection is decided about
 */
record DecideScreen(
        CaseHead head,
        @Nullable Recommendation recommendation,
        String worst,
        List<Choice> outcomes,
        List<MeasuresView.Proposed> fitting,
        @Nullable CounterView counter,
        DecisionForm form,
        String earliest,
        boolean anew,
        List<Crumb> crumbs) {

    /** A disclosure is not put on hold; its form asks for no day. */
    public boolean isPostponable() {
        return outcomes.stream().anyMatch(outcome -> outcome.value().equals(Outcome.POSTPONE.name()));
    }
}
