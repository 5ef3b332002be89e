package org.kakehashi.web.review.weighing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.review.CounterProposal;
import org.kakehashi.review.CounterProposals;
import org.springframework.stereotype.Component;

/** Counter-proposals in words. */
@Component
public class CounterViews {

    private final CounterProposals proposals;
    private final MeasuresViews measures;

    CounterViews(CounterProposals proposals, MeasuresViews measures) {
        this.proposals = proposals;
        this.measures = measures;
    }

    /** By date. */
    public List<CounterView> of(UUID caseId, Locale locale) {
        return proposals.of(caseId).stream().map(one -> of(one, locale)).toList();
    }

    public CounterView of(CounterProposal one, Locale locale) {
        return new CounterView(
                one.determination(),
                one.at(),
                one.reason(),
                one.measures().stream()
                        .map(set -> new CounterView.Line(
                                measures.text(set.id(), locale), set.due(), set.note() == null ? "" : set.note()))
                        .toList(),
                one.residual());
    }
}
