package org.kakehashi.policy.proof;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactType;
import org.kakehashi.fact.FactValue;
import org.kakehashi.policy.change.PossibleValues;
import org.kakehashi.policy.pack.Applies;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.table.Table;

/** The values of each key that a pack can tell apart: what the catalogue allows, and numbers and days around its limits. */
public final class ValuePool {

    private static final String ANY_DAY = "2026-04-01";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private final FactCatalogue catalogue;
    private final Map<String, List<FactValue>> values = new LinkedHashMap<>();

    public ValuePool(FactCatalogue catalogue, List<Pack> packs) {
        this.catalogue = catalogue;
        Map<String, Set<String>> tests = new LinkedHashMap<>();
        for (Pack pack : packs) {
            tests(pack, tests);
        }
        // a question that is asked under a condition brings along the fact that the condition reads
        Set<String> more = new LinkedHashSet<>();
        tests.keySet().forEach(key -> catalogue
                .find(key)
                .ifPresent(entry -> more.addAll(entry.askedWhen().keySet())));
        more.forEach(key -> tests.computeIfAbsent(key, one -> new LinkedHashSet<>()));
        tests.forEach((key, cells) ->
                catalogue.find(key).ifPresent(entry -> values.put(key, List.copyOf(values(entry, cells)))));
    }

    /** The keys that the packs read, and those on which it depends whether they are asked. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** Known values only. */
    public List<FactValue> of(String key) {
        return values.getOrDefault(key, List.of());
    }

    FactCatalogue catalogue() {
        return catalogue;
    }

    private static void tests(Pack pack, Map<String, Set<String>> tests) {
        for (PackTable table : pack.tables()) {
            List<Table.Input> inputs = table.table().inputs();
            for (int i = 0; i < inputs.size(); i++) {
                Set<String> cells = tests.computeIfAbsent(inputs.get(i).expression(), key -> new LinkedHashSet<>());
                for (Table.Row row : table.table().rows()) {
                    cells.add(row.cells().get(i));
                }
            }
        }
        pack.applies().keys().forEach(key -> tests.computeIfAbsent(key, one -> new LinkedHashSet<>()));
        Applies.NotBefore limit = pack.applies().notBefore();
        if (limit != null) {
            tests.computeIfAbsent(limit.fact(), key -> new LinkedHashSet<>())
                    .add(limit.day().toString());
        }
    }

    private static Set<FactValue> values(FactEntry entry, Set<String> cells) {
        Set<FactValue> values = new LinkedHashSet<>();
        if (entry.type() == FactType.ENUM && entry.values().isEmpty()) {
            Matcher word = WORD.matcher(String.join(" ", cells));
            while (word.find()) {
                values.add(FactValue.known(word.group(1)));
            }
            values.add(FactValue.known("ANOTHER"));
        }
        String more = entry.type() == FactType.DATE ? ANY_DAY : "0";
        values.addAll(PossibleValues.of(entry, String.join(" ", cells) + " " + more));
        return values;
    }
}
