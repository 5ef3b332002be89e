package org.kakehashi.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kakehashi.policy.table.HitPolicy;
import org.kakehashi.policy.table.NoSuchTable;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.UnreadableTable;

class DmnTablesTest {

    private final DmnTables tables = new DmnTables(new ProcessFiles("fixtures/first/"));

    @Test
    void a_file_becomes_a_table_with_all_cells_as_text() {
        Table table = tables.table("test-pack-concern-person");

        assertThat(table.name()).isEqualTo("エフォート");
        assertThat(table.version()).isEqualTo("7");
        assertThat(table.hitPolicy()).isEqualTo(HitPolicy.COLLECT);
        assertThat(table.sha256()).matches("[0-9a-f]{64}");
        assertThat(table.inputs()).containsExactly(new Table.Input("person.effortTotalPercent", "エフォート", "integer"));
        Table.Row row = table.rows().get(0);
        assertThat(row.rule()).isEqualTo("Rule_EffortOver");
        assertThat(row.cells()).containsExactly("> 100");
        assertThat(row.outputs()).containsExactly("\"NOTED\"");
        assertThat(row.annotation()).isEqualTo("合計が超える。");
        assertThat(table.output(row, "grade")).isEqualTo("NOTED");
    }

    @Test
    void the_words_of_its_rows_come_from_the_texts_file_beside_it() {
        assertThat(tables.texts("test-pack-concern-person").get("Rule_EffortOver"))
                .satisfies(text -> assertThat(text.in(Locale.ENGLISH)).isEqualTo("Effort adds up to too much"));
    }

    @Test
    void every_table_that_the_program_carries_is_read() {
        DmnTables all = new DmnTables(new ProcessFiles());

        assertThat(all.ids()).contains("review-route", "disclosure-triage", "decision-form");
        for (String id : all.ids()) {
            assertThat(all.table(id).rows()).as(id).isNotEmpty();
            assertThat(all.bytes(id)).as(id).isNotEmpty();
            assertThat(all.texts(id).keySet())
                    .as(id)
                    .containsAll(
                            all.table(id).rows().stream().map(Table.Row::rule).toList());
        }
    }

    @Test
    void an_unknown_table_and_a_file_that_is_none_are_refused() {
        assertThatThrownBy(() -> tables.table("no-such")).isInstanceOf(NoSuchTable.class);
        assertThatThrownBy(() -> tables.read("x.dmn", "<x/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableTable.class);
    }
}
