package org.kakehashi.audit.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kakehashi.audit.JudgedUse;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactValue;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.trail.PolicyRef;

/**
 * What two decisions have in common and where they part.
 *
 * @param facts by key; each with the values that the case's subjects have, whose own names mean nothing in the other case
 * @param rules rows that fired or stayed unresolved in at least one of them
 * @param tables by id, with version and hash; only those that were asked in at least one
 * @param packs likewise
 * @param measures by id, as decided
 * @param stays by node, where one of the cases waited for somebody
 */
public record Comparison(
        Side first,
        Side second,
        List<Pair<String, List<FactValue>>> facts,
        List<Pair<Rule, Stand>> rules,
        List<Pair<String, PolicyRef>> tables,
        List<Pair<String, PolicyRef>> packs,
        List<Pair<String, MeasureSet>> measures,
        List<Pair<String, Stay>> stays) {

    static Comparison of(Side first, Side second) {
        return new Comparison(
                first,
                second,
                Pair.all(facts(first), facts(second)),
                rules(first, second),
                Pair.all(tables(first), tables(second)),
                Pair.all(packs(first), packs(second)),
                // the days differ as the cases do
                Pair.all(measures(first), measures(second), (one, other) -> true),
                Pair.all(first.stays(), second.stays(), (one, other) -> one.times() == other.times()));
    }

    /** From the opening of the case to the decision; none where there is none. */
    public static Optional<Duration> untilDecided(Side side) {
        return Optional.ofNullable(side.decision())
                .map(decision -> Duration.between(side.file().openedAt(), decision.decidedAt()));
    }

    private static Map<String, List<FactValue>> facts(Side side) {
        Map<String, List<FactValue>> values = new TreeMap<>();
        if (side.judged() != null) {
            for (Fact fact : side.judged().assessment().facts().facts()) {
                values.computeIfAbsent(fact.key(), key -> new ArrayList<>()).add(fact.value());
            }
        }
        values.values().forEach(list -> list.sort(Comparator.comparing(FactValue::toString)));
        return values;
    }

    private static List<Pair<Rule, Stand>> rules(Side first, Side second) {
        Map<Rule, Stand> speaking = new LinkedHashMap<>(speaking(first));
        speaking(second).forEach(speaking::putIfAbsent);
        return speaking.keySet().stream()
                .map(rule -> {
                    Stand one = stand(first, rule);
                    Stand other = stand(second, rule);
                    return new Pair<>(rule, one, other, one == other);
                })
                .toList();
    }

    private static Map<Rule, Stand> speaking(Side side) {
        Map<Rule, Stand> rows = new LinkedHashMap<>();
        for (JudgedUse use : side.tables()) {
            for (JudgedUse.Row row : use.rows()) {
                if (row.mark() == JudgedUse.Mark.FIRED || row.mark() == JudgedUse.Mark.UNRESOLVED) {
                    rows.merge(new Rule(use.table(), row.rule()), stand(row.mark()), Comparison::stronger);
                }
            }
        }
        return rows;
    }

    /** Of all subjects that the table was asked for, the one in which the row says most. */
    private static Stand stand(Side side, Rule rule) {
        List<JudgedUse> uses = side.tables().stream()
                .filter(use -> use.table().id().equals(rule.table().id()))
                .toList();
        return uses.stream()
                .flatMap(use -> use.rows().stream())
                .filter(row -> row.rule().row().rule().equals(rule.id()))
                .map(row -> stand(row.mark()))
                .reduce(Comparison::stronger)
                .orElse(uses.isEmpty() ? Stand.NOT_ASKED : Stand.NO_SUCH_ROW);
    }

    private static Stand stand(JudgedUse.Mark mark) {
        return switch (mark) {
            case FIRED -> Stand.FIRED;
            case UNRESOLVED -> Stand.UNRESOLVED;
            case NOT_FIRED, NOT_REACHED -> Stand.NOT_FIRED;
        };
    }

    private static Stand stronger(Stand one, Stand other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Map<String, PolicyRef> tables(Side side) {
        Map<String, PolicyRef> tables = new TreeMap<>();
        side.tables()
                .forEach(use ->
                        tables.put(use.table().id(), new PolicyRef(use.table().id(), use.version(), use.sha256())));
        return tables;
    }

    private static Map<String, PolicyRef> packs(Side side) {
        Map<String, PolicyRef> packs = new TreeMap<>();
        if (side.judged() != null) {
            side.judged().assessment().packs().forEach(pack -> packs.put(pack.id(), pack));
        }
        return packs;
    }

    private static Map<String, MeasureSet> measures(Side side) {
        Map<String, MeasureSet> measures = new TreeMap<>();
        if (side.decision() != null) {
            side.decision().decision().measures().forEach(one -> measures.put(one.id(), one));
        }
        return measures;
    }
}
