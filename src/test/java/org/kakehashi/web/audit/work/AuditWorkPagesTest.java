package org.kakehashi.web.audit.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.identity.DemoPeople;
import org.kakehashi.identity.People;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AuditTest
class AuditWorkPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleCases cases;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    @ParameterizedTest
    @CsvSource({
        "/audit/acts,       すべての記録,       All acts",
        "/audit/exceptions, 目を留めるべきこと, What stands out",
        "/audit/samples,    抜き取り,           Samples",
        "/audit/notes,      監査の所見,         Notes of the audit"
    })
    void each_page_is_there_in_both_languages_for_auditors_alone(String path, String ja, String en) throws Exception {
        cases.accepted();
        assertThat(body(get(path).with(as("mori")).header("Accept-Language", "ja")))
                .contains(ja)
                .doesNotContain("??");
        assertThat(body(get(path).with(as("mori")).header("Accept-Language", "en")))
                .contains(en)
                .doesNotContain("??");
        assertThat(answer(get(path).with(as("watanabe"))).getStatus()).isEqualTo(403);
    }

    @Test
    void acts_are_narrowed_by_kind_and_role_and_lead_to_their_case() throws Exception {
        UUID id = cases.accepted();
        String page = body(get("/audit/acts?only=DISCLOSURE_SUBMITTED&role=RESEARCHER")
                .with(as("mori"))
                .header("Accept-Language", "en"));
        assertThat(page.substring(page.indexOf("<tbody")))
                .contains("/audit/cases/" + id, "Submitted")
                .doesNotContain("Signed in");
        assertThat(answer(get("/audit/acts?from=x").with(as("mori"))).getStatus())
                .isEqualTo(400);
    }

    @Test
    void an_act_on_a_list_tells_which_and_what_came_of_it() throws Exception {
        String page = body(
                get("/audit/acts?only=LIST_EDITION_LOADED").with(as("mori")).header("Accept-Language", "ja"));
        assertThat(page.substring(page.indexOf("<tbody")))
                .contains("リスト：外国ユーザーリスト（経済産業省）", "公表日：2025年9月29日", "項目数：835");
    }

    @Test
    void a_role_that_was_granted_tells_to_whom_and_why() throws Exception {
        for (boolean granted : new boolean[] {true, false}) {
            assertThat(answer(post("/api/v1/people/" + DemoPeople.id("ito") + "/roles")
                                    .with(httpBasic("hayashi", "demo"))
                                    .header("Idempotency-Key", UUID.randomUUID().toString())
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{\"role\":\"COMMITTEE\",\"granted\":%s,\"reason\":\"Elected <2026>\"}"
                                            .formatted(granted)))
                            .getStatus())
                    .isEqualTo(200);
        }
        for (String kind : List.of("ROLE_GRANTED", "ROLE_WITHDRAWN")) {
            String page = body(get("/audit/acts?only=" + kind).with(as("mori")).header("Accept-Language", "en"));
            assertThat(page.substring(page.indexOf("<tbody")))
                    .contains(
                            "Roles: Committee member",
                            "Reason: Elected &lt;2026&gt;",
                            people.find(DemoPeople.id("ito")).orElseThrow().nameEn());
        }
    }

    @Test
    void who_did_it_never_stands_in_an_address() throws Exception {
        cases.accepted();
        String somebody = people.byUsername("suzuki").orElseThrow().id().toString();
        MockHttpServletResponse found = answer(post("/audit/acts")
                .with(as("mori"))
                .with(csrf())
                .param("person", somebody)
                .param("only", "DISCLOSURE_SUBMITTED"));
        assertThat(found.getStatus()).isEqualTo(200);
        String page = found.getContentAsString(StandardCharsets.UTF_8);
        assertThat(page.substring(page.indexOf("<tbody"))).contains("#act-");
        assertThat(page).doesNotContain("person=" + somebody);
        assertThat(answer(get("/audit/acts?person=" + somebody).with(as("mori")))
                        .getStatus())
                .isEqualTo(400);
        assertThat(answer(post("/audit/acts").with(as("mori")).with(csrf()).param("only", "DETERMINED"))
                        .getRedirectedUrl())
                .isEqualTo("/audit/acts?only=DETERMINED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit", "/audit/acts", "/audit/exceptions"})
    void a_period_that_ends_before_it_begins_is_told_at_its_field(String path) throws Exception {
        MockHttpServletResponse answer =
                answer(get(path + "?from=2026-12-01&to=2026-01-01").with(as("mori")));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"to-error\"", "value=\"2026-12-01\"");
    }

    @Test
    void a_sample_is_drawn_and_shown_and_a_mistake_loses_nothing() throws Exception {
        cases.accepted();
        MockHttpServletResponse drawn = answer(sample("2026-11-21", "5"));
        assertThat(drawn.getStatus()).isEqualTo(302);
        String page = body(get(String.valueOf(drawn.getRedirectedUrl())).with(as("mori")));
        assertThat(page).contains("2026-11-21", "SHA-256", "/audit/cases/");

        MockHttpServletResponse wrong = answer(sample("no spaces", "7"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("value=\"no spaces\"", "id=\"seed-error\"");
        assertThat(answer(sample("x", "many")).getStatus()).isEqualTo(422);
    }

    @Test
    void a_note_stands_on_the_page_of_the_case_and_no_other_role_reads_it() throws Exception {
        UUID id = cases.accepted();
        MockHttpServletResponse noted = answer(note(id, UUID.randomUUID().toString(), "期日の計算を確かめること"));
        assertThat(noted.getStatus()).isEqualTo(302);
        assertThat(body(get("/audit/cases/" + id).with(as("mori")))).contains("期日の計算を確かめること", "指摘");
        assertThat(answer(get("/audit/cases/" + id).with(as("watanabe"))).getStatus())
                .isEqualTo(403);
        assertThat(answer(get("/api/v1/audit/cases/" + id + "/notes").with(httpBasic("watanabe", "demo")))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_note_that_is_sent_twice_stands_once_and_line_ends_of_forms_count_once() throws Exception {
        UUID id = cases.accepted();
        String command = UUID.randomUUID().toString();
        String text = "二度送る\r\n" + "字".repeat(3_995);
        for (int i = 0; i < 2; i++) {
            assertThat(answer(note(id, command, text)).getStatus()).isEqualTo(302);
        }
        String page = body(get("/audit/cases/" + id).with(as("mori")));
        assertThat(page.split("二度送る", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 内容を入力してください。", "4001, 4000文字以内で入力してください。"})
    void a_note_that_cannot_be_taken_is_told_at_its_field_and_stays_there(int length, String problem) throws Exception {
        UUID id = cases.accepted();
        MockHttpServletResponse answer = answer(note(id, UUID.randomUUID().toString(), "字".repeat(length)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"text-error\"", problem, "字".repeat(length) + "</textarea>")
                .containsPattern("value=\"FINDING\"[^>]*checked");
        MockHttpServletResponse told = answer(post("/api/v1/audit/cases/" + id + "/notes")
                .with(httpBasic("mori", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"NOTE\",\"text\":\"" + "字".repeat(length) + "\"}"));
        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(told.getContentAsString(StandardCharsets.UTF_8)).contains("\"field\":\"text\"", problem);
    }

    private MockHttpServletRequestBuilder note(UUID caseId, String command, String text) {
        return post("/audit/cases/" + caseId + "/notes")
                .with(as("mori"))
                .with(csrf())
                .param("commandId", command)
                .param("noteKind", "FINDING")
                .param("text", text);
    }

    @Test
    void findings_on_all_cases_are_read_together_and_each_case_tells_so() throws Exception {
        UUID id = cases.accepted();
        for (String[] one : new String[][] {{"FINDING", "Signed too late"}, {"NOTE", "Ask the office again"}}) {
            body(post("/api/v1/audit/cases/" + id + "/notes")
                    .with(httpBasic("mori", "demo"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"kind\":\"" + one[0] + "\",\"text\":\"" + one[1] + "\"}"));
        }
        int before = trail.of(Stream.ofReads(id)).size();
        assertThat(body(get("/audit/notes?only=FINDING").with(as("mori"))))
                .contains("Signed too late", "/audit/cases/" + id + "#notes")
                .doesNotContain("Ask the office again");
        assertThat(trail.of(Stream.ofReads(id))).hasSize(before + 1).last().satisfies(act -> assertThat(act.facts())
                .containsEntry("view", "audit.notes"));
        String all = body(get("/api/v1/audit/notes").with(httpBasic("mori", "demo")));
        assertThat(JsonPath.<List<String>>read(all, "$.items[*].text"))
                .containsSubsequence("Ask the office again", "Signed too late");
        String newest = JsonPath.read(all, "$.items[0].id");
        String rest = body(get("/api/v1/audit/notes?after=" + newest).with(httpBasic("mori", "demo")));
        assertThat(JsonPath.<List<String>>read(rest, "$.items[*].id")).doesNotContain(newest);
    }

    @Test
    void a_program_does_the_same() throws Exception {
        UUID id = cases.accepted();
        String drawn = body(
                post("/api/v1/audit/samples")
                        .with(httpBasic("mori", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                """
                        {"seed":"api-1","strategy":"RANDOM","from":"2020-01-01","to":"2100-01-01","size":500}"""));
        List<String> ids = JsonPath.read(drawn, "$.cases");
        assertThat(ids).contains(id.toString());
        assertThat(body(get("/api/v1/audit/samples/" + JsonPath.<String>read(drawn, "$.id"))
                        .with(httpBasic("mori", "demo"))))
                .contains("api-1");
        String notes = body(post("/api/v1/audit/cases/" + id + "/notes")
                .with(httpBasic("mori", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"NOTE\",\"text\":\"seen\"}"));
        assertThat(JsonPath.<List<String>>read(notes, "$[*].text")).contains("seen");
        String acts = body(get("/api/v1/audit/acts?kind=AUDIT_NOTED").with(httpBasic("mori", "demo")));
        assertThat(JsonPath.<List<String>>read(acts, "$.items[*].of")).contains(id.toString());
        body(get("/api/v1/audit/exceptions?only=DEPARTED").with(httpBasic("mori", "demo")));
        MockHttpServletResponse wrong = answer(
                post("/api/v1/audit/samples")
                        .with(httpBasic("mori", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"seed\":\"\",\"strategy\":\"RANDOM\",\"from\":\"2026-01-01\",\"to\":\"2026-12-31\",\"size\":1}"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("\"seed\"");
    }

    private MockHttpServletRequestBuilder sample(String seed, String size) {
        return post("/audit/samples")
                .with(as("mori"))
                .with(csrf())
                .param("commandId", UUID.randomUUID().toString())
                .param("seed", seed)
                .param("strategy", "BY_RISK")
                .param("from", "2020-01-01")
                .param("to", "2100-01-01")
                .param("size", size);
    }

    private RequestPostProcessor as(String username) {
        return user(new SignedIn(people.byUsername(username).orElseThrow().id(), username, ""));
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(request);
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isBetween(200, 201);
        return text;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
