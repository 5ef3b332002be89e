package org.kakehashi.review.precedent;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.parity.Parities;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Outcome;
import org.springframework.stereotype.Component;

/** Finds the cases that resemble one. Whoever reads them sees no name, no number and no day. */
@Component
public class Precedents {

    private static final int SHOWN = 6;
    /** A single case is no practice. */
    private static final int A_PRACTICE = 2;

    private final Permissions permissions;
    private final CaseFiles files;
    private final CaseAssessments assessments;
    private final Parities parities;
    private final DecidedCases decided;
    private final PublishedCases published;
    private final Nameless nameless;

    Precedents(
            Permissions permissions,
            CaseFiles files,
            CaseAssessments assessments,
            Parities parities,
            DecidedCases decided,
            PublishedCases published,
            Nameless nameless) {
        this.permissions = permissions;
        this.files = files;
        this.assessments = assessments;
        this.parities = parities;
        this.decided = decided;
        this.published = published;
        this.nameless = nameless;
    }

    /** The most alike first, own ones before published ones; nothing for whoever does not examine cases. */
    public List<Precedent> near(Actor actor, UUID caseId) {
        CaseFile file = files.sight(actor, caseId);
        if (!permissions.may(actor, "case.read-precedents")) {
            return List.of();
        }
        return Stream.concat(
                        ranked(file).limit(SHOWN).map(this::told), library(file).limit(SHOWN))
                .toList();
    }

    /** Says so where at least two close precedents of the institution exist and most of them came to something else. */
    public Optional<Departure> departure(UUID caseId, Outcome intended) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        ranked(files.get(caseId))
                .filter(one -> one.likeness() >= Precedent.CLOSE)
                .forEach(one -> outcomes.merge(one.before().outcome(), 1, Integer::sum));
        int close = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        int same = outcomes.getOrDefault(intended, 0);
        return close >= A_PRACTICE && same * 2 < close
                ? Optional.of(new Departure(close, same, outcomes))
                : Optional.empty();
    }

    private record Ranked(DecidedCases.Decided before, double likeness, List<Precedent.Shared> shared) {}

    private Stream<Ranked> ranked(CaseFile file) {
        return found(file).stream()
                .flatMap(here -> decided.before(file).stream()
                        .map(one -> new Ranked(one, here.likeness(one.rules()), here.shared(one.rules())))
                        .filter(one -> !one.shared().isEmpty()))
                .sorted(Comparator.comparingDouble(Ranked::likeness).reversed());
    }

    private Precedent told(Ranked ranked) {
        DecidedCases.Decided one = ranked.before();
        List<String> names = nameless.namesOf(one);
        String year = String.valueOf(one.year().year());
        return new Precedent(
                new Text(year + "年度", "Fiscal year " + year),
                one.outcome(),
                new Text(nameless.without(names, one.reasonJa()), nameless.without(names, one.reasonEn())),
                one.measures(),
                ranked.shared(),
                ranked.likeness(),
                new Precedent.Position(one.residual(), one.benefit()),
                null);
    }

    private Stream<Precedent> library(CaseFile file) {
        return found(file).stream()
                .flatMap(here -> published.all().stream()
                        .map(one -> new Precedent(
                                one.label(),
                                one.form(),
                                one.outcome(),
                                List.of(),
                                here.shared(one.rules()),
                                here.likeness(one.rules()),
                                null,
                                one.source()))
                        .filter(one -> !one.shared().isEmpty()))
                .sorted(Comparator.comparingDouble(Precedent::likeness).reversed());
    }

    private Optional<Found> found(CaseFile file) {
        return assessments.newest(file.id()).map(one -> Found.in(one.assessment(), parities));
    }
}
