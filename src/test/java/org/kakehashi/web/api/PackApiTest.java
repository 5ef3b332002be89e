package org.kakehashi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.policy.pack.sheet.RuleSheet;
import org.kakehashi.stories.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Packs by program: rows entered and put in force by two people, marks switched, parity of a case. */
@KakehashiTest
class PackApiTest {

    private static final List<String> PARTS = List.of(
            "career",
            "appointments",
            "side-jobs",
            "funding",
            "support",
            "conflict-of-interest",
            "conflict-of-commitment");

    @Autowired
    private Newcomer newcomer;

    @Autowired
    private MockMvc web;

    @Autowired
    private ObjectMapper json;

    private MockHttpServletResponse send(String who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return web.perform(request.with(httpBasic(who, "demo"))).andReturn().getResponse();
    }

    private JsonNode read(String who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse answer = send(who, request);
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isBetween(200, 201);
        return text.isEmpty() ? json.nullNode() : json.readTree(text);
    }

    private static byte[] sheet(String... cells) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row head = book.createSheet().createRow(0);
            Row row = book.getSheetAt(0).createRow(1);
            for (int i = 0; i < RuleSheet.COLUMNS.size(); i++) {
                head.createCell(i).setCellValue(RuleSheet.COLUMNS.get(i));
                row.createCell(i).setCellValue(cells[i]);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void rows_are_entered_by_one_and_put_in_force_by_another() throws Exception {
        byte[] rows = sheet(
                "concern",
                "person",
                "Rule_ByProgram",
                "person.effortTotalPercent: > 90",
                "NOTED",
                "行",
                "a row",
                "table 1",
                "row 1",
                "ADVICE",
                "2099-04-01");
        MockMultipartFile file = new MockMultipartFile("sheet", "rows.xlsx", null, rows);
        JsonNode draft = read(
                "watanabe",
                multipart("/api/v1/packs/entered")
                        .file(file)
                        .param("name", "by-program")
                        .param("titleJa", "表")
                        .param("titleEn", "table"));
        assertThat(draft.at("/state").asText()).isEqualTo("DRAFT");
        String force = "/api/v1/packs/entered/" + draft.at("/id").asText() + "/force";

        assertThat(send("watanabe", post(force)).getStatus()).isEqualTo(409);
        assertThat(send("sato", post(force)).getStatus()).isEqualTo(403);
        assertThat(send("yamamoto", post(force)).getStatus()).isEqualTo(200);
        assertThat(read("watanabe", get("/api/v1/packs")).findValuesAsText("pack"))
                .contains("own-by-program");
    }

    @Test
    void a_mark_is_switched_with_a_reason_and_back() throws Exception {
        assertThat(send("watanabe", turn("{\"off\":true}")).getStatus()).isEqualTo(422);
        assertThat(send("sato", turn("{\"off\":true,\"reason\":\"why\"}")).getStatus())
                .isEqualTo(403);
        read("watanabe", turn("{\"off\":true,\"reason\":\"The text was read anew.\"}"));
        try {
            JsonNode newest = read("yamamoto", get("/api/v1/packs/marks")).get(0);
            assertThat(newest.at("/mark").asText()).isEqualTo("own");
            assertThat(newest.at("/off").asBoolean()).isTrue();
            assertThat(newest.at("/reason").asText()).isEqualTo("The text was read anew.");
        } finally {
            read("watanabe", turn("{\"off\":false,\"reason\":\"End of the trial.\"}"));
        }
    }

    private static AbstractMockHttpServletRequestBuilder<?> turn(String body) {
        return post("/api/v1/packs/marks/own")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    @Test
    void parity_is_read_by_those_who_examine() throws Exception {
        String who = newcomer.named("Mio");
        String id = read(who, json("/api/v1/disclosures", "{}")).at("/id").asText();
        int version = 0;
        for (String part : PARTS) {
            read(
                    who,
                    put("/api/v1/disclosures/" + id + "/parts/" + part)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"version\":" + version++ + ",\"answered\":\"NIL\"}"));
        }
        read(who, json("/api/v1/disclosures/" + id + "/submission", "{\"version\":" + version + ",\"pledge\":true}"));

        assertThat(read("watanabe", get("/api/v1/cases/" + id + "/parity")).isArray())
                .isTrue();
        assertThat(send(who, get("/api/v1/cases/" + id + "/parity")).getStatus())
                .isEqualTo(403);
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
