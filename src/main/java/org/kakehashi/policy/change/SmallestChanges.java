package org.kakehashi.policy.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Graver;
import org.kakehashi.fact.Sensitivity;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.WouldChange;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Truth;
import org.kakehashi.policy.weighing.Benefit;
import org.kakehashi.policy.weighing.Residual;
import org.kakehashi.policy.weighing.Weighings;
import org.springframework.stereotype.Component;

/**
 * Looks for the fewest facts that would have to be otherwise for a milder outcome, by trying: each step turns one condition of
 * a finding that stands in the way, and everything is judged anew. What is named has therefore been seen to work.
 */
@Component
public class SmallestChanges {

    private static final int MOST_FACTS = 3;
    private static final int TRIALS = 400;

    private final FactCatalogue catalogue;
    private final Weighings weighings;
    private final TableJudge judge;

    public SmallestChanges(FactCatalogue catalogue, Weighings weighings, TableJudge judge) {
        this.catalogue = catalogue;
        this.weighings = weighings;
        this.judge = judge;
    }

    /** What is recommended with the fewest measures that bring the concerns down. */
    public Outcome outcome(Assessment assessment, Benefit benefit) {
        return weighings.riskForeseen(assessment)
                ? Outcome.of(
                        weighings.weigh(assessment, benefit).recommendation().form())
                : Outcome.CLEARED;
    }

