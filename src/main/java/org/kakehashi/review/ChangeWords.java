package org.kakehashi.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Sensitivity;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.WouldChange;
import org.kakehashi.policy.change.SmallestChange;
import org.kakehashi.policy.change.SmallestChanges;
import org.kakehashi.policy.pack.PackNotInForce;
import org.kakehashi.policy.weighing.Benefit;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.reference.Dates;
import org.kakehashi.reference.Programmes;
import org.kakehashi.trail.PolicyRef;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What would change a finding, or the whole result, in plain words for the person concerned: never by a fact that only those
 * see who examine, unless he declared it himself.
 */
@Component
public class ChangeWords {

    private final FactCatalogue catalogue;
    private final Programmes programmes;
    private final Dates dates;
    private final MessageSource messages;
    private final Assessments assessments;
    private final SmallestChanges changes;

    ChangeWords(
            FactCatalogue catalogue,
            Programmes programmes,
            Dates dates,
            MessageSource messages,
            Assessments assessments,
            SmallestChanges changes) {
        this.catalogue = catalogue;
        this.programmes = programmes;
        this.dates = dates;
        this.messages = messages;
        this.assessments = assessments;
        this.changes = changes;
    }

    /** What would lift the finding, any one of it; null for advice, and where nothing of it may be named. */
    public @Nullable Text lift(Finding finding) {
        if (finding.informs() || finding.wouldChange().isEmpty()) {
            return null;
        }
        List<SmallestChange.ChangedFact> all = finding.wouldChange().get(0).conditions().stream()
                .filter(condition -> mayBeNamed(finding, condition))
                .flatMap(condition -> otherwise(condition).stream())
                .toList();
        return all.isEmpty() ? null : text(locale -> joined(all, "review.letter.or", locale));
    }

    /** What the addressee declared himself he knows already. */
    private boolean mayBeNamed(Finding finding, WouldChange.Condition condition) {
        Sensitivity given = catalogue.entry(condition.key()).sensitivity();
        return given == Sensitivity.NORMAL
                || given == Sensitivity.SENSITIVE
                        && finding.facts().stream()
                                .anyMatch(fact -> fact.key().equals(condition.key())
                                        && fact.subject().equals(condition.subject())
                                        && fact.source() == FactSource.DECLARED);
    }

    private Optional<SmallestChange.ChangedFact> otherwise(WouldChange.Condition condition) {
        return changes.mildestOther(condition)
                .map(then ->
                        new SmallestChange.ChangedFact(condition.subject(), condition.key(), condition.value(), then));
    }

    /** What would lead to a milder recommendation; empty if nothing that may be named does. */
    Optional<Text> wayOut(CaseFile file, CaseAssessment judged) {
        Weighing weighing = judged.weighing();
        List<String> packs =
                judged.assessment().packs().stream().map(PolicyRef::id).toList();
        var wanted = file.kind() == CaseKind.DISCLOSURE
                ? org.kakehashi.policy.change.Outcome.CLEARED
                : org.kakehashi.policy.change.Outcome.DECLINE;
        try {
            return changes.of(
                            assessments,
                            judged.assessment(),
                            packs,
                            weighing == null ? Benefit.none() : weighing.benefit(),
                            wanted,
                            false)
                    .map(this::way);
        } catch (PackNotInForce gone) {
            return Optional.empty();
        }
    }

    /** Of a change that was found. */
    public Text way(SmallestChange change) {
        return text(locale -> said(locale, "review.way." + change.then()) + " "
                + joined(change.facts(), "review.letter.and", locale));
    }

    private String joined(List<SmallestChange.ChangedFact> all, String with, Locale locale) {
        return all.stream()
                .map(one -> said(
                        locale,
                        "review.letter.change",
                        catalogue.entry(one.key()).name(locale),
                        value(one.key(), one.then(), locale),
                        value(one.key(), one.now(), locale)))
                .distinct()
                .collect(Collectors.joining(said(locale, with)));
    }

    private String value(String key, FactValue value, Locale locale) {
        if (value instanceof FactValue.Known known) {
            return switch (known.type()) {
                case BOOLEAN -> said(locale, "review.yes-no." + known.text());
                case DATE -> dates.of(LocalDate.parse(known.text()), locale);
                case INTEGER, DECIMAL -> known.text() + catalogue.entry(key).unit();
                case ENUM -> closed(catalogue.entry(key), known.text(), locale);
            };
        }
        return value instanceof FactValue.Unknown unknown
                ? said(locale, "review.unknown." + unknown.reason())
                : said(locale, "review.nil");
    }

    private String closed(FactEntry entry, String text, Locale locale) {
        return entry.values().stream()
                .filter(one -> one.id().equals(text))
                .findFirst()
                .map(one -> one.name(locale))
                .or(() -> programmes.find(text).map(programme -> programme.name(locale)))
                .orElse(text);
    }

    private static Text text(Function<Locale, String> said) {
        return new Text(said.apply(Locale.JAPANESE), said.apply(Locale.ENGLISH));
    }

    private String said(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
