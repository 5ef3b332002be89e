package org.kakehashi.web.review.weighing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.weighing.Measure;
import org.kakehashi.policy.weighing.Measures;
import org.kakehashi.policy.weighing.Residual;
import org.kakehashi.policy.weighing.SmallestSet;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.review.CaseFile;
import org.kakehashi.web.review.CaseWords;
import org.kakehashi.web.review.findings.SubjectNames;
import org.springframework.stereotype.Component;

/** Measures in words: what is proposed, and what it leaves. */
@Component
public class MeasuresViews {

    /** The measure that means nothing without its note. */
    static final String IN_WORDS = "other";

    private final Measures measures;
    private final SubjectNames subjects;
    private final CaseWords words;

    MeasuresViews(Measures measures, SubjectNames subjects, CaseWords words) {
        this.measures = measures;
        this.subjects = subjects;
        this.words = words;
    }

    /** The fewest measures that are enough: as weighed, else as they would be. */
    public SmallestSet proposed(CaseAssessment newest) {
        return newest.weighing() == null
                ? measures.smallestSet(newest.assessment().findings(), Concern.NOTED)
                : newest.weighing().proposed();
    }

    public MeasuresView of(CaseFile file, CaseAssessment newest, Locale locale) {
        Assessment assessment = newest.assessment();
        SmallestSet proposed = proposed(newest);
        Residual residual = measures.residual(assessment.findings(), new HashSet<>(proposed.measures()));
        return new MeasuresView(
                proposed.measures().stream()
                        .flatMap(id -> measures.find(id).stream())
                        .map(measure -> proposed(measure, locale))
                        .toList(),
                assessment.worst(),
                proposed.worst(),
                proposed.reached(),
                residual.findings().stream()
                        .map(one -> lowered(file, assessment, one, locale))
                        .toList());
    }

    /** Those of the catalogue that lower something here. */
    public List<MeasuresView.Proposed> fitting(Assessment assessment, Locale locale) {
        return measures.fitting(assessment.findings()).stream()
                .map(measure -> proposed(measure, locale))
                .toList();
    }

    /** Those that fit, and the one that is described in words. */
    public List<MeasuresView.Proposed> possible(Assessment assessment, Locale locale) {
        return Stream.concat(
                        fitting(assessment, locale).stream(),
                        measures.find(IN_WORDS).stream().map(measure -> proposed(measure, locale)))
                .toList();
    }

    /** Days that are offered for it. */
    public int dueDays(String id) {
        return measures.find(id).map(Measure::dueDays).orElse(0);
    }

    /** A measure by its id; its id where the catalogue no longer has it. */
    public String text(String id, Locale locale) {
        return measures.find(id).map(measure -> measure.text().in(locale)).orElse(id);
    }

    private MeasuresView.Proposed proposed(Measure measure, Locale locale) {
        return new MeasuresView.Proposed(
                measure.id(),
                measure.text().in(locale),
                owners(measure, locale),
                measure.evidence().in(locale),
                measure.effort().name(),
                measure.dueDays(),
                measure.source());
    }

    /** Who has to do it. */
    public String owners(Measure measure, Locale locale) {
        return measure.owners().stream()
                .map(owner -> words.say(locale, "review.owner." + owner))
                .collect(Collectors.joining(words.say(locale, "web.and")));
    }

    private MeasuresView.Lowered lowered(CaseFile file, Assessment assessment, Residual.Lowered one, Locale locale) {
        String text = assessment.findings().stream()
                .filter(finding -> finding.id().equals(one.finding()))
                .findFirst()
                .map((Finding finding) -> finding.text().in(locale))
                .orElse(one.rule());
        String by = one.by().stream()
                .flatMap(id -> measures.find(id).stream())
                .map(measure -> measure.text().in(locale))
                .collect(Collectors.joining(words.say(locale, "web.and")));
        return new MeasuresView.Lowered(
                text, subjects.of(file, one.subject(), locale), one.from(), one.to(), by.isEmpty() ? null : by);
    }
}
