package org.kakehashi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KakehashiTest
class CollaborationApiTest {

    private static final String PATH = "/api/v1/collaborations";
    private static final String EXCHANGE =
            """
            {"proposal": {
              "outline": {"kind": "ORDINARY_EXCHANGE", "title": "Talk", "purpose": "To exchange results",
                          "from": "2027-01-10", "to": "2027-01-12"},
              "technology": {"critical": "NO", "exportList": "NO", "openResults": "YES", "basicResearch": "YES",
                             "militaryUse": "NO"},
              "access": {"facility": "NONE", "data": "NONE", "remote": "NO", "materials": "NO"}}}""";

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Test
    void an_ordinary_exchange_is_noted_with_two_requests() throws Exception {
        JsonNode started = body(send(post(PATH), EXCHANGE), 201);
        assertThat(started.at("/scope/answer").asText()).isEqualTo("NO_PROCEDURE");
        assertThat(started.at("/scope/rule").asText()).startsWith("Rule_");
        assertThat(started.at("/missing")).isEmpty();

        String id = started.at("/id").asText();
        JsonNode sent = body(send(post(PATH + "/" + id + "/proposal"), version(started)), 200);
        assertThat(sent.at("/state").asText()).isEqualTo("NOTED");
    }

    @Test
    void the_same_key_has_one_effect() throws Exception {
        UUID key = UUID.randomUUID();
        JsonNode once = body(perform(key, post(PATH), EXCHANGE), 201);
        JsonNode again = body(perform(key, post(PATH), EXCHANGE), 201);

        assertThat(again.at("/id")).isEqualTo(once.at("/id"));
        assertThat(again.at("/version")).isEqualTo(once.at("/version"));
    }

    @Test
    void what_is_missing_is_told_field_by_field_in_both_languages() throws Exception {
        JsonNode started = body(send(post(PATH), "{}"), 201);
        String id = started.at("/id").asText();

        JsonNode refused = body(send(post(PATH + "/" + id + "/proposal"), version(started)), 422);

        assertThat(refused.at("/type").asText()).isEqualTo("urn:kakehashi:problem:incomplete");
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("outline.kind");
        assertThat(refused.at("/errors/0/ja").asText()).isNotBlank();
        assertThat(refused.at("/errors/0/en").asText()).isEqualTo("Please answer this.");
    }

    @Test
    void a_page_is_kept_and_what_cannot_stand_is_refused_at_its_field() throws Exception {
        JsonNode started = body(send(post(PATH), "{}"), 201);
        String page = PATH + "/" + started.at("/id").asText() + "/pages/outline";

        JsonNode refused = body(
                send(put(page), "{\"version\": 0, \"answers\": {\"from\": \"2027-02-01\", \"to\": \"2027-01-01\"}}"),
                422);
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("outline.to");
        assertThat(send(put(page), "{\"version\": 0, \"answers\": {\"kind\": \"PARTY\"}}")
                        .getStatus())
                .isEqualTo(400);

        JsonNode kept = body(send(put(page), "{\"version\": 0, \"answers\": {\"kind\": \"MOU\"}}"), 200);
        assertThat(kept.at("/version").asInt()).isEqualTo(1);
        assertThat(kept.at("/pages").toString()).contains("agreement").doesNotContain("visit");
        assertThat(send(put(page), "{\"version\": 0, \"answers\": {\"kind\": \"MOU\"}}")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void reference_data_is_found_by_a_piece_of_a_name_in_either_language() throws Exception {
        assertThat(body(perform(get("/api/v1/programmes?q=satreps")), 200)
                        .at("/0/id")
                        .asText())
                .isEqualTo("satreps");
        assertThat(body(perform(get("/api/v1/fields").param("q", "量子")), 200)
                        .at("/0/id")
                        .asText())
                .isEqualTo("quantum");
        assertThat(body(perform(get("/api/v1/shared-values")), 200)).hasSize(7);
    }

    private static String version(JsonNode body) {
        return "{\"version\": " + body.at("/version").asInt() + "}";
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String content) throws Exception {
        return perform(UUID.randomUUID(), request, content);
    }

    private MockHttpServletResponse perform(UUID key, MockHttpServletRequestBuilder request, String content)
            throws Exception {
        return perform(request.header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(content));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(httpBasic("sato", "demo"))).andReturn().getResponse();
    }

    private JsonNode body(MockHttpServletResponse answer, int status) throws Exception {
        String content = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(content).isEqualTo(status);
        return json.readTree(content);
    }
}
