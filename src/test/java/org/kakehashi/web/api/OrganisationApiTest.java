package org.kakehashi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KakehashiTest
class OrganisationApiTest {

    private static final String API = "/api/v1/organisations";

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Test
    void organisations_are_found_by_the_beginning_of_a_name_with_the_state_of_the_register() throws Exception {
        JsonNode body = read(get(API).param("q", "東京大"));

        assertThat(body.at("/organisations/0/ror").asText()).isEqualTo("https://ror.org/057zh3y96");
        assertThat(body.at("/organisations/0/japaneseName").asText()).isEqualTo("東京大学");
        assertThat(body.at("/organisations/0/countryCode").asText()).isEqualTo("JP");
        assertThat(body.at("/register/version").asText()).isEqualTo("v2.9");
        assertThat(body.at("/register/published").asText()).isEqualTo("2026-06-23");
        assertThat(read(get(API).param("q", "university").param("limit", "100000"))
                        .at("/organisations"))
                .hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void one_is_told_by_its_id() throws Exception {
        assertThat(read(get(API + "/057zh3y96")).at("/status").asText()).isEqualTo("ACTIVE");
        assertThat(answer(get(API + "/000000000")).getStatus()).isEqualTo(404);
    }

    @Test
    void affiliations_are_read_in_their_order_with_the_reasons() throws Exception {
        JsonNode body = read(
                affiliations("{\"affiliations\":[\"Dept. of Physics, Univ. Kyoto, Kyoto, Japan\",\"Somewhere\"]}"));

        assertThat(body).hasSize(2);
        assertThat(body.at("/0/ror/0").asText()).isEqualTo("https://ror.org/02kpeqv85");
        assertThat(body.at("/0/countries/0").asText()).isEqualTo("JP");
        assertThat(body.at("/0/named/0/words").asText()).isEqualTo("Univ. Kyoto");
        assertThat(body.at("/0/named/0/countryAgrees").asBoolean()).isTrue();
        assertThat(body.at("/1/ror")).isEmpty();
    }

    @Test
    void too_much_at_once_is_refused() throws Exception {
        assertThat(answer(affiliations("{\"affiliations\":[\"" + "a".repeat(2001) + "\"]}"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(answer(affiliations("{\"affiliations\":[null]}")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void only_who_is_signed_in_may_ask() throws Exception {
        assertThat(web.perform(get(API).param("q", "東京大"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    private static MockHttpServletRequestBuilder affiliations(String body) {
        return post(API + "/affiliations")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private JsonNode read(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(httpBasic("sato", "demo"))).andReturn().getResponse();
    }
}
