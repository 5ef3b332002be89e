package org.kakehashi.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackCheck;
import org.kakehashi.policy.pack.PackReader;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge.JudgedRow;
import org.kakehashi.policy.table.Truth;
import org.kakehashi.policy.weighing.Measures;

/** What must be true of every pack that the program carries. */
class CarriedPacksTest {

    private static final FactCatalogue CATALOGUE = new FactCatalogue();
    private static final ProcessFiles FILES = new ProcessFiles();

    static Stream<Pack> packs() {
        return new PackReader(new DmnTables(FILES)).carried(FILES).stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void it_may_be_put_in_force(Pack pack) {
        assertThat(new PackCheck(CATALOGUE, Fixture.JUDGE).faults(pack)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_row_does_what_its_examples_say_and_holds_in_one_of_them(Pack pack) {
        for (PackTable table : pack.tables()) {
            for (Table.Row row : table.table().rows()) {
                List<RowText.Example> examples = pack.text(row.rule()).examples();
                assertThat(examples).as(row.rule()).anyMatch(RowText.Example::fires);
                for (RowText.Example example : examples) {
                    assertThat(truth(table.table(), row, example))
                            .as("%s on %s", row.rule(), example.facts())
                            .isEqualTo(Truth.of(example.fires()));
                }
            }
        }
    }

    @Test
    void every_measure_lowers_concerns_that_some_pack_can_raise() {
        Set<String> concerns = new HashSet<>();
        packs().flatMap(pack -> pack.tables().stream())
                .filter(table -> table.kind() == RuleKind.CONCERN)
                .flatMap(table -> table.table().rows().stream())
                .forEach(row -> concerns.add(row.rule()));

        assertThat(new Measures(FILES).all()).isNotEmpty().allSatisfy(measure -> assertThat(concerns)
                .as(measure.id())
                .containsAll(measure.lowers().keySet()));
    }

    private static Truth truth(Table table, Table.Row row, RowText.Example example) {
        List<JudgedRow> judged = Fixture.JUDGE.judge(table, key -> value(key, example.facts()));
        return judged.stream()
                .filter(one -> one.rule().equals(row.rule()))
                .findFirst()
                .orElseThrow()
                .truth();
    }

    private static FactValue value(String key, Map<String, @Nullable Object> facts) {
        Object text = facts.get(key);
        if (text == null) {
            return FactValue.nil();
        }
        FactEntry entry = CATALOGUE.entry(key);
        return text.equals("unknown") && !entry.allows("unknown")
                ? FactValue.unknown(UnknownReason.NOT_OBTAINED)
                : new FactValue.Known(entry.type(), text.toString());
    }
}
