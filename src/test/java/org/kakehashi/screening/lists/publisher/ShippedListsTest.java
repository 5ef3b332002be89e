package org.kakehashi.screening.lists.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.screening.lists.publisher.ListFiles.shipped;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;

/** The real lists that the program ships, read whole. */
class ShippedListsTest {

    @ParameterizedTest
    @CsvSource({
        "us-csl-tables, us-csl/csl_2026-07-31.json.gz, 25921, 57000",
        "uk-lines, uk-sanctions/uk_sanctions_2026-08-22.ndjson.gz, 6349, 19500",
        "eu-lines, eu-sanctions/eu_consolidated_2026-05-01.ndjson.gz, 5860, 29000",
        "mof-workbook, jp-mof-freeze/shisantouketsu20260305.xlsx, 2862, 11000",
        "mofa-yaml, jp-mofa-russia/russia.yml.gz, 561, 3000",
        "mofa-yaml, jp-mofa-third-country/third_country.yml.gz, 56, 300",
        "mofa-yaml, jp-mofa-belarus/belarus.yml.gz, 27, 90"
    })
    void is_read_whole(String format, String file, int entries, int names) {
        List<ListEntry> all = shipped(format, "lists/" + file);
        assertThat(all).hasSize(entries);
        assertThat(all.stream().mapToInt(one -> one.names().size()).sum()).isGreaterThan(names);
        assertThat(all).allSatisfy(one -> assertThat(one.names().get(0).kind()).isEqualTo(NameKind.PRIMARY));
    }

    @Test
    void the_readings_beside_the_texts_of_the_ministry_of_finance_are_no_part_of_a_name() {
        List<ListEntry> all = shipped("mof-workbook", "lists/jp-mof-freeze/shisantouketsu20260305.xlsx");
        ListEntry first = all.get(0);
        assertThat(ListFiles.names(first)).containsExactly("Milosevic Slobodan", "ミロシェヴィッチ・スロボダン");
        assertThat(first.ownId()).isEqualTo("1-1");
        assertThat(first.kind()).isEqualTo(Kind.PERSON);
        assertThat(all).noneSatisfy(one -> assertThat(one.concern()).contains("シサントウケツ"));
    }

    @Test
    void a_count_of_days_is_a_day_of_birth() {
        List<ListEntry> all = shipped("mof-workbook", "lists/jp-mof-freeze/shisantouketsu20260305.xlsx");
        ListEntry entry = all.stream()
                .filter(one -> one.name().equals("Saddam Hussein Al-Tikriti"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.births()).containsExactly("1937-04-28");
    }
}
