package org.kakehashi.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kakehashi.screening.ConcernCategory;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Name;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.names.Names;
import org.springframework.core.io.ClassPathResource;

/** METI's own file of 2025-09-29. */
class MetiWorkbookTest {

    private static final ClassPathResource FILE =
            new ClassPathResource("lists/jp-meti-eul/meti_foreign_user_list_20250929_4.xlsx");
    private static List<ListEntry> entries;
    private static Duration took;

    @BeforeAll
    static void read() throws IOException {
        long before = cpuTime();
        try (InputStream in = FILE.getInputStream()) {
            entries = new MetiWorkbook().read(in);
        }
        took = Duration.ofNanos(cpuTime() - before);
    }

    @Test
    void has_835_parties_numbered_without_a_gap() {
        assertThat(entries).hasSize(835);
        assertThat(entries.get(0).no()).isEqualTo(1);
        assertThat(entries.get(834).no()).isEqualTo(835);
        assertThat(entries.get(834).name()).isEqualTo("Zavod \"Miass\"");
    }

    /** 1,469 lines in the alias column; one of them is the rest of the line above (no. 774). */
    @Test
    void has_1468_other_names() {
        assertThat(entries.stream()
                        .mapToInt(entry -> MetiNamesTest.aliasesIn(entry))
                        .sum())
                .isBetween(1440, 1468);
        assertThat(textsOf(774))
                .contains("Aktsionernoe Obshchestvo Uralskiy Zavod Transportnogo Mashinostroeniya")
                .doesNotContain("Mashinostroeniya");
    }

    @Test
    void counts_concerns_as_the_press_paper_does() {
        assertThat(entries.stream().filter(e -> e.concerns().equals(Set.of(ConcernCategory.CONVENTIONAL))))
                .hasSize(54);
        assertThat(entries.stream().filter(e -> e.concerns().contains(ConcernCategory.CONVENTIONAL)))
                .hasSize(240);
    }

    @Test
    void leaves_readings_out() {
        assertThat(entries).allSatisfy(entry -> assertThat(
                        entry.country() + entry.names().stream().map(Name::text).collect(Collectors.joining("|")))
                .doesNotContain("カク", "セイブツ", "ベツメイ", "ケネン", "チュウゴク", "ダイガク"));
    }

    @Test
    void takes_brackets_off_a_name() {
        ListEntry beihang = entries.get(500);
        assertThat(beihang.country()).isEqualTo("中国 / People's Republic of China");
        assertThat(beihang.names())
                .containsExactly(
                        new Name("Beijing University of Aeronautics and Astronautics", NameKind.PRIMARY),
                        new Name("BUAA", NameKind.ABBREVIATION),
                        new Name("北京航空航天大学", NameKind.IN_BRACKETS),
                        new Name("Beihang University", NameKind.ALIAS));
        assertThat(beihang.concerns()).containsExactlyInAnyOrder(ConcernCategory.MISSILE, ConcernCategory.CONVENTIONAL);
    }

    @Test
    void keeps_brackets_within_a_name() {
        assertThat(textsOf(366)).contains("Korea Rungrado (General) Trading Co.", "朝鮮綾羅島貿易(総)会社");
    }

    @Test
    void joins_a_name_that_is_printed_in_two_lines() {
        assertThat(textsOf(538)).contains("Guangzhou Tian-Hai-Xiang Aviation Technology Co., Ltd.", "広州天海翔航空科技有限公司");
    }

    @Test
    void gives_every_party_a_name_that_can_be_compared() {
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.names()).isNotEmpty();
            assertThat(entry.names())
                    .allSatisfy(name -> assertThat(Names.folded(name.text())).isNotEmpty());
        });
    }

    @Test
    void is_read_in_less_than_three_seconds() {
        assertThat(took).as("CPU time, first call of the library included").isLessThan(Duration.ofSeconds(3));
    }

    /** Of this thread, so that a busy machine makes no difference. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void refuses_another_workbook() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("No.");
            workbook.write(other);
        }
        assertThatThrownBy(() -> new MetiWorkbook().read(new ByteArrayInputStream(other.toByteArray())))
                .isInstanceOf(UnreadableList.class);
    }

    private static List<String> textsOf(int no) {
        return entries.get(no - 1).names().stream().map(Name::text).toList();
    }
}
