package org.kakehashi.screening.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.KakehashiTest;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.names.PartyKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KakehashiTest
class SheetsTest {

    @Autowired
    MockMvc web;

    @Autowired
    SheetRuns runs;

    @Test
    void a_spreadsheet_is_looked_up_and_its_result_read_by_its_owner_alone() throws Exception {
        String page = add("name,kind,country\nBeihang University,organisation,CN\n=Quiet Meadow Bakery,,\n,,CN\n"
                + "Professor Training University,organisation,\n");
        await(page);

        assertThat(text(send(get(page), "watanabe"))).contains("Done", "4 of 4").doesNotContain("??");
        assertThat(send(get(page), "yamamoto").getStatus()).isEqualTo(404);
        MockHttpServletResponse result = send(post(page + "/result"), "watanabe");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(result.getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(6).getStringCellValue()).isEqualTo("Result");
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).isEqualTo("Similar names found");
            assertThat(sheet.getRow(1).getCell(9).getStringCellValue()).contains("Foreign End User List");
            assertThat(sheet.getRow(1).getCell(12).getStringCellValue()).contains("Same word: beihang");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("'=Quiet Meadow Bakery");
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("No hit");
            assertThat(sheet.getRow(3).getCell(12).getStringCellValue()).isEqualTo("Enter a name.");
            assertThat(sheet.getRow(1).getCell(8).getNumericCellValue()).isEqualTo(1.0);
            assertThat(sheet.getRow(1).getCell(13).getStringCellValue()).isEqualTo("Beihang University");
            assertThat(sheet.getRow(4).getCell(13).getStringCellValue())
                    .isEqualTo("Tarbiat Modares University (by the register)");
            assertThat(sheet.getRow(4).getCell(14).getStringCellValue())
                    .isEqualTo("Tarbiat Modares University (https://ror.org/03mwgfy56)");
            var hits = book.getSheet("Similar entries");
            assertThat(hits.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(hits.getRow(1).getCell(5).getStringCellValue()).contains("Aeronautics");
            List<String> lists = new ArrayList<>();
            book.getSheet("Lists asked").forEach(line -> {
                StringBuilder cells = new StringBuilder();
                line.forEach(cell -> cells.append(cell).append('|'));
                lists.add(cells.toString());
            });
            assertThat(lists.get(0)).isEqualTo("List|Edition|Published|Days old when asked|State|Rows|");
            assertThat(lists)
                    .anyMatch(line -> line.matches(
                            "Foreign End User List[^|]*\\|2025-09-29\\|2025-09-29\\|[\\d.]+\\|asked\\|1–4\\|"))
                    .anyMatch(line ->
                            line.matches("[^|]*Security Council[^|]*\\|{4}not asked, since nobody brought it\\|\\|"));
        }
        assertThat(text(send(get(page), "watanabe"))).contains("Lists that were asked", "Not asked, since nobody");
        send(post(page + "/delete"), "watanabe");
        assertThat(send(get(page), "watanabe").getStatus()).isEqualTo(404);
    }

    @Test
    void a_file_that_cannot_be_taken_is_refused_with_the_reason() throws Exception {
        assertThatThrownBy(() -> SheetFile.read("a.csv", "title\nx\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(SheetRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(SheetRefused.Cause.NO_NAME_COLUMN));
        assertThatThrownBy(() -> SheetFile.read("a.xlsx", "name".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(SheetRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(SheetRefused.Cause.UNREADABLE));
        byte[] many = ("name\n" + "A B\n".repeat(SheetFile.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SheetFile.read("a.csv", many))
                .isInstanceOfSatisfying(SheetRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(SheetRefused.Cause.TOO_MANY_ROWS));
        assertThat(SheetFile.read("a.csv", ("名称\n" + "A B\n".repeat(SheetFile.MOST_ROWS)).getBytes("UTF-8"))
                        .parties())
                .hasSize(SheetFile.MOST_ROWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,other names,kind,country,identifier\nX Inst,XI;Ex,organisation,CN,057zh3y96\n",
                "Country (ISO), Organization Name ,Alias,ROR ID\nCN,X Inst,XI;Ex,057zh3y96\n",
                "No.,機関名※,略称,国・地域,ＲＯＲ番号,担当\n1,X Inst,XI；Ex,中国,057zh3y96,甲\n",
                "国名,研究機関名（和文）,英語名,旧称,識別子\nChina,X Inst,XI,Ex,057zh3y96\n",
                "INSTITUTION,COUNTRY_CODE,also-known-as,identifiers\nX Inst,cn,XI;Ex,057zh3y96\n"
            })
    void columns_are_known_by_the_headings_that_people_give_them(String csv) {
        assertThat(SheetFile.read("a.csv", csv.getBytes(StandardCharsets.UTF_8)).parties())
                .containsExactly(new AskedParty(
                        "X Inst", List.of("XI", "Ex"), PartyKind.ORGANISATION, "CN", List.of("057zh3y96"), List.of()));
    }

    @Test
    void a_column_may_say_that_it_names_people_and_others_are_kept_aside() {
        SheetFile.Read read =
                SheetFile.read("a.csv", "部局,氏名,生年月日,国籍\n理学部,山田太郎,1970-01-02,JP\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read.parties())
                .containsExactly(
                        new AskedParty("山田太郎", List.of(), PartyKind.PERSON, "", List.of(), List.of("1970-01-02")));
        assertThat(read.aside()).containsExactly("部局", "国籍");
    }

    @Test
    void what_is_wrong_with_the_first_line_is_told_with_what_stands_there() throws Exception {
        String missing = text(send(multipart("/screening/sheets").file(csv("Dept,Remarks\nPhysics,x\n")), "watanabe"));
        assertThat(missing)
                .contains("No column names the party.", "It has: Dept / Remarks", "Use the first line of the template.")
                .contains("/screening/sheets/template");
        assertThat(text(send(multipart("/screening/sheets").file(csv("氏名,機関名\n甲,乙\n")), "watanabe")))
                .contains("Several columns name the party", "氏名 / 機関名");
        String page = add("Organisation,Dept\nQuiet Meadow Bakery,Sales\n");
        assertThat(text(send(get(page), "watanabe"))).contains("Columns that were not read", "Dept");
    }

    private String add(String csv) throws Exception {
        return Objects.requireNonNull(
                send(multipart("/screening/sheets").file(csv(csv)), "watanabe").getRedirectedUrl());
    }

    private static MockMultipartFile csv(String text) {
        return new MockMultipartFile("file", "partners.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The program's own round may have taken it already. */
    private void await(String page) throws Exception {
        for (int i = 0; i < 200 && !text(send(get(page), "watanabe")).contains("Done"); i++) {
            runs.runAll();
            Thread.sleep(100);
        }
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String person) throws Exception {
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(web.perform(
                        post("/sign-in").with(csrf()).param("username", person).param("password", "demo"))
                .andReturn()
                .getRequest()
                .getSession());
        return web.perform(request.with(csrf())
                        .session(session)
                        .param("commandId", UUID.randomUUID().toString())
                        .locale(Locale.ENGLISH)
                        .header("Accept-Language", "en"))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
