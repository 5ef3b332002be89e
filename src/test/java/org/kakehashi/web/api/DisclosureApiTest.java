package org.kakehashi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.disclosure.Part;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The same as on the screens, for a program. */
@KakehashiTest
class DisclosureApiTest {

    private static final String ALL = "/api/v1/disclosures";

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ObjectMapper json;

    private SignedIn researcher;

    @BeforeEach
    void somebodyNew() {
        UUID id = UUID.randomUUID();
        researcher = new SignedIn(id, "api-" + id, "");
        db.sql(
                        """
                insert into person (id, username, name_ja, name_en, unit_id)
                select :id, :name, '試験 者', 'Test Person', id from unit limit 1""")
                .param("id", id)
                .param("name", researcher.getUsername())
                .update();
        db.sql("insert into role_grant (person_id, role) values (:id, 'RESEARCHER')")
                .param("id", id)
                .update();
    }

    private JsonNode send(int status, MockHttpServletRequestBuilder request, UUID key, String body) throws Exception {
        MockHttpServletResponse answer = web.perform(request.with(user(researcher))
                        .header("Idempotency-Key", key.toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isEqualTo(status);
        return json.readTree(text);
    }

    private JsonNode send(int status, MockHttpServletRequestBuilder request, String body) throws Exception {
        return send(status, request, UUID.randomUUID(), body);
    }

    private String started() throws Exception {
        return ALL + "/" + send(201, post(ALL), "{}").get("id").asText();
    }

    @Test
    void a_key_may_be_left_out_but_not_be_anything_but_a_uuid() throws Exception {
        MockHttpServletRequestBuilder without = post(ALL)
                .with(user(researcher))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
        assertThat(web.perform(without).andReturn().getResponse().getStatus()).isEqualTo(201);
        MockHttpServletRequestBuilder wrong = post(ALL)
                .with(user(researcher))
                .header("Idempotency-Key", "1")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
        assertThat(web.perform(wrong).andReturn().getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    void a_disclosure_is_started_filled_in_and_submitted() throws Exception {
        String one = started();
        int version = 0;
        for (Part part : Part.values()) {
            JsonNode saved = send(
                    200,
                    put(one + "/parts/" + part.path()),
                    "{\"version\": %d, \"answered\": \"NIL\"}".formatted(version));
            version = saved.get("version").asInt();
        }

        JsonNode sent = send(200, post(one + "/submission"), "{\"version\": %d, \"pledge\": true}".formatted(version));

        assertThat(sent.get("edition").asInt()).isEqualTo(1);
        assertThat(sent.get("editable").asBoolean()).isFalse();
        assertThat(send(200, get(ALL), "").get(0).get("number")).isEqualTo(sent.get("number"));
    }

    @Test
    void the_same_key_gives_the_same_item_once() throws Exception {
        String one = started();
        UUID key = UUID.randomUUID();
        String body =
                """
                {"version": 0, "answered": "GIVEN", "items": [{"answers": {"organisation": "例大学", "effort": "20"}}]}""";

        JsonNode first = send(200, put(one + "/parts/side-jobs"), key, body);
        JsonNode again = send(200, put(one + "/parts/side-jobs"), key, body);

        assertThat(again).isEqualTo(first);
        assertThat(first.at("/parts/SIDE_JOBS/items/0/answers/organisation").asText())
                .isEqualTo("例大学");
        assertThat(first.get("missing").toString()).contains("SIDE_JOBS");
    }

    @Test
    void what_cannot_be_read_is_told_field_by_field_in_both_languages() throws Exception {
        String one = started();

        JsonNode problem = send(
                400,
                put(one + "/parts/side-jobs"),
                """
                {"version": 0, "answered": "GIVEN", "items": [{"answers": {"effort": "much"}}]}""");

        JsonNode error = problem.get("errors").get(0);
        assertThat(error.get("field").asText()).isEqualTo("items[0].answers.effort");
        assertThat(error.get("ja").asText()).contains("整数");
        assertThat(error.get("en").asText()).contains("whole number");
    }

    @Test
    void a_program_is_told_what_it_may_send_in_the_words_that_it_sends() throws Exception {
        JsonNode wrong = send(
                400,
                put(started() + "/parts/side-jobs"),
                """
                {"version": 0, "answered": "GIVEN", "items": [{"answers": {"organization": "x"}}]}""");
        assertThat(wrong.at("/errors/0/en").asText())
                .contains("organisation", "kindOfPost")
                .doesNotContain("ORGANISATION");
        assertThat(wrong.at("/detailEn").asText()).contains("/api-docs").doesNotContain("page");
    }

    @Test
    void an_old_version_and_a_second_start_are_conflicts_and_an_incomplete_one_is_not_taken() throws Exception {
        String one = started();

        assertThat(send(409, post(ALL), "{}").get("detailEn").asText()).contains("Report a change");
        send(409, put(one + "/parts/career"), "{\"version\": 7, \"answered\": \"NIL\"}");
        send(422, post(one + "/submission"), "{\"version\": 0, \"pledge\": true}");
        send(400, put(one + "/parts/hobbies"), "{\"version\": 0, \"answered\": \"NIL\"}");
    }
}
