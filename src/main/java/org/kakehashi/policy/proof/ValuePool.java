package org.kakehashi.policy.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.kakehashi.policy.pack.Applies;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.table.Table;

/** The values of each key that a pack can tell apart: what the catalogue allows, and numbers and days around its limits. */
public final class ValuePool {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
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
        switch (entry.type()) {
            case BOOLEAN -> values.addAll(List.of(FactValue.known(true), FactValue.known(false)));
            case ENUM -> {
                entry.values().forEach(value -> values.add(FactValue.known(value.id())));
                if (entry.values().isEmpty()) {
                    found(WORD, cells).forEach(word -> values.add(FactValue.known(word)));
                    values.add(FactValue.known("ANOTHER"));
                }
            }
            case INTEGER, DECIMAL -> numbers(entry, cells, values);
            case DATE ->
                found(DAY, cells)
                        .forEach(day -> around(LocalDate.parse(day)).forEach(one -> values.add(FactValue.known(one))));
        }
        if (values.isEmpty()) {
            values.add(FactValue.known(LocalDate.of(2026, 4, 1)));
        }
        return values;
    }

    private static void numbers(FactEntry entry, Set<String> cells, Set<FactValue> values) {
        List<BigDecimal> limits = new ArrayList<>(
                found(NUMBER, cells).stream().map(BigDecimal::new).toList());
        limits.add(BigDecimal.ZERO);
        for (BigDecimal limit : limits) {
            for (int step = -1; step <= 1; step++) {
                BigDecimal one = limit.add(BigDecimal.valueOf(step));
                Long min = entry.min();
                if (min == null || one.longValue() >= min) {
                    values.add(new FactValue.Known(
                            entry.type() == FactType.DECIMAL ? FactType.DECIMAL : FactType.INTEGER,
                            one.toPlainString()));
                }
            }
        }
    }

    private static List<LocalDate> around(LocalDate day) {
        return List.of(day.minusDays(1), day, day.plusDays(1));
    }

    private static Set<String> found(Pattern pattern, Set<String> cells) {
        Set<String> found = new LinkedHashSet<>();
        for (String cell : cells) {
            Matcher one = pattern.matcher(cell);
            while (one.find()) {
                found.add(one.groupCount() > 0 && pattern == WORD ? one.group(1) : one.group());
            }
        }
        return found;
    }
}
