package org.kakehashi.web.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(picked)
                .contains("Beihang University", "00wk2mp56", "value=\"CN\"")
                .doesNotContain("Similar names found");
        assertThat(text(send(
                        post("/screening").param("name", "BHU").param("identifier", "https://ror.org/00wk2mp56"),
                        "watanabe",
                        Locale.ENGLISH)))
                .contains("Also looked up as Beihang University (https://ror.org/00wk2mp56)", "北京航空航天大学")
                .contains("Found by a name or number of the register");
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
    void a_name_that_one_organisation_of_the_register_bears_is_looked_up_by_its_other_names_too() throws Exception {
        String asked =
                "{\"parties\":[{\"name\":\"professor training university\",\"kind\":\"%s\",\"country\":\"%s\"}]}";
        JsonNode found = json.readTree(text(api(asked.formatted("ORGANISATION", "IR"), "watanabe")))
                .at("/screenings/0");
        assertThat(found.at("/alsoAsked/name").asText()).isEqualTo("Tarbiat Modares University");
        assertThat(found.at("/alsoAsked/ror").asText()).isEqualTo("https://ror.org/03mwgfy56");
        assertThat(found.at("/hits/0/name").asText()).isEqualTo("Tarbiat Modares University");
        assertThat(found.at("/hits/0/asked").asText()).isEqualTo("Tarbiat Modares University");
        assertThat(found.at("/hits/0/byRegister").asBoolean()).isTrue();
        for (String other : List.of(asked.formatted("ORGANISATION", "FR"), asked.formatted("PERSON", ""))) {
            JsonNode nobody = json.readTree(text(api(other, "watanabe"))).at("/screenings/0");
            assertThat(nobody.at("/outcome").asText()).isEqualTo("NO_HIT");
            assertThat(nobody.path("alsoAsked").isObject()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CAEP, Chinese Academy of Engineering Physics",
        "دانشگاه تربیت مدرس, Tarbiat Modares University",
        "Nanjing College of Aviation Industry, Nanjing University of Aeronautics and Astronautics"
    })
    void an_acronym_another_script_and_a_former_name_find_an_entry_that_has_none_of_them(String name, String entry)
            throws Exception {
        JsonNode found = json.readTree(
                        text(api("{\"parties\":[{\"name\":\"" + name + "\",\"kind\":\"ORGANISATION\"}]}", "watanabe")))
                .at("/screenings/0/hits/0");
        assertThat(found.at("/name").asText()).startsWith(entry);
        assertThat(found.at("/byRegister").asBoolean()).isTrue();
    }

    @Test
    void namesakes_are_told_apart_by_their_country_or_not_at_all() throws Exception {
        String asked = "{\"parties\":[{\"name\":\"Northeastern University\",\"country\":\"%s\"}]}";
        assertThat(json.readTree(text(api(asked.formatted(""), "watanabe")))
                        .at("/screenings/0")
                        .path("alsoAsked")
                        .isObject())
                .isFalse();
        assertThat(json.readTree(text(api(asked.formatted("CN"), "watanabe")))
                        .at("/screenings/0/alsoAsked/names")
                        .toString())
                .contains("东北大学");
    }

    /** Its acronym JHU is like that of a listed university. */
    @Test
    void nobody_is_taken_for_another_by_an_acronym_of_the_register() throws Exception {
        JsonNode body = json.readTree(text(api("{\"parties\":[{\"name\":\"Johns Hopkins University\"}]}", "watanabe")));
        assertThat(body.at("/screenings/0/outcome").asText()).isEqualTo("NO_HIT");
        assertThat(body.at("/screenings/0/alsoAsked/ror").asText()).startsWith("https://ror.org/");
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
