package org.kakehashi.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactType;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge.JudgedRow;
import org.kakehashi.policy.table.Truth;

/**
 * Our judgement against the engine's on every pack table that the program carries, with values made by chance; and what
 * the engine cannot do: an unknown in place of a value never lets a row pass.
 */
class OracleTest {

    private static final int CASES = 200;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final FactCatalogue CATALOGUE = new FactCatalogue();

    static Stream<Arguments> tables() {
        Map<String, byte[]> files = new TreeMap<>(new ProcessFiles().matching("packs/*/*.dmn"));
        files.putAll(new ProcessFiles("fixtures/").matching("oracle/*.dmn"));
        return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void without_unknowns_the_engine_finds_the_same_rows(String path, byte[] dmn) {
        Table table = DmnReader.read(path, dmn);
        EngineOracle oracle = new EngineOracle();
        DmnDecision decision = oracle.parse(table.id(), dmn);
        Random random = new Random(path.hashCode());

        for (int i = 0; i < CASES; i++) {
            Map<String, FactValue> values = values(table, random);
            assertThat(holding(table, values)).as("%s", values).isEqualTo(oracle.holding(decision, values));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void a_row_that_holds_never_passes_when_values_become_unknown(String path, byte[] dmn) {
        Table table = DmnReader.read(path, dmn);
        Random random = new Random(path.hashCode());

        for (int i = 0; i < CASES; i++) {
            Map<String, FactValue> values = values(table, random);
            List<JudgedRow> known = Fixture.JUDGE.judge(table, key -> value(values, key));
            Map<String, FactValue> masked = new HashMap<>(values);
            values.keySet().stream()
                    .filter(key -> random.nextInt(3) == 0)
                    .forEach(key -> masked.put(key, FactValue.unknown(UnknownReason.NOT_OBTAINED)));
            List<JudgedRow> judged = Fixture.JUDGE.judge(table, key -> value(masked, key));
            for (int row = 0; row < known.size(); row++) {
                assertThat(judged.get(row).truth()).isIn(known.get(row).truth(), Truth.UNKNOWN);
            }
        }
    }

    private static FactValue value(Map<String, FactValue> values, String key) {
        return values.getOrDefault(key, FactValue.nil());
    }

    private static List<String> holding(Table table, Map<String, FactValue> values) {
        return Fixture.JUDGE.judge(table, key -> value(values, key)).stream()
                .filter(row -> row.truth() == Truth.TRUE)
                .map(JudgedRow::rule)
                .toList();
    }

    private static Map<String, FactValue> values(Table table, Random random) {
        Map<String, FactValue> values = new TreeMap<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            List<FactValue> possible = possible(table, i);
            values.put(table.inputs().get(i).expression(), possible.get(random.nextInt(possible.size())));
        }
        return values;
    }

    /** What the catalogue allows, the numbers around those in the column's cells, and nil. */
    private static List<FactValue> possible(Table table, int column) {
        FactEntry entry = CATALOGUE.entry(table.inputs().get(column).expression());
        List<FactValue> possible = new ArrayList<>(List.of(FactValue.nil()));
        if (entry.type() == FactType.BOOLEAN) {
            possible.add(FactValue.known(true));
            possible.add(FactValue.known(false));
        }
        entry.values().forEach(value -> possible.add(FactValue.known(value.id())));
        if (entry.type() == FactType.INTEGER || entry.type() == FactType.DECIMAL) {
            for (Table.Row row : table.rows()) {
                Matcher number = NUMBER.matcher(row.cells().get(column));
                while (number.find()) {
                    BigDecimal limit = new BigDecimal(number.group());
                    possible.add(FactValue.known(limit.longValue()));
                    possible.add(FactValue.known(limit.longValue() + 1));
                    possible.add(FactValue.known(limit.longValue() - 1));
                }
            }
        }
        return possible;
    }
}
