package org.kakehashi.web.review.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.change.Outcome;
import org.kakehashi.policy.change.SmallestChange;
import org.kakehashi.policy.change.SmallestChanges;
import org.kakehashi.policy.pack.PackNotInForce;
import org.kakehashi.policy.weighing.Benefit;
import org.kakehashi.policy.weighing.Measures;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseKind;
import org.kakehashi.trail.PolicyRef;
import org.springframework.stereotype.Component;

/** What would lead to a milder outcome of a case, in words. It is looked for when it is shown, and not kept. */
@Component
public class WaysOut {

    private final Assessments assessments;
    private final SmallestChanges changes;
    private final Measures measures;
    private final SubjectNames subjects;
    private final FactWords words;

    WaysOut(
            Assessments assessments,
            SmallestChanges changes,
            Measures measures,
            SubjectNames subjects,
            FactWords words) {
        this.assessments = assessments;
        this.changes = changes;
        this.measures = measures;
        this.subjects = subjects;
        this.words = words;
    }

    /** Empty if none is milder or none was found; of a disclosure, only what would let it be accepted by rule. */
    public Optional<WayOut> of(CaseFile file, CaseAssessment judged, boolean examiner, Locale locale) {
        Benefit benefit =
                judged.weighing() == null ? Benefit.none() : judged.weighing().benefit();
        List<String> packs =
                judged.assessment().packs().stream().map(PolicyRef::id).toList();
        Outcome wanted = file.kind() == CaseKind.DISCLOSURE ? Outcome.CLEARED : Outcome.DECLINE;
        try {
            return changes.of(assessments, judged.assessment(), packs, benefit, wanted, examiner)
                    .map(change -> told(file, change, locale));
        } catch (PackNotInForce gone) {
            return Optional.empty();
        }
    }

    private WayOut told(CaseFile file, SmallestChange change, Locale locale) {
        return new WayOut(
                change.then().name(),
                change.facts().stream()
                        .map(one -> words.say(
                                locale,
                                "review.way.fact",
                                subjects.of(file, one.subject(), locale),
                                words.name(one.key(), locale),
                                words.value(one.key(), one.then(), locale),
                                words.value(one.key(), one.now(), locale)))
                        .toList(),
                change.measures().stream()
                        .flatMap(id -> measures.find(id).stream())
                        .map(measure -> measure.text().in(locale))
                        .toList());
    }
}
