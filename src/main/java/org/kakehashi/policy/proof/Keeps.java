package org.kakehashi.policy.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Sensitivity;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.table.HitPolicy;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.weighing.Weighings;

/** Whether a pack keeps each property on one set of facts. */
final class Keeps {

    private final Pack pack;
    private final List<Pack> others;
    private final ValuePool pool;
    private final Trial alone;
    private final Trial turned;
    private final Trial together;
    private final RiskSteps graver;
    private final Told told;
    private final Set<String> rulesOfOthers = new HashSet<>();
    private final Map<Sensitivity, List<FactEntry>> limited;

    Keeps(Pack pack, List<Pack> others, LocalDate day, ValuePool pool, TableJudge judge, Weighings weighings) {
        this.pack = pack;
        this.others = others;
        this.pool = pool;
        this.alone = new Trial(List.of(pack), day, pool.catalogue(), judge);
        this.turned = new Trial(List.of(turned(pack)), day, pool.catalogue(), judge);
        List<Pack> all = new ArrayList<>(others);
        all.add(pack);
        this.together = new Trial(all, day, pool.catalogue(), judge);
        this.graver = new RiskSteps(pack, pool, alone);
        this.told = new Told(pack, alone, new Trial(List.of(pack), day, pool.catalogue(), judge), weighings);
        this.limited = pool.catalogue().entries().stream().collect(Collectors.groupingBy(FactEntry::sensitivity));
        others.forEach(one ->
                one.tables().forEach(table -> table.table().rows().forEach(row -> rulesOfOthers.add(row.rule()))));
    }

    Optional<String> fault(Property property, Facts facts, Random random) {
        return switch (property) {
            case MORE_RISK_IS_NEVER_MILDER -> graver.milder(facts, random);
            case UNKNOWN_NEVER_CLEARS -> graver.cleared(facts, random);
            case PROHIBITION_DOMINATES -> told.weighed(facts);
            case ORDER_CHANGES_NOTHING -> order(facts, random);
            case ORIGIN_CHANGES_NOTHING -> origin(facts, random);
            case ISOLATED -> isolated(facts, random);
            case REPLAYS -> told.otherBytes(facts);
            case EXPLAINED -> told.unexplained(facts, random);
        };
    }

    private Optional<String> order(Facts facts, Random random) {
        for (PackTable table : pack.tables()) {
            if (table.table().hitPolicy() != HitPolicy.COLLECT) {
                return Optional.of(table.table().id() + " answers by the order of its rows");
            }
        }
        Assessment before = alone.assess(facts);
        List<Fact> shuffled = new ArrayList<>(facts.facts());
        Collections.shuffle(shuffled, random);
        if (!alone.assess(new Facts(facts.subjects(), shuffled, facts.asked())).equals(before)) {
            return Optional.of("the order of facts matters");
        }
        if (!Trial.holding(turned.assess(facts)).equals(Trial.holding(before))) {
            return Optional.of("the order of rows matters");
        }
        Facts renamed = new Facts(
                facts.subjects().stream().map(Keeps::renamed).toList(),
                facts.facts().stream()
                        .map(fact -> GeneratedFacts.fact(renamed(fact.subject()), fact.key(), fact.value()))
                        .toList(),
                facts.asked());
        Set<String> found = alone.assess(renamed).findings().stream()
                .map(one -> Trial.holding(one, original(one.subject())))
                .collect(Collectors.toSet());
        return found.equals(Trial.holding(before)) ? Optional.empty() : Optional.of("the names of subjects matter");
    }

    /** Sorts the other way round. */
    private static Subject renamed(Subject subject) {
        return new Subject(
                subject.type(), (char) ('z' - subject.id().charAt(subject.id().length() - 1) + '0') + subject.id());
    }

    private static Subject original(Subject subject) {
        return new Subject(subject.type(), subject.id().substring(1));
    }

    private static Pack turned(Pack pack) {
        List<PackTable> tables = new ArrayList<>();
        for (PackTable one : pack.tables()) {
            List<Table.Row> rows = new ArrayList<>(one.table().rows());
            Collections.reverse(rows);
            tables.add(0, new PackTable(one.kind(), one.subject(), one.table().with(rows)));
        }
        return pack.with(tables);
    }

    private Optional<String> origin(Facts facts, Random random) {
        for (Sensitivity sensitivity : List.of(Sensitivity.PROTECTED, Sensitivity.EXPORT_CONTROL)) {
            List<Fact> these = told(facts, sensitivity, random);
            List<Fact> those = told(facts, sensitivity, random);
            if (tellsApart(sensitivity, with(facts, these), with(facts, those))) {
                return those.stream()
                        .filter(one -> tellsApart(sensitivity, with(facts, these), Trial.with(with(facts, these), one)))
                        .findFirst()
                        .map(one -> one.key() + " changes what is found")
                        .or(() -> Optional.of("several facts together change what is found"));
            }
        }
        return Optional.empty();
    }

    private boolean tellsApart(Sensitivity sensitivity, Facts these, Facts those) {
        Assessment one = alone.assess(these);
        Assessment other = alone.assess(those);
        return sensitivity == Sensitivity.EXPORT_CONTROL && pack.profile().exportControl()
                ? !concerns(one).equals(concerns(other))
                : !one.findings().equals(other.findings());
    }

    private static Facts with(Facts facts, List<Fact> told) {
        List<Fact> all = new ArrayList<>(told);
        facts.facts().stream()
                .filter(fact -> told.stream()
                        .noneMatch(one ->
                                one.key().equals(fact.key()) && one.subject().equals(fact.subject())))
                .forEach(all::add);
        return new Facts(facts.subjects(), all, facts.asked());
    }

    /** Any value at all for every such attribute of every subject. */
    private List<Fact> told(Facts facts, Sensitivity sensitivity, Random random) {
        List<Fact> told = new ArrayList<>();
        for (FactEntry entry : limited.getOrDefault(sensitivity, List.of())) {
            for (Subject subject : facts.subjects()) {
                if (subject.type() == entry.subject()) {
                    told.add(GeneratedFacts.fact(subject, entry.key(), value(entry, random)));
                }
            }
        }
        return told;
    }

    private FactValue value(FactEntry entry, Random random) {
        List<FactValue> known = pool.of(entry.key());
        if (!known.isEmpty()) {
            return GeneratedFacts.one(known, random);
        }
        return entry.values().isEmpty()
                ? FactValue.nil()
                : FactValue.known(GeneratedFacts.one(entry.values(), random).id());
    }

    private static Set<String> concerns(Assessment assessment) {
        return assessment.findings(RuleKind.CONCERN).stream()
                .map(one -> Trial.holding(one, one.subject()))
                .collect(Collectors.toSet());
    }

    private Optional<String> isolated(Facts facts, Random random) {
        for (PackTable table : pack.tables()) {
            for (Table.Row row : table.table().rows()) {
                if (rulesOfOthers.contains(row.rule())) {
                    return Optional.of(row.rule() + " stands in another pack too: measures and topics would mean both");
                }
            }
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<String> under = new ArrayList<>(List.of(pack.id()));
        for (int i = random.nextInt(3); i >= 0; i--) {
            under.add(GeneratedFacts.one(others, random).id());
        }
        List<Finding> own = together.assess(facts, under).findings().stream()
                .filter(one -> one.pack().equals(pack.id()))
                .toList();
        return own.equals(alone.assess(facts).findings())
                ? Optional.empty()
                : Optional.of("finds something else beside " + under);
    }
}
