package org.kakehashi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@KakehashiTest
class AssessmentsApiTest {

    private static final String UNREPORTED =
            """
            {"key":"agreement.kind","value":"SIDE_JOB"},{"key":"agreement.reportedToInstitution","value":false}""";

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient db;

    @Test
    void where_nothing_speaks_against_it_nobody_has_to_decide() throws Exception {
        JsonNode body = assessed(
                "sato",
                """
                {"facts":[{"key":"agreement.kind","value":"SIDE_JOB"},{"key":"agreement.reportedToInstitution","value":true}],
                 "on":"2026-11-21","packs":["jp-base"]}""");
        assertThat(body.at("/worst").asText()).isEqualTo("NONE");
        assertThat(body.at("/prohibited").asBoolean()).isFalse();
        assertThat(body.at("/unresolved").asBoolean()).isFalse();
        assertThat(body.at("/riskForeseen").asBoolean()).isFalse();
        assertThat(body.at("/recommendation").isMissingNode()).isTrue();
        assertThat(body.at("/authority").isMissingNode()).isTrue();
        assertThat(body.at("/packs/0/id").asText()).isEqualTo("jp-base");
    }

    @Test
    void a_concern_is_explained_and_measures_lower_it() throws Exception {
        String facts = "{\"facts\":[" + UNREPORTED + "],\"on\":\"2026-11-21\",\"packs\":[\"jp-base\"]";
        JsonNode before = assessed("watanabe", facts + "}");
        JsonNode concern = find(before.at("/concerns"), "Rule_OutsidePostUnreported");
        assertThat(concern.at("/grade").asText()).isEqualTo("MEASURES_RECOMMENDED");
        assertThat(concern.at("/text/ja").asText()).isNotBlank();
        assertThat(concern.at("/clause").asText()).isNotBlank();
        assertThat(concern.at("/force").asText()).isNotBlank();
        assertThat(concern.at("/facts")).isNotEmpty();
        assertThat(concern.at("/wouldChange/0/effect").asText()).isEqualTo("LIFTS");
        assertThat(before.at("/residual/worst").asText()).isEqualTo("MEASURES_RECOMMENDED");
        assertThat(before.at("/riskForeseen").asBoolean()).isTrue();
        assertThat(before.at("/authority").asText()).isNotBlank();

        String proposed = before.at("/proposed/measures").toString();
        assertThat(before.at("/proposed/measures")).isNotEmpty();
        JsonNode after = assessed("watanabe", facts + ",\"measures\":" + proposed + ",\"benefit\":{}}");
        assertThat(after.at("/residual/worst").asText())
                .isEqualTo(before.at("/proposed/worst").asText())
                .isNotEqualTo("MEASURES_RECOMMENDED");
    }

    @Test
    void what_the_named_change_says_does_change_the_result() throws Exception {
        JsonNode now =
                assessed("watanabe", "{\"facts\":[" + UNREPORTED + "],\"on\":\"2026-11-21\",\"packs\":[\"jp-base\"]}");
        assertThat(find(now.at("/concerns"), "Rule_OutsidePostUnreported")
                        .at("/wouldChange/0/conditions")
                        .findValuesAsText("key"))
                .contains("agreement.reportedToInstitution");
        assertThat(assessed(
                                "watanabe",
                                "{\"facts\":[" + UNREPORTED.replace("false", "true")
                                        + "],\"on\":\"2026-11-21\",\"packs\":[\"jp-base\"]}")
                        .at("/worst")
                        .asText())
                .isEqualTo("NONE");
    }

    @Test
    void the_smallest_change_names_the_fact_and_the_outcome() throws Exception {
        JsonNode body =
                assessed("sato", "{\"facts\":[" + UNREPORTED + "],\"on\":\"2026-11-21\",\"packs\":[\"jp-base\"]}");
        JsonNode change = body.at("/smallestChange");
        assertThat(body.at("/smallestChangeInWords/en").asText())
                .contains(
                        "nothing would be left to weigh",
                        "“Reported to, or allowed by, the institution”: yes (now: no)");
        assertThat(body.at("/smallestChangeInWords/ja").asText()).contains("「所属機関への届出・許可」が「はい」（現在は「いいえ」）");
        assertThat(body.at("/concerns/0/liftedBy/en").asText()).contains("Reported to, or allowed by, the institution");
        assertThat(change.at("/then").asText()).isEqualTo("CLEARED");
        assertThat(change.at("/facts")).hasSize(1);
        assertThat(change.at("/facts/0/key").asText()).isEqualTo("agreement.reportedToInstitution");
        assertThat(change.at("/facts/0/then/text").asText()).isEqualTo("true");
    }

