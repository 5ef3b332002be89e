package org.kakehashi.policy.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.policy.pack.Applies;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.table.CellTest;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Truth;

/**
 * Makes sets of facts for a pack: every kind of value, nil, unknown and blank, no, one or two subjects of a type; and each
 * set is aimed at a few rows, since rows of many conditions hardly hold by chance.
 */
public final class GeneratedFacts {

    private static final Instant THEN = Instant.parse("2026-11-20T00:00:00Z");
    private static final List<Set<String>> ASKED =
            List.of(Set.of("nobody"), Set.of("nobody"), Set.of("collaboration", "disclosure"), Set.of());

    private record Aim(PackTable table, Table.Row row) {}

    private final Pack pack;
    private final ValuePool pool;
    private final TableJudge judge;
    private final List<Aim> aims = new ArrayList<>();
    private final Set<SubjectType> types = new TreeSet<>();

    public GeneratedFacts(Pack pack, ValuePool pool, TableJudge judge) {
        this.pack = pack;
        this.pool = pool;
        this.judge = judge;
        pack.tables().forEach(table -> table.table().rows().forEach(row -> aims.add(new Aim(table, row))));
        pack.tables().forEach(table -> types.add(table.subject()));
        pool.keys().forEach(key -> types.add(SubjectType.ofKey(key)));
    }

    public ValuePool pool() {
        return pool;
    }

    /** The same set for the same state of the source of chance. */
    public Facts next(Random random) {
        return next(random, false);
    }

    /** A set in which every key of every subject has a value or is nil. */
    public Facts nextWithoutUnknowns(Random random) {
        return next(random, true);
    }

    private Facts next(Random random, boolean known) {
        Map<SubjectType, List<Subject>> subjects = new EnumMap<>(SubjectType.class);
        for (SubjectType type : types) {
            int many = random.nextInt(20) == 0 ? 0 : random.nextInt(5) == 0 ? 2 : 1;
            List<Subject> some = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                some.add(new Subject(type, type.word() + i));
            }
            subjects.put(type, some);
        }
        Map<Subject, Map<String, @Nullable FactValue>> values = new LinkedHashMap<>();
        for (String key : pool.keys()) {
            for (Subject subject : subjects.getOrDefault(SubjectType.ofKey(key), List.of())) {
                values.computeIfAbsent(subject, one -> new LinkedHashMap<>()).put(key, any(key, random, known));
            }
        }
        bind(subjects, values, random);
        for (int i = random.nextInt(3); i >= 0 && !aims.isEmpty(); i--) {
            hit(aims.get(random.nextInt(aims.size())), subjects, values, random);
        }
        List<Fact> facts = new ArrayList<>();
        values.forEach((subject, about) -> about.forEach((key, value) -> {
            if (value != null) {
                facts.add(fact(subject, key, value));
            }
        }));
        Set<String> asked = known ? Set.of("nobody") : ASKED.get(random.nextInt(ASKED.size()));
        return new Facts(subjects.values().stream().flatMap(List::stream).toList(), facts, asked);
    }

    static Fact fact(Subject subject, String key, FactValue value) {
        return new Fact(subject, key, value, FactSource.DECLARED, THEN, null);
    }

    private @Nullable FactValue any(String key, Random random, boolean known) {
        int chance = random.nextInt(16);
        if (chance == 0) {
            return FactValue.nil();
        }
        if (!known && chance <= 3) {
            return chance == 1 ? FactValue.unknown(UnknownReason.NOT_OBTAINED) : null;
        }
        return one(pool.of(key), random);
    }

    /** Mostly meets a ground on which the pack binds. */
    private void bind(
            Map<SubjectType, List<Subject>> subjects,
            Map<Subject, Map<String, @Nullable FactValue>> values,
            Random random) {
        List<Applies.Ground> grounds = pack.applies().when();
        if (!grounds.isEmpty() && random.nextInt(5) > 0) {
            one(grounds, random).facts().forEach((key, allowed) -> subjects.getOrDefault(
                            SubjectType.ofKey(key), List.of())
                    .forEach(subject -> pool.of(key).stream()
                            .filter(value -> value instanceof FactValue.Known known && allowed.contains(known.text()))
                            .findFirst()
                            .ifPresent(value -> values.computeIfAbsent(subject, s -> new LinkedHashMap<>())
                                    .put(key, value))));
        }
    }

    /** Gives one subject of each type values on which the row's cells hold. */
    private void hit(
            Aim aim,
            Map<SubjectType, List<Subject>> subjects,
            Map<Subject, Map<String, @Nullable FactValue>> values,
            Random random) {
        for (int i = 0; i < aim.row().cells().size(); i++) {
            String key = aim.table().table().inputs().get(i).expression();
            CellTest test = judge.test(aim.row().cells().get(i));
            List<FactValue> holding = pool.of(key).stream()
                    .filter(value -> test.judge(value) == Truth.TRUE)
                    .toList();
            List<Subject> about = subjects.getOrDefault(SubjectType.ofKey(key), List.of());
            if (!(test instanceof CellTest.Any) && !about.isEmpty()) {
                values.computeIfAbsent(about.get(0), one -> new LinkedHashMap<>())
                        .put(key, holding.isEmpty() ? FactValue.nil() : one(holding, random));
            }
        }
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
