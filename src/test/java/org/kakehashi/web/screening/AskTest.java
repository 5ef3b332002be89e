package org.kakehashi.web.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KakehashiTest
class AskTest {

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Test
    void the_office_asks_about_a_name_and_is_told_why_it_is_near() throws Exception {
        String page = text(send(
                post("/screening").param("name", "北京航空航天大学").param("kind", "ORGANISATION"),
                "watanabe",
                Locale.ENGLISH));

        assertThat(page)
                .contains("Similar names found", "Beihang University", "Same word", "A near match", "Published")
                .doesNotContain("??");
        assertThat(text(send(get("/screening"), "watanabe", Locale.JAPANESE)))
                .contains("名称を照合する", "照合する")
                .doesNotContain("??");
    }

    @Test
    void an_organisation_is_picked_from_the_register_and_looked_up_by_all_its_names() throws Exception {
        String offered = text(send(
                post("/screening/organisations").param("name", "beihang univ").param("kind", "UNKNOWN"),
                "watanabe",
                Locale.ENGLISH));
        assertThat(offered).contains("pick:name:00wk2mp56").doesNotContain("??");
        assertThat(text(send(
                        post("/screening/organisations")
                                .param("name", "beihang univ")
                                .param("kind", "PERSON"),
                        "watanabe",
                        Locale.ENGLISH)))
                .as("a person is no organisation")
                .doesNotContain("pick:");

        String picked = text(send(
                post("/screening").param("name", "beihang univ").param("action", "pick:name:00wk2mp56"),
                "watanabe",
                Locale.ENGLISH));
        assertThat(picked).contains("北京航空航天大学", "00wk2mp56", "value=\"CN\"").doesNotContain("Similar names found");
        assertThat(text(send(
                        post("/screening")
                                .param("name", "Beihang University")
                                .param("identifier", "00wk2mp56 0000-0002-1825-0097")
                                .param("action", "unpick:name"),
                        "watanabe",
                        Locale.ENGLISH)))
                .contains("value=\"0000-0002-1825-0097\"");
    }

    @Test
    void no_hit_and_unknown_are_two_things() throws Exception {
        assertThat(text(send(post("/screening").param("name", "Quiet Meadow Bakery"), "watanabe", Locale.ENGLISH)))
                .contains("No hit", "Not asked, since nobody brought them", "Security Council consolidated list")
                .doesNotContain("Similar names found");
        assertThat(text(send(post("/screening").param("name", "–"), "watanabe", Locale.ENGLISH)))
                .contains("Unknown", "this is not “no hit”", "no letters to compare");
    }

    @Test
    void what_is_wrong_is_told_at_its_field() throws Exception {
        MockHttpServletResponse answer =
                send(post("/screening").param("name", "").param("identifier", "12"), "watanabe", Locale.ENGLISH);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("Enter a name.", "the form of neither ROR nor LEI nor ORCID");
    }

    @Test
    void only_the_office_asks() throws Exception {
        assertThat(send(get("/screening"), "sato", Locale.ENGLISH).getStatus()).isEqualTo(403);
        assertThat(api("{\"parties\":[{\"name\":\"Beihang University\"}]}", "sato")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void programs_get_the_same_answer() throws Exception {
        JsonNode body = json.readTree(text(api(
                """
                {"parties":[{"name":"Beihang University","kind":"ORGANISATION","country":"CN"},{"name":"Quiet Meadow Bakery"}]}""",
                "watanabe")));

        assertThat(body.at("/screenings/0/outcome").asText()).isEqualTo("HIT");
        assertThat(body.at("/screenings/0/hits/0/list").asText()).isEqualTo("jp-meti-eul");
        assertThat(body.at("/screenings/0/hits/0/entryHash").asText()).hasSize(64);
        assertThat(body.at("/screenings/0/hits/0/parts/0/ja").asText()).isEqualTo("同じ語");
        assertThat(body.at("/screenings/1/outcome").asText()).isEqualTo("NO_HIT");
        assertThat(body.at("/lists/0/failed").asBoolean()).isFalse();
        assertThat(body.at("/threshold").asDouble()).isEqualTo(0.8);
    }

    @Test
    void a_person_s_country_changes_nothing() throws Exception {
        String asked = "{\"parties\":[{\"name\":\"Beihang University\",\"kind\":\"PERSON\",\"country\":\"%s\"}]}";

        assertThat(text(api(asked.formatted("CN"), "watanabe")))
                .isEqualTo(text(api(asked.formatted("nowhere"), "watanabe")));
    }

    @Test
    void programs_are_told_which_party_is_wrong() throws Exception {
        MockHttpServletResponse answer = api("{\"parties\":[{\"name\":\"A B\"},{\"name\":\"\"}]}", "watanabe");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json.readTree(text(answer)).at("/errors/0/field").asText()).isEqualTo("parties[1].name");
        MockHttpServletResponse slip =
                api("{\"parties\":[{\"name\":\"A B\",\"otherNames\":[null],\"aliases\":[\"Beihang\"]}]}", "watanabe");
        assertThat(slip.getStatus()).as("no silence").isEqualTo(400);
        assertThat(json.readTree(text(slip)).at("/errors/0/field").asText()).isEqualTo("parties[0].aliases");
    }

    private MockHttpServletResponse api(String body, String person) throws Exception {
        return web.perform(post("/api/v1/screenings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(httpBasic(person, "demo")))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String person, Locale locale)
            throws Exception {
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(web.perform(
                        post("/sign-in").with(csrf()).param("username", person).param("password", "demo"))
                .andReturn()
                .getRequest()
                .getSession());
        return web.perform(request.with(csrf())
                        .session(session)
                        .locale(locale)
                        .header("Accept-Language", locale.toLanguageTag()))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
