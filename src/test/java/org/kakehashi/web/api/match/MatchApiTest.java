package org.kakehashi.web.api.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.screening.Lists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@KakehashiTest
class MatchApiTest {

    /** The example of yente's own description, with one more entity that the list of the tests names. */
    private static final String BATCH =
            """
            {"queries": {
              "entity1": {"schema": "Person", "properties": {"name": ["John Doe"], "birthDate": ["1975-04-21"], "nationality": ["us"]}},
              "entity2": {"schema": "Company", "properties": {"name": ["Brilliant Amazing Limited"], "jurisdiction": ["hk"], "registrationNumber": ["84BA99810"]}},
              "entity3": {"schema": "Organization", "properties": {"name": "Beihang University", "country": ["cn"]}}
            }}""";

    @Autowired
    Lists lists;

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Test
    void the_documented_example_is_answered_in_the_documented_form() throws Exception {
        MockHttpServletResponse answer = send("/match/default?algorithm=best&limit=3", BATCH, "watanabe");
        JsonNode body = read(answer);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("x-batch-size")).isEqualTo("3");
        assertThat(fields(body)).containsExactly("responses", "matcher", "limit");
        assertThat(fields(body.at("/responses"))).containsExactly("entity1", "entity2", "entity3");
        assertThat(body.at("/limit").asInt()).isEqualTo(3);
        assertThat(fields(body.at("/matcher/same_word"))).containsExactly("description", "coefficient", "url");
        JsonNode one = body.at("/responses/entity3");
        assertThat(fields(one)).containsExactly("status", "results", "total", "query");
        assertThat(one.at("/status").asInt()).isEqualTo(200);
        assertThat(one.at("/total/relation").asText()).isEqualTo("eq");
        assertThat(one.at("/query/schema").asText()).isEqualTo("Organization");
        JsonNode hit = one.at("/results/0");
        assertThat(fields(hit))
                .contains("id", "caption", "schema", "properties", "datasets", "referents", "target", "first_seen")
                .contains("last_seen", "last_change", "score", "features", "explanations", "match");
        assertThat(hit.at("/schema").asText()).isEqualTo("Organization");
        assertThat(hit.at("/datasets/0").asText()).isEqualTo("jp-meti-eul");
        assertThat(hit.at("/properties/country/0").asText()).isEqualTo("cn");
        assertThat(hit.at("/match").asBoolean()).isTrue();
        double sum = 0;
        for (JsonNode share : hit.at("/features")) {
            sum += share.asDouble();
        }
        assertThat(sum).isCloseTo(hit.at("/score").asDouble(), within(0.0002));
        assertThat(fields(hit.at("/explanations/same_word"))).containsExactly("detail", "score", "query", "candidate");
        assertThat(body.at("/responses/entity2/results")).isEmpty();
    }

    @Test
    void what_the_client_leaves_out_is_left_out() throws Exception {
        String id = read(send("/match/jp-meti-eul", BATCH, "watanabe"))
                .at("/responses/entity3/results/0/id")
                .asText();

        assertThat(ids("/match/default?exclude_entity_ids=" + id)).doesNotContain(id);
        assertThat(ids("/match/default?exclude_schema=Organization")).isEmpty();
        assertThat(ids("/match/default?cutoff=1.1&threshold=1.1")).isEmpty();
        assertThat(ids("/match/default?threshold=0.7")).contains(id);
    }

    @Test
    void what_an_organisation_is_found_by_beside_its_name_is_told_in_the_explanation() throws Exception {
        String batch =
                """
                {"queries": {"q": {"schema": "Organization",
                  "properties": {"name": ["Professor Training University"], "country": ["ir"]}}}}""";
        JsonNode hit = read(send("/match/default", batch, "watanabe")).at("/responses/q/results/0");
        assertThat(hit.at("/caption").asText()).isEqualTo("Tarbiat Modares University");
        assertThat(hit.at("/explanations/same_word/detail").asText())
                .isEqualTo("Same word – asked as Tarbiat Modares University, https://ror.org/03mwgfy56");
    }

    @Test
    void that_no_list_could_be_asked_is_no_empty_answer() throws Exception {
        String none = lists.states().stream()
                .map(list -> "exclude_dataset=" + list.list())
                .collect(Collectors.joining("&"));
        MockHttpServletResponse answer = send("/match/default?" + none, BATCH, "watanabe");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(read(answer).at("/responses/entity1/status").asInt()).isEqualTo(503);
        assertThat(read(answer).at("/responses/entity1/total/relation").asText())
                .isEqualTo("gte");
    }

    @Test
    void a_name_that_cannot_be_searched_is_not_cleared() throws Exception {
        String batch = "{\"queries\": {\"q\": {\"schema\": \"Thing\", \"properties\": {\"name\": [\"–\"]}}}}";

        assertThat(send("/match/default", batch, "watanabe").getStatus()).isEqualTo(503);
    }

    @Test
    void what_cannot_be_asked_is_refused() throws Exception {
        assertThat(send("/match/nothing", BATCH, "watanabe").getStatus()).isEqualTo(404);
        assertThat(send("/match/default", "{\"queries\": {}}", "watanabe").getStatus())
                .isEqualTo(400);
        assertThat(send(
                                "/match/default",
                                "{\"queries\": {\"q\": {\"schema\": \"Sanction\", \"properties\": {}}}}",
                                "watanabe")
                        .getStatus())
                .isEqualTo(400);
        MockHttpServletResponse nameless = send(
                "/match/default", "{\"queries\": {\"q\": {\"schema\": \"Person\", \"properties\": {}}}}", "watanabe");
        assertThat(nameless.getStatus()).isEqualTo(400);
        assertThat(read(nameless).at("/errors/0/field").asText()).isEqualTo("queries.q.properties.name");
        assertThat(send("/match/default", "{\"queries\": {\"q\": null}}", "watanabe")
                        .getStatus())
                .isEqualTo(400);
        assertThat(send("/match/default", BATCH, "sato").getStatus()).isEqualTo(403);
        assertThat(web.perform(post("/match/default")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(BATCH))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    private List<String> ids(String path) throws Exception {
        return read(send(path, BATCH, "watanabe"))
                .at("/responses/entity3/results")
                .findValuesAsText("id");
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode read(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(String path, String body, String person) throws Exception {
        return web.perform(post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(httpBasic(person, "demo")))
                .andReturn()
                .getResponse();
    }
}
