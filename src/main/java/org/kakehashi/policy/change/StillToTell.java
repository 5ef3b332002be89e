package org.kakehashi.policy.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.JudgedTable;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.WouldChange;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.Standing;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge.JudgedRow;
import org.kakehashi.policy.table.Truth;

/**
 * A fact that was not told and that a rule would read.
 *
 * @param subject whose; none where the case has no such subject at all
 * @param open whether a rule stays open for want of it; else a rule of which all that was told holds is away, since nothing
 *     of that kind was told
 * @param rules that read it
 */
public record StillToTell(
        String key, SubjectType subjectType, @Nullable String subject, boolean open, Text name, List<String> rules) {

    /** Where a fact is missing. */
    private record Place(String key, @Nullable Subject subject) {}

    /** Those that keep a rule open first, then by key. */
    public static List<StillToTell> of(Assessment judged, List<Pack> packs, FactCatalogue catalogue) {
        Map<Place, Set<String>> missing = new LinkedHashMap<>();
        for (Finding finding : judged.findings()) {
            if (finding.unresolved() && !finding.informs()) {
                finding.wouldChange().stream()
                        .filter(change -> change.effect() == WouldChange.Effect.SETTLES)
                        .flatMap(change -> change.conditions().stream())
                        .forEach(cell -> add(missing, new Place(cell.key(), cell.subject()), finding.rule()));
            }
        }
        packs.stream()
                .filter(pack -> pack.applies().standing(judged.facts()) == Standing.BINDS)
                .forEach(pack -> away(missing, judged, pack));
        return missing.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue(), catalogue))
                .sorted(Comparator.comparing(StillToTell::open).reversed().thenComparing(StillToTell::key))
                .toList();
    }

    private static void add(Map<Place, Set<String>> missing, Place place, String rule) {
        missing.computeIfAbsent(place, any -> new TreeSet<>()).add(rule);
    }

    private static StillToTell line(Place place, Set<String> rules, FactCatalogue catalogue) {
        FactEntry entry = catalogue.entry(place.key());
        return new StillToTell(
                place.key(),
                entry.subject(),
                place.subject() == null ? null : place.subject().id(),
                place.subject() != null,
                new Text(entry.ja(), entry.en()),
                List.copyOf(rules));
    }

    private static void away(Map<Place, Set<String>> missing, Assessment judged, Pack pack) {
        Map<String, Table.Row> rows = pack.tables().stream()
                .flatMap(table -> table.table().rows().stream())
                .collect(Collectors.toMap(Table.Row::rule, row -> row, (one, same) -> one));
        Set<SubjectType> there = new HashSet<>();
        judged.facts().subjects().forEach(subject -> there.add(subject.type()));
        for (JudgedTable table : judged.tables()) {
            for (JudgedRow row : table.pack().equals(pack.id()) ? table.rows() : List.<JudgedRow>of()) {
                Table.Row text = rows.get(row.rule());
                if (row.truth() == Truth.FALSE && text != null) {
                    absent(table, row, text, judged.facts(), there)
                            .forEach(key -> add(missing, new Place(key, null), row.rule()));
                }
            }
        }
    }

    /** Keys of the cells that fail for want of a subject, if no other cell fails and something told holds. */
    private static List<String> absent(
            JudgedTable table, JudgedRow row, Table.Row text, Facts facts, Set<SubjectType> there) {
        List<String> absent = new ArrayList<>();
        boolean told = false;
        for (int i = 0; i < text.cells().size(); i++) {
            String key = table.inputs().get(i);
            if (text.cells().get(i).equals("-")) {
                continue;
            }
            Truth truth = row.cells().get(i);
            if (truth == Truth.FALSE && there.contains(SubjectType.ofKey(key))) {
                return List.of();
            }
            if (truth == Truth.FALSE) {
                absent.add(key);
            }
            told |= truth == Truth.TRUE
                    && facts.facts().stream().anyMatch(fact -> fact.key().equals(key));
        }
        return told ? absent : List.of();
    }
}
