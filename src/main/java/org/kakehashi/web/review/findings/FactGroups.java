package org.kakehashi.web.review.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.ConfirmedFact;
import org.kakehashi.web.review.CaseWords;
import org.springframework.stereotype.Component;

/** The facts that a case was judged by, subject by subject, with source and age. */
@Component
public class FactGroups {

    private final CaseAssessments assessments;
    private final SubjectNames subjects;
    private final FactWords words;
    private final CaseWords people;

    FactGroups(CaseAssessments assessments, SubjectNames subjects, FactWords words, CaseWords people) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.words = words;
        this.people = people;
    }

    /** @param judged newest first */
    public List<FactGroup> of(CaseFile file, List<CaseAssessment> judged, Locale locale) {
        if (judged.isEmpty()) {
            return List.of();
        }
        Facts now = judged.get(0).assessment().facts();
        Facts before = judged.size() == 1 ? null : judged.get(1).assessment().facts();
        List<ConfirmedFact> confirmed = assessments.confirmed(file.id());
        List<FactGroup> groups = new ArrayList<>();
        for (Subject subject : now.subjects()) {
            List<FactLine> lines = now.of(subject).stream()
                    .map(fact -> line(file, fact, before, confirmed, locale))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new FactGroup(subjects.of(file, subject, locale), lines));
            }
        }
        return groups;
    }

    /** What a rule read. */
    List<FactLine> read(CaseFile file, List<Fact> facts, Locale locale) {
        return facts.stream()
                .map(fact -> line(file, fact, null, List.of(), locale))
                .toList();
    }

    private FactLine line(
            CaseFile file, Fact fact, @Nullable Facts before, List<ConfirmedFact> confirmed, Locale locale) {
        Optional<ConfirmedFact> found = confirmed.stream()
                .filter(one -> fact.source() == FactSource.CONFIRMED
                        && one.fact().subject().equals(fact.subject())
                        && one.fact().key().equals(fact.key()))
                .findFirst();
        boolean changed =
                before != null && !before.value(fact.subject(), fact.key()).equals(Optional.of(fact.value()));
        return new FactLine(
                subjects.of(file, fact.subject(), locale),
                words.name(fact.key(), locale),
                words.value(fact.key(), fact.value(), locale),
                !(fact.value() instanceof org.kakehashi.fact.FactValue.Unknown),
                fact.source().name(),
                fact.obtainedAt(),
                people.person(fact.by(), locale),
                changed,
                found.map(ConfirmedFact::reason).orElse(""));
    }
}
