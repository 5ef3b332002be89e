package org.kakehashi.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.DemoPeople;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The administrator's page of people and roles, and the same for programs. */
@KakehashiTest
class DirectoryPagesTest {

    private static final String PAGE = "/people/directory";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    private final String username = "new-" + UUID.randomUUID();

    private static RequestPostProcessor as(String who) {
        return user(new SignedIn(DemoPeople.id(who), who, ""));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.header("Accept-Language", "en")).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder form(String who, String path) {
        return post(PAGE + path)
                .with(as(who))
                .with(csrf())
                .param("commandId", UUID.randomUUID().toString());
    }

    private MockHttpServletRequestBuilder role(String who, UUID person, String granted, String reason) {
        return form(who, "/roles")
                .param("form", "role-")
                .param("role-person", person.toString())
                .param("role-role", "COMMITTEE")
                .param("role-granted", granted)
                .param("role-reason", reason);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String who, String body) {
        return request.with(httpBasic(who, "demo"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sato", "takahashi", "watanabe", "kobayashi", "nakamura", "mori"})
    void nobody_but_an_administrator_opens_it_or_is_led_to_it(String who) throws Exception {
        assertThat(answer(get(PAGE).with(as(who))).getStatus()).isEqualTo(403);
        assertThat(answer(role(who, DemoPeople.id("ito"), "true", "x")).getStatus())
                .isEqualTo(403);
        assertThat(answer(get("/people").with(as(who))).getContentAsString()).doesNotContain(PAGE);
    }

    @Test
    void somebody_is_entered_and_given_a_role() throws Exception {
        assertThat(answer(get("/people").with(as("hayashi"))).getContentAsString())
                .contains(PAGE);
        assertThat(answer(form("hayashi", "/units")
                                .param("form", "unit-")
                                .param("unit-nameJa", "新設研究所")
                                .param("unit-nameEn", "Institute of " + username))
                        .getRedirectedUrl())
                .isEqualTo(PAGE);
        UUID unit = people.units().stream()
                .filter(one -> one.nameEn().endsWith(username))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(answer(form("hayashi", "/people")
                                .param("username", username)
                                .param("nameJa", "新任 太郎")
                                .param("nameEn", "Taro Shinnin")
                                .param("email", "")
                                .param("unit", unit.toString()))
                        .getRedirectedUrl())
                .isEqualTo(PAGE);
        UUID id = people.byUsername(username).orElseThrow().id();
        assertThat(answer(role("hayashi", id, "true", "Elected")).getRedirectedUrl())
                .isEqualTo(PAGE);
        assertThat(people.rolesOf(id)).containsExactly(Role.COMMITTEE);
        assertThat(answer(role("hayashi", id, "false", "Term over")).getRedirectedUrl())
                .isEqualTo(PAGE);
        assertThat(people.rolesOf(id)).isEmpty();
    }

    @Test
    void what_is_missing_is_told_at_its_field_and_what_was_typed_is_kept() throws Exception {
        MockHttpServletResponse wrong = answer(role("hayashi", DemoPeople.id("ito"), "false", " "));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"#role-reason\"", "id=\"role-reason-error\"")
                .containsPattern("value=\"COMMITTEE\" selected")
                .containsPattern("value=\"false\"[^>]* checked");
        MockHttpServletResponse nobody =
                answer(form("hayashi", "/people").param("username", "two words").param("unit", "x"));
        assertThat(nobody.getStatus()).isEqualTo(422);
        assertThat(nobody.getContentAsString(StandardCharsets.UTF_8))
                .contains("two words", "href=\"#username\"", "href=\"#nameJa\"", "href=\"#unit\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\n", "\u007f"})
    void a_name_is_one_line_of_characters(String control) throws Exception {
        MockHttpServletResponse person = answer(form("hayashi", "/people")
                .param("username", username)
                .param("nameJa", "新任" + control + "太郎")
                .param("nameEn", "Taro Shinnin")
                .param("email", "a" + control + "@kakehashi.example")
                .param("unit", DemoPeople.id("unit:ENGINEERING").toString()));
        assertThat(person.getStatus()).isEqualTo(422);
        assertThat(person.getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"#nameJa\"", "href=\"#email\"")
                .doesNotContain("href=\"#nameEn\"");
        MockHttpServletResponse unit = answer(form("hayashi", "/units")
                .param("form", "unit-")
                .param("unit-nameJa", "新設研究所")
                .param("unit-nameEn", "New" + control + "Institute"));
        assertThat(unit.getStatus()).isEqualTo(422);
        assertThat(unit.getContentAsString(StandardCharsets.UTF_8)).contains("href=\"#unit-nameEn\"");
    }

    @Test
    void an_administrator_does_not_choose_himself() throws Exception {
        assertThat(answer(get(PAGE).with(as("hayashi"))).getContentAsString(StandardCharsets.UTF_8))
                .contains("(ito)")
                .doesNotContain("(hayashi)");
        MockHttpServletResponse refused = answer(role("hayashi", DemoPeople.id("hayashi"), "true", "x"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Nobody changes his own roles");
    }

    @Test
    void a_program_sends_a_directory_again_and_again() throws Exception {
        String units = answer(json(post("/api/v1/units"), "hayashi", "{\"nameJa\":\"新設\",\"nameEn\":\"New\"}"))
                .getContentAsString(StandardCharsets.UTF_8);
        String unit = JsonPath.read(units, "$.id");
        String path = "/api/v1/people/" + username;
        String body = "{\"nameJa\":\"新任 太郎\",\"nameEn\":\"Taro Shinnin\",\"unit\":\"" + unit + "\"}";
        String first = answer(json(put(path), "hayashi", body)).getContentAsString();
        assertThat(answer(json(put(path), "hayashi", body)).getContentAsString())
                .isEqualTo(first);

        String roles = "/api/v1/people/" + JsonPath.read(first, "$.id") + "/roles";
        String granted = "{\"role\":\"UNIT_HEAD\",\"unit\":\"" + unit + "\",\"granted\":true,\"reason\":\"Elected\"}";
        assertThat(answer(json(post(roles), "hayashi", granted)).getContentAsString())
                .isEqualTo("[\"UNIT_HEAD\"]");

        assertThat(answer(json(post(roles), "watanabe", granted)).getStatus()).isEqualTo(403);
        MockHttpServletResponse wrong = answer(json(post(roles), "hayashi", "{\"granted\":true}"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(wrong.getContentAsString(StandardCharsets.UTF_8), "$.errors[*].field"))
                .containsExactlyInAnyOrder("role", "reason");
    }
}
