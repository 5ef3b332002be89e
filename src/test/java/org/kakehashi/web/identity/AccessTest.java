package org.kakehashi.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KakehashiTest
class AccessTest {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/home",
                "/css/base.css",
                "/lib/htmx/htmx.min.js",
                "/nothing",
                "/api/v1/nothing",
                "/api-docs"
            })
    void every_answer_carries_the_protecting_headers(String path) throws Exception {
        MockHttpServletResponse answer = answer(get(path));
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/home", "/nothing", "/css/nothing.css", "/api/v1/nothing", "/api-docs"})
    void a_browser_keeps_nothing_of_a_page(String path) throws Exception {
        assertThat(answer(get(path)).getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void a_browser_keeps_what_is_the_same_for_everybody_until_there_is_another_edition() throws Exception {
        List<String> named = Pattern.compile("(?:href|src)=\"(/(?:css|js|lib|favicon)[^\"]*)\"")
                .matcher(body(get("/sign-in")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(8).allMatch(path -> path.matches(".*\\?v=[0-9a-f]{16}"));
        for (String path : named) {
            assertThat(answer(get(path)).getHeader("Cache-Control")).as(path).isEqualTo("max-age=31536000");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/home",
                "/people",
                "/role",
                "/disclosure",
                "/collaboration",
                "/review",
                "/audit",
                "/lists",
                "/files/1",
                "/letters/1",
                "/notices",
                "/processes",
                "/api-docs",
                "/api/docs",
                "/actuator/env",
                "/webjars/htmx.org/2.0.10/dist/htmx.js",
                "/engine-rest",
                "/camunda",
                "/anything"
            })
    void whoever_has_not_signed_in_is_asked_to(String path) throws Exception {
        MockHttpServletResponse answer = answer(get(path));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).endsWith("/sign-in");
    }

    @ParameterizedTest
    @CsvSource({
        "sato, /home, 200",
        "sato, /people, 200",
        "sato, /audit, 403",
        "sato, /anything, 403",
        "sato, /actuator/env, 403",
        "watanabe, /home, 200",
        "mori, /home, 200",
        "hayashi, /home, 200",
        "hayashi, /review, 403",
        "hayashi, /disclosure, 403",
        "hayashi, /collaboration, 403",
        "hayashi, /files/1, 403",
        "hayashi, /audit, 403",
        "kobayashi, /home, 200",
        "kobayashi, /audit, 403",
        "takahashi, /home, 200",
        "sato, /engine-rest, 403",
        "watanabe, /erasures, 200",
        "mori, /erasures, 200",
        "sato, /erasures, 403",
        "kobayashi, /erasures, 403",
        "sato, /report, 200",
        "hayashi, /report, 200"
    })
    void a_path_is_open_to_the_roles_that_it_names(String username, String path, int status) throws Exception {
        assertThat(answer(get(path).session(signedIn(username))).getStatus()).isEqualTo(status);
    }

    @Test
    void signing_in_changes_the_number_of_the_session() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String number = before.getId();
        MockHttpServletResponse answer = answer(post("/sign-in")
                .session(before)
                .with(csrf())
                .param("username", "sato")
                .param("password", "demo"));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/home");
        assertThat(before.getId()).isNotEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"sato, wrong", "nobody, demo", "'', ''"})
    void a_wrong_name_or_password_is_told_without_saying_which(String username, String password) throws Exception {
        MockHttpServletResponse answer =
                answer(post("/sign-in").with(csrf()).param("username", username).param("password", password));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?failed=PASSWORD");
    }

    @Test
    void a_form_without_its_token_is_not_accepted() throws Exception {
        assertThat(answer(post("/role").session(signedIn("takahashi")).param("role", "UNIT_HEAD"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void somebody_with_two_roles_chooses_the_one_he_acts_in() throws Exception {
        MockHttpSession session = signedIn("takahashi");
        assertThat(body(get("/home").session(session))).contains(">研究者<", "部局長として使う");
        answer(post("/role").session(session).with(csrf()).param("role", "UNIT_HEAD"));
        assertThat(body(get("/home").session(session))).contains(">部局長<", "研究者として使う");
    }

    @Test
    void who_comes_with_more_rights_than_a_researcher_is_recorded_and_no_one_else() throws Exception {
        long before = acts("SIGNED_IN");
        signedIn("sato");
        assertThat(acts("SIGNED_IN")).isEqualTo(before);
        MockHttpSession session = signedIn("takahashi");
        assertThat(acts("SIGNED_IN")).isEqualTo(before + 1);
        long taken = acts("ROLE_TAKEN");
        answer(post("/role").session(session).with(csrf()).param("role", "UNIT_HEAD"));
        answer(post("/role").session(session).with(csrf()).param("role", "RESEARCHER"));
        assertThat(acts("ROLE_TAKEN")).isEqualTo(taken + 1);
    }

    private long acts(String kind) {
        return db.sql("select count(*) from trail.act where kind = :kind")
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    @Test
    void nobody_acts_in_a_role_that_he_does_not_have() throws Exception {
        MockHttpServletResponse answer =
                answer(post("/role").session(signedIn("sato")).with(csrf()).param("role", "OFFICER"));
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer(get("/api/v1/nothing").with(httpBasic("sato", "demo")).header("Acting-Role", "OFFICER"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void who_sends_a_character_that_no_database_knows_is_told_so() throws Exception {
        MockHttpServletResponse told = answer(get("/audit/acts")
                .session(signedIn("mori"))
                .param("rule", "a\u0000")
                .header("Accept-Language", "en"));
        assertThat(told.getStatus()).isEqualTo(400);
        assertThat(told.getContentAsString(StandardCharsets.UTF_8)).contains("no keyboard writes");
    }

    @Test
    void a_program_is_told_by_problem_json_in_both_languages() throws Exception {
        MockHttpServletResponse unknown = answer(get("/api/v1/nothing"));
        assertThat(unknown.getStatus()).isEqualTo(401);
        assertThat(unknown.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        MockHttpServletResponse absent = answer(get("/api/v1/nothing").with(httpBasic("sato", "demo")));
        assertThat(absent.getStatus()).isEqualTo(404);
        assertThat(absent.getContentType()).startsWith("application/problem+json");
        assertThat(absent.getContentAsString(StandardCharsets.UTF_8)).contains("titleJa", "titleEn", "\"errors\":[]");
        assertThat(absent.getCookies()).isEmpty();
    }

    @Test
    void a_session_of_the_browser_opens_nothing_to_programs() throws Exception {
        assertThat(answer(get("/api/v1/nothing").session(signedIn("watanabe"))).getStatus())
                .isEqualTo(401);
    }

    @Test
    void the_language_is_the_reader_s_and_stays_chosen() throws Exception {
        assertThat(body(get("/sign-in"))).contains("<html lang=\"ja\"");
        assertThat(body(get("/sign-in").header("Accept-Language", "en-GB"))).contains("<html lang=\"en\"");
        assertThat(body(get("/sign-in").header("Accept-Language", "fr"))).contains("<html lang=\"ja\"");
        MockHttpServletResponse chosen = answer(get("/sign-in?failed=PASSWORD&lang=en"));
        assertThat(chosen.getRedirectedUrl()).isEqualTo("/sign-in?failed=PASSWORD");
        assertThat(body(get("/sign-in").cookie(chosen.getCookies()))).contains("<html lang=\"en\"");
    }

    @Test
    void health_is_told_to_everybody_and_nothing_more() throws Exception {
        assertThat(body(get("/actuator/health"))).contains("UP").doesNotContain("components");
    }

    private MockHttpSession signedIn(String username) throws Exception {
        return (MockHttpSession) java.util.Objects.requireNonNull(web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", "demo"))
                .andReturn()
                .getRequest()
                .getSession());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString(StandardCharsets.UTF_8);
    }
}
