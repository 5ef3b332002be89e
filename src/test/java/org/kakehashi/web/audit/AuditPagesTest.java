package org.kakehashi.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.stories.Cast;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.kakehashi.web.SignedIn;
import org.kakehashi.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AuditTest
class AuditPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleCases cases;

    @Autowired
    Cast cast;

    @Autowired
    Texts texts;

    @Autowired
    List<DeclaresActs> modules;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void the_auditor_s_pages_speak_both_languages(String language) throws Exception {
        UUID id = cases.underReview();
        for (String path : List.of(
                "/audit",
                "/audit?kind=DISCLOSURE&state=UNDER_REVIEW&concern=&number=&from=2026-01-01",
                "/audit?state=DECLINED",
                "/audit/cases/" + id,
                "/audit/cases/" + id + "?kind=DMN_EVALUATED",
                "/audit/cases/" + id + "/path",
                "/audit/cases/" + id + "/tables")) {
            assertThat(page(path, language))
                    .as(path)
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void the_timeline_names_person_table_and_hash_and_can_be_narrowed() throws Exception {
        UUID id = cases.accepted();
        String all = page("/audit/cases/" + id, "ja");
        assertThat(all).contains("鈴木 恵（研究者）", "開示を提出した", "従った規則：開示の振り分け", "SHA-256");
        String tables = page("/audit/cases/" + id + "?kind=DMN_EVALUATED", "ja");
        assertThat(tables).contains("判断表を使った").doesNotContain("moment-text\">開示を提出した");
    }

    @Test
    void times_say_in_which_zone_they_are() throws Exception {
        UUID id = cases.underReview();
        for (String path : List.of("/audit/cases/" + id, "/audit/cases/" + id + "/replay", "/audit/acts")) {
            assertThat(page(path, "ja")).as(path).contains("日本時間 (UTC+09:00)");
            assertThat(page(path, "en")).as(path).contains("Japan Time (UTC+09:00)");
        }
    }

    @Test
    void the_path_page_gives_the_drawing_and_the_way() throws Exception {
        UUID id = cases.accepted();
        String page = page("/audit/cases/" + id + "/path", "en");
        assertThat(page)
                .contains("/processes/flows/researcher-disclosure/versions/", "Disclosure started")
                .doesNotContain("StartEvent_", "Gateway_");
        String drawing = page.replaceAll("(?s).*data-bpmn=\"([^\"]+)\".*", "$1");
        assertThat(body(get(drawing).with(mori()))).contains("<bpmn:definitions", "StartEvent_DisclosureStarted");
        String way = page.replaceAll("(?s).*data-way=\"([^\"]+)\".*", "$1");
        assertThat(body(get(way).with(mori()).header("Accept-Language", "en")))
                .contains("EndEvent_DisclosureAcceptedByRule", "\"Disclosure started\"", "\"Amended\"");
    }

    @Test
    void fired_rows_are_marked_in_words_and_cells_say_how_they_stood() throws Exception {
        String page = page("/audit/cases/" + cases.underReview() + "/tables", "en");
        assertThat(page)
                .contains(
                        "fired fired--fired\">Fired", "Did not fire", "tag--true", "tag--false", "Asked by the flows");
        assertThat(page).contains("href=\"#flow-0\"", "id=\"flow-0\"", "href=\"#judgement-0\"", "id=\"judgement-0\"");
        assertThat(page).contains("href=\"#judged-0\"", "id=\"judged-0\"");
    }

    @Test
    void a_search_for_a_person_stays_out_of_the_address() throws Exception {
        cases.underReview();
        String ito = cast.id("ito").toString();
        assertThat(body(post("/audit").with(mori()).with(csrf()).param("subject", ito)))
                .contains("/audit/cases/" + cases.underReview())
                .doesNotContain("/audit/cases/" + cases.accepted());
        MockHttpServletResponse other = answer(
                post("/audit").with(mori()).with(csrf()).param("subject", "").param("kind", "DISCLOSURE"));
        assertThat(other.getRedirectedUrl()).isEqualTo("/audit?kind=DISCLOSURE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sato", "watanabe", "kobayashi", "hayashi"})
    void others_are_refused(String who) throws Exception {
        UUID id = cases.underReview();
        for (String path : List.of("", "/cases/" + id, "/cases/" + id + "/path", "/cases/" + id + "/tables")) {
            assertThat(answer(get("/audit" + path).with(as(who))).getStatus())
                    .as(path)
                    .isIn(403, 404);
        }
        for (String path : List.of("", "/" + id + "/acts", "/" + id + "/path", "/" + id + "/tables")) {
            assertThat(answer(get("/api/v1/audit/cases" + path).with(httpBasic(who, "demo")))
                            .getStatus())
                    .as(path)
                    .isIn(403, 404);
        }
    }

    @Test
    void programs_read_the_same() throws Exception {
        UUID id = cases.underReview();
        String base = "/api/v1/audit/cases";
        List<String> found = JsonPath.read(api(base + "?state=UNDER_REVIEW"), "$.items[*].id");
        assertThat(found).contains(id.toString());
        List<String> kinds = JsonPath.read(api(base + "/" + id + "/acts"), "$[*].kind");
        assertThat(kinds).contains("DISCLOSURE_SUBMITTED", "CASE_ASSESSED", "DMN_EVALUATED");
        List<String> only = JsonPath.read(api(base + "/" + id + "/acts?kind=DMN_EVALUATED"), "$[*].kind");
        assertThat(only).isNotEmpty().containsOnly("DMN_EVALUATED");
        List<String> nodes = JsonPath.read(api(base + "/" + id + "/path"), "$[1].steps[*].node");
        assertThat(nodes).contains("UserTask_ReviewCase");
        List<String> fired = JsonPath.read(api(base + "/" + id + "/tables"), "$[0].rows[?(@.mark=='FIRED')].rule");
        assertThat(fired).hasSize(1);
    }

    @Test
    void every_act_and_every_field_of_it_has_words() {
        Set<String> missing = new TreeSet<>();
        for (DeclaresActs module : modules) {
            for (ActKind kind : module.actKinds()) {
                need("audit.act." + kind.name(), missing);
                kind.facts().forEach(fact -> need("audit.fact." + fact, missing));
                kind.commits().forEach(field -> need("audit.fact." + field, missing));
            }
        }
        assertThat(missing).isEmpty();
    }

    private void need(String key, Set<String> missing) {
        if (!texts.has(key)) {
            missing.add(key);
        }
    }

    private String page(String path, String language) throws Exception {
        MockHttpServletResponse answer = answer(get(path).with(mori()).header("Accept-Language", language));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private String api(String path) throws Exception {
        MockHttpServletResponse answer = answer(get(path).with(httpBasic("mori", "demo")));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private RequestPostProcessor mori() {
        return as("mori");
    }

    private RequestPostProcessor as(String username) {
        return user(new SignedIn(cast.id(username), username, ""));
    }
}
