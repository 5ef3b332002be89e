package org.kakehashi.web.review.parity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactValue;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.parity.Demand;
import org.kakehashi.policy.parity.Parities;
import org.kakehashi.policy.parity.ParityLine;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFile;
import org.kakehashi.trail.PolicyRef;
import org.springframework.stereotype.Component;

/** Puts what home and partner demand of a case into words. */
@Component
public class ParityViews {

    private final CaseAssessments assessments;
    private final Collaborations collaborations;
    private final Parities parities;
    private final FactCatalogue catalogue;

    ParityViews(
            CaseAssessments assessments, Collaborations collaborations, Parities parities, FactCatalogue catalogue) {
        this.assessments = assessments;
        this.collaborations = collaborations;
        this.parities = parities;
        this.catalogue = catalogue;
    }

    /** Empty where no rules but our own have to do with the case. */
    public List<ParityView> of(CaseFile file, Locale locale) {
        return assessments
                .newest(file.id())
                .map(CaseAssessment::assessment)
                .map(judged -> lines(file, judged))
                .filter(lines -> lines.stream().anyMatch(line -> !line.partner().isEmpty()))
                .map(lines -> lines.stream().map(line -> view(line, locale)).toList())
                .orElse(List.of());
    }

    private List<ParityLine> lines(CaseFile file, Assessment judged) {
        Set<String> territories = collaborations
                .sent(file.id())
                .map(sent -> sent.document().partners().institutions().stream()
                        .map(Partnership.Institution::country)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return parities.of(
                judged.facts(),
                judged.on(),
                judged.packs().stream().map(PolicyRef::id).toList(),
                territories);
    }

    private ParityView view(ParityLine line, Locale locale) {
        return new ParityView(
                line.topic().text().in(locale),
                line.home().stream().map(one -> line(one, locale)).toList(),
                line.partner().stream().map(one -> line(one, locale)).toList(),
                line.safeguard(),
                line.reason().in(locale));
    }

    private ParityView.Line line(Demand one, Locale locale) {
        String open = one.finding().unresolved()
                ? one.finding().facts().stream()
                        .filter(fact -> fact.value() instanceof FactValue.Unknown)
                        .map(fact -> catalogue.entry(fact.key()).name(locale))
                        .distinct()
                        .collect(Collectors.joining(" / "))
                : "";
        return new ParityView.Line(
                one.pack().in(locale),
                one.kind().name(),
                one.binds(),
                one.finding().secondary(),
                one.finding().text().in(locale),
                one.finding().clause(),
                open);
    }
}
