package org.kakehashi.screening.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
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
        String page = add("name,kind,country\nBeihang University,organisation,CN\n=Quiet Meadow Bakery,,\n,,CN\n");
        await(page);

        assertThat(text(send(get(page), "watanabe"))).contains("Done", "3 of 3").doesNotContain("??");
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
            var hits = book.getSheet("Similar entries");
            assertThat(hits.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(hits.getRow(1).getCell(5).getStringCellValue()).contains("Aeronautics");
        }
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
        assertThat(SheetFile.read("a.csv", ("名称\n" + "A B\n".repeat(SheetFile.MOST_ROWS)).getBytes("UTF-8")))
                .hasSize(SheetFile.MOST_ROWS);
    }

    private String add(String csv) throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "partners.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(
                send(multipart("/screening/sheets").file(file), "watanabe").getRedirectedUrl());
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