    @Test
    void a_prohibition_holds_whatever_the_benefit() throws Exception {
        JsonNode body = assessed(
                "watanabe",
                """
                {"facts":[{"key":"technology.exportListControlled","value":"YES"},{"key":"technology.exportLicence","value":"REFUSED"}],
                 "on":"2026-11-21","packs":["jp-base"],"benefit":{"PA1":3,"PA2":3}}""");
        assertThat(body.at("/prohibited").asBoolean()).isTrue();
        assertThat(body.at("/prohibitions")).isNotEmpty();
        assertThat(body.at("/recommendation/form").asText()).isEqualTo("DECLINE");
    }

    @Test
    void an_unknown_never_clears() throws Exception {
        JsonNode body = assessed(
                "watanabe",
                """
                {"facts":[{"key":"agreement.kind","value":"SIDE_JOB"},{"key":"agreement.reportedToInstitution","unknown":true}],
                 "on":"2026-11-21","packs":["jp-base"]}""");
        assertThat(body.at("/unresolved").asBoolean()).isTrue();
        assertThat(body.at("/riskForeseen").asBoolean()).isTrue();
        JsonNode blank = assessed(
                "watanabe",
                """
                {"facts":[{"key":"agreement.kind","value":"SIDE_JOB"}],"asked":["disclosure"],"on":"2026-11-21","packs":["jp-base"]}""");
        assertThat(blank.at("/unresolved").asBoolean()).isTrue();
    }

    @Test
    void what_was_not_told_and_keeps_a_rule_open_or_away_is_named() throws Exception {
        JsonNode body = assessed(
                "sato",
                """
                {"facts":[{"key":"funding.sourceYearTotalUsd","value":270000}],"on":"2026-11-21","packs":["us-section117"]}""");
        assertThat(body.at("/unresolved").asBoolean()).isTrue();
        assertThat(body.at("/missing").findValuesAsText("key")).contains("funding.abroad", "funding.conditional");
        assertThat(body.at("/missing/0/open").asBoolean()).isTrue();

        JsonNode away = assessed(
                "sato",
                """
                {"facts":[{"key":"person.namedOrganisationLink","value":"EMPLOYED"}],"on":"2026-11-21","packs":["ca-strac"]}""");
        assertThat(away.at("/prohibited").asBoolean()).isFalse();
        JsonNode missing = away.at("/missing/0");
        assertThat(missing.at("/key").asText()).isEqualTo("project.advancesSensitiveArea");
        assertThat(missing.at("/open").asBoolean()).isFalse();
        assertThat(missing.at("/rules").toString()).contains("Rule_StracAffiliated");
    }

    @Test
    void the_catalogue_says_what_may_be_told_and_who_reads_it() throws Exception {
        JsonNode all = read("/api/v1/facts");
        assertThat(all.findValuesAsText("key")).contains("person.namedOrganisationLink", "agreement.kind");
        JsonNode strac = read("/api/v1/facts?pack=ca-strac");
        assertThat(strac.findValuesAsText("key"))
                .contains("person.namedOrganisationLink")
                .doesNotContain("agreement.kind");
        assertThat(strac.toString()).contains("IN_KIND", "project.advancesSensitiveArea");
        JsonNode pack = read("/api/v1/packs/ca-strac");
        assertThat(pack.at("/binds/0/facts").toString()).contains("CA_TRI_AGENCY");
        assertThat(pack.at("/notEncoded")).isNotEmpty();
    }

    @Test
    void a_draft_can_be_tried_and_says_so() throws Exception {
        JsonNode body = assessed("watanabe", "{\"facts\":[],\"on\":\"2026-11-21\",\"packs\":[\"us-dod\",\"jp-base\"]}");
        assertThat(body.at("/packs").findValuesAsText("id")).containsExactlyInAnyOrder("us-dod", "jp-base");
        assertThat(body.at("/drafts").toString()).isEqualTo("[\"us-dod\"]");
    }

    @Test
    void nothing_is_kept() throws Exception {
        List<Long> before = counts();
        assessed("watanabe", "{\"facts\":[" + UNREPORTED + "]}");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void nobody_asks_without_signing_in() throws Exception {
        assertThat(web.perform(post("/api/v1/assessments")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    private List<Long> counts() {
        return List.of("case_file", "case_assessment", "trail.act", "command").stream()
                .map(table -> db.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private JsonNode read(String path) throws Exception {
        MockHttpServletResponse answer = web.perform(get(path).with(httpBasic("sato", "demo")))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode assessed(String who, String request) throws Exception {
        MockHttpServletResponse answer = Asked.of(web, who, request);
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isEqualTo(200);
        return json.readTree(text);
    }

    private static JsonNode find(JsonNode findings, String rule) {
        for (JsonNode one : findings) {
            if (one.at("/rule").asText().equals(rule)) {
                return one;
            }
        }
        throw new AssertionError(rule + " is not in " + findings);
    }
}
