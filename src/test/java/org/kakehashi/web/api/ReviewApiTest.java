package org.kakehashi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.disclosure.Part;
import org.kakehashi.stories.Disclosing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KakehashiTest
class ReviewApiTest {

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Autowired
    Disclosing disclosing;

    @Test
    void a_case_goes_from_work_list_to_measures_by_requests_alone() throws Exception {
        UUID id = disclosing.filledIn("kato", Map.of(Part.SIDE_JOBS, Disclosing.hiddenSideJob()));
        disclosing.submit("kato", id);
        JsonNode item = read(ask("watanabe", get("/api/v1/worklist")))
                .valueStream()
                .filter(one -> one.get("caseId").asText().equals(id.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(item.get("step").asText()).isEqualTo("REVIEW_CASE");
        assertThat(item.get("worstConcern").asText()).isEqualTo("MEASURES_REQUIRED");
        String claim = "/api/v1/worklist/" + item.get("id").asText() + "/claim";
        assertThat(send("sato", claim, "{\"version\":0}").getStatus()).isEqualTo(409);
        assertThat(send("watanabe", claim, "{\"version\":0}").getStatus()).isEqualTo(200);
        assertThat(send("yamamoto", claim, "{\"version\":0}").getStatus()).isEqualTo(409);

        String path = "/api/v1/cases/" + id;
        JsonNode commented = read(send("watanabe", path + "/comments", "{\"text\":\"Ask legal.\"}"));
        assertThat(commented.get("comments")).hasSize(1);
        assertThat(send("yamamoto", path + "/questions", "{\"text\":\"?\"}").getStatus())
                .isEqualTo(409);
        JsonNode missing = read(send("watanabe", path + "/questions", "{}"), 422);
        assertThat(missing.get("errors").get(0).get("field").asText()).isEqualTo("text");
        assertThat(missing.get("errors").get(0).get("ja").asText()).isNotBlank();

        JsonNode silent =
                read(send("watanabe", path + "/determination", "{\"outcome\":\"RETURNED\",\"reasonJa\":\"理由\"}"), 422);
        assertThat(silent.get("errors").get(0).get("field").asText()).isEqualTo("reasonEn");
        assertThat(send("watanabe", path + "/determination", "{\"reasonJa\":\"理由\"}")
                        .getStatus())
                .isEqualTo(400);
        JsonNode unknown = read(
                send(
                        "watanabe",
                        path + "/determination",
                        """
                        {"outcome":"ACCEPTED_WITH_PLAN","reasonJa":"理由","reasonEn":"Reason",
                         "measures":[{"id":"no-such-measure","due":"2027-03-31"}]}"""),
                422);
        assertThat(unknown.get("type").asText()).endsWith("no-such-measure");
        JsonNode decided = read(
                send(
                        "watanabe",
                        path + "/determination",
                        """
                {"outcome":"ACCEPTED_WITH_PLAN","reasonJa":"理由","reasonEn":"Reason",
                 "measures":[{"id":"clause-tell-institution","due":"2027-03-31"}],"acceptsResidual":true}"""));
        assertThat(decided.get("determination").get("outcome").asText()).isEqualTo("ACCEPTED_WITH_PLAN");
    }

    @Test
    void who_may_not_see_a_case_is_told_that_there_is_none_and_lists_page_by_key() throws Exception {
        UUID id = disclosing.filledIn("yoshida", Map.of(Part.SIDE_JOBS, Disclosing.hiddenSideJob()));
        disclosing.submit("yoshida", id);
        assertThat(ask("sato", get("/api/v1/cases/" + id)).getStatus()).isEqualTo(404);
        assertThat(ask("sato", get("/api/v1/cases")).getStatus()).isEqualTo(403);
        JsonNode found = read(ask("mori", get("/api/v1/cases").param("kind", "DISCLOSURE")));
        assertThat(found.get("items").valueStream().map(one -> one.get("id").asText()))
                .contains(id.toString());
        JsonNode read = read(ask("mori", get("/api/v1/cases/" + id)));
        assertThat(read.get("findings").get(0).get("rule").asText()).startsWith("Rule_");
        assertThat(send("mori", "/api/v1/cases/" + id + "/comments", "{\"text\":\"x\"}")
                        .getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletResponse send(String who, String path, String body) throws Exception {
        return ask(
                who,
                post(path)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    private MockHttpServletResponse ask(String who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(httpBasic(who, "demo"))).andReturn().getResponse();
    }

    private JsonNode read(MockHttpServletResponse answer) throws Exception {
        return read(answer, 200);
    }

    private JsonNode read(MockHttpServletResponse answer, int status) throws Exception {
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isEqualTo(status);
        return json.readTree(text);
    }
}