    /**
     * Empty if nothing is milder, or no change of three facts was found. What is given for export control alone is never
     * named.
     *
     * @param assessments by which the assessment was made
     * @param wanted the outcome must be no graver
     * @param sensitive whether facts may be named that only those see who examine; what was declared may be in
     *     any case
     */
    public Optional<SmallestChange> of(
            Assessments assessments,
            Assessment assessment,
            Collection<String> packs,
            Benefit benefit,
            Outcome wanted,
            boolean sensitive) {
        Search search = new Search(assessments, assessment, packs, benefit, wanted, sensitive);
        for (int depth = 1; depth <= MOST_FACTS; depth++) {
            Optional<SmallestChange> found = search.deeper(assessment, Map.of(), depth);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A value of the fact on which the condition would not hold: the mildest; empty if nothing is known of one. */
    public Optional<FactValue> mildestOther(WouldChange.Condition condition) {
        return others(condition).stream().findFirst();
    }

    /** Known values on which the condition does not hold, milder ones first. */
    private List<FactValue> others(WouldChange.Condition condition) {
        FactEntry entry = catalogue.entry(condition.key());
        List<FactValue> values = new ArrayList<>();
        for (FactValue value : PossibleValues.of(entry, condition.test())) {
            boolean stated = value instanceof FactValue.Known known
                    && entry.graver().open().contains(known.text());
            if (!stated && judge.test(condition.test()).judge(value) == Truth.FALSE) {
                values.add(value);
            }
        }
        values.sort((one, other) ->
                entry.graver().than(one, other) ? 1 : entry.graver().than(other, one) ? -1 : 0);
        return values;
    }

    private record Place(Subject subject, String key) {}

    private final class Search {

        private final Assessments assessments;
        private final Facts facts;
        private final LocalDate on;
        private final Collection<String> packs;
        private final Benefit benefit;
        private final Outcome wanted;
        private final boolean sensitive;
        private final Outcome now;
        private int trials;

        Search(
                Assessments assessments,
                Assessment from,
                Collection<String> packs,
                Benefit benefit,
                Outcome wanted,
                boolean sensitive) {
            this.wanted = wanted;
            this.assessments = assessments;
            this.facts = from.facts();
            this.on = from.on();
            this.packs = packs;
            this.benefit = benefit;
            this.sensitive = sensitive;
            this.now = outcome(from, benefit);
        }

        Optional<SmallestChange> deeper(Assessment at, Map<Place, FactValue> changed, int left) {
            for (WouldChange.Condition condition : conditions(at)) {
                Place place = new Place(condition.subject(), condition.key());
                if (!changed.containsKey(place) && mayBeNamed(place)) {
                    for (FactValue value : others(condition)) {
                        Map<Place, FactValue> more = new LinkedHashMap<>(changed);
                        more.put(place, value);
                        Optional<SmallestChange> found = tried(more, left);
                        if (found.isPresent() || trials > TRIALS) {
                            return found;
                        }
                    }
                }
            }
            return Optional.empty();
        }

        /** Of all findings in the way; what can be mended comes before what would be another case. */
        private List<WouldChange.Condition> conditions(Assessment at) {
            return inTheWay(at).stream()
                    .flatMap(finding -> finding.wouldChange().get(0).conditions().stream())
                    .sorted(Comparator.comparing(condition -> !ordered(condition.key())))
                    .toList();
        }

        private boolean ordered(String key) {
            Graver graver = catalogue.entry(key).graver();
            return graver.direction() != 0 || !graver.order().isEmpty();
        }

        private Optional<SmallestChange> tried(Map<Place, FactValue> changed, int left) {
            trials++;
            Assessment then = assessments.assess(with(changed), on, packs);
            if (left > 1) {
                return deeper(then, changed, left - 1);
            }
            return milder(then) ? Optional.of(named(fewest(changed))) : Optional.empty();
        }

        private boolean milder(Assessment then) {
            Outcome outcome = outcome(then, benefit);
            return outcome.milderThan(now) && !wanted.milderThan(outcome);
        }

        /** Without those that turn out not to be needed. */
        private Map<Place, FactValue> fewest(Map<Place, FactValue> changed) {
            for (Place place : changed.keySet()) {
                Map<Place, FactValue> fewer = new LinkedHashMap<>(changed);
                fewer.remove(place);
                if (milder(assessments.assess(with(fewer), on, packs))) {
                    return fewest(fewer);
                }
            }
            return changed;
        }

        private SmallestChange named(Map<Place, FactValue> changed) {
            Assessment then = assessments.assess(with(changed), on, packs);
            Outcome outcome = outcome(then, benefit);
            List<SmallestChange.ChangedFact> named = changed.entrySet().stream()
                    .map(one -> new SmallestChange.ChangedFact(
                            one.getKey().subject(), one.getKey().key(), value(one.getKey()), one.getValue()))
                    .toList();
            List<String> measures = outcome == Outcome.CLEARED
                    ? List.of()
                    : weighings.weigh(then, benefit).proposed().measures();
            return new SmallestChange(now, outcome, named, measures);
        }

        /** One finding of each sort that keeps the outcome from being milder. */
        private List<Finding> inTheWay(Assessment at) {
            List<Finding> binding = at.findings().stream()
                    .filter(one -> one.kind() != RuleKind.CONTEXT)
                    .toList();
            Optional<Finding> prohibition = binding.stream()
                    .filter(one -> one.kind() == RuleKind.PROHIBITION && !one.unresolved())
                    .findFirst();
            if (prohibition.isPresent()) {
                return List.of(prohibition.get());
            }
            Set<Finding> found = new LinkedHashSet<>();
            binding.stream().filter(Finding::unresolved).findFirst().ifPresent(found::add);
            worst(at, binding).ifPresent(found::add);
            binding.stream()
                    .filter(one -> one.kind() == RuleKind.REQUIREMENT && !one.unresolved())
                    .findFirst()
                    .ifPresent(found::add);
            return List.copyOf(found);
        }

        /** The concern of which measures leave most; among equals, the gravest before. */
        private Optional<Finding> worst(Assessment at, List<Finding> binding) {
            Set<String> measures =
                    Set.copyOf(weighings.weigh(at, benefit).proposed().measures());
            Map<String, Residual.Lowered> left = new LinkedHashMap<>();
            weighings
                    .measures()
                    .residual(at.findings(), measures)
                    .findings()
                    .forEach(one -> left.put(one.finding(), one));
            Finding worst = null;
            for (Finding one : binding) {
                Residual.Lowered lowered = left.get(one.id());
                if (lowered != null && (worst == null || heavier(one, lowered, worst, left))) {
                    worst = one;
                }
            }
            return Optional.ofNullable(worst);
        }

        private static boolean heavier(
                Finding one, Residual.Lowered lowered, Finding worst, Map<String, Residual.Lowered> left) {
            Residual.Lowered before = left.get(worst.id());
            if (before == null || lowered.to() != before.to()) {
                return before == null || lowered.to().worseThan(before.to());
            }
            return one.grade().worseThan(worst.grade());
        }

        private boolean mayBeNamed(Place place) {
            Sensitivity given = catalogue.entry(place.key()).sensitivity();
            return facts.subjects().contains(place.subject())
                    && (given == Sensitivity.NORMAL
                            || given == Sensitivity.SENSITIVE && (sensitive || declared(place)));
        }

        /** Who declared a thing knows it already. */
        private boolean declared(Place place) {
            return facts.fact(place.subject(), place.key())
                    .filter(fact -> fact.source() == FactSource.DECLARED)
                    .isPresent();
        }

        private FactValue value(Place place) {
            return facts.value(place.subject(), place.key())
                    .orElseGet(() -> catalogue.known(facts).value(place.subject(), place.key()));
        }

        private Facts with(Map<Place, FactValue> changed) {
            List<Fact> all = new ArrayList<>();
            for (Fact fact : facts.facts()) {
                if (!changed.containsKey(new Place(fact.subject(), fact.key()))) {
                    all.add(fact);
                }
            }
            changed.forEach((place, value) ->
                    all.add(new Fact(place.subject(), place.key(), value, FactSource.DECLARED, null, null)));
            return new Facts(facts.subjects(), all, facts.asked());
        }
    }
}
