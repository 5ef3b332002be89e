package org.kakehashi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What a stranger to the facts is told when a judgement cannot be made of what they sent. */
@KakehashiTest
class AssessmentMistakesTest {

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    facts[0].key         | {"facts":[{"key":"person.noSuchThing","value":"X"}]}
                    facts[0].value       | {"facts":[{"key":"agreement.kind","value":"NONSENSE"}]}
                    facts[0].value       | {"facts":[{"key":"agreement.kind"}]}
                    facts[1].value       | {"facts":[{"key":"agreement.kind","value":"MOU"},{"key":"agreement.written","value":"maybe"}]}
                    facts[0].subjectType | {"facts":[{"subjectType":"PERSON","key":"agreement.kind","value":"MOU"}]}
                    facts[1].key         | {"facts":[{"key":"agreement.kind","value":"MOU"},{"key":"agreement.kind","value":"SIDE_JOB"}]}
                    facts[0].value       | {"facts":[{"key":"agreement.kind","value":["MOU","SIDE_JOB"]}]}
                    facts[0].value       | {"facts":[{"key":"funding.appliedOn","value":"1 May 2026"}]}
                    facts[1]             | {"facts":[{"key":"agreement.kind","value":"MOU"},null]}
                    packs                | {"facts":[],"packs":[null]}
                    asked                | {"facts":[],"asked":[null]}
                    measures             | {"facts":[],"measures":[null]}
                    pack                 | {"facts":[],"pack":"jp-base"}
                    on                   | {"facts":[],"on":"2026/11/21"}
                    facts[0].subjectType | {"facts":[{"subjectType":"person","key":"person.namedRole","value":true}]}
                    packs                | {"facts":[],"packs":["no-such-pack"]}
                    measures             | {"facts":[],"measures":["M_NONE"]}
                    benefit              | {"facts":[],"benefit":{"no-such-question":1}}
                    """)
    void a_mistake_is_told_at_its_field_in_both_languages(String field, String request) throws Exception {
        MockHttpServletResponse answer = Asked.of(web, "sato", request);
        JsonNode problem = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).as(problem.toString()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(problem.at("/errors").findValuesAsText("field")).containsExactly(field);
        assertThat(problem.toString()).doesNotContain("web.api.problem");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    person.namedRole             | {"facts":[{"key":"person.nammedRole","value":true}]}
                    one of: NONE, EMPLOYED       | {"facts":[{"key":"person.namedOrganisationLink","value":"employed"}]}
                    2027-03-31                   | {"facts":[{"key":"funding.appliedOn","value":"1 May 2026"}]}
                    ≥ 0                          | {"facts":[{"key":"funding.valueUsd","value":-1}]}
                    no list                      | {"facts":[{"key":"agreement.kind","value":["MOU"]}]}
                    measures, benefit            | {"facts":[],"pack":"jp-base"}
                    2027-03-31                   | {"facts":[],"on":"2026/11/21"}
                    INSTITUTION, PROJECT         | {"facts":[{"subjectType":"person","key":"person.namedRole","value":true}]}
                    ca-strac (2024-05-01)        | {"facts":[],"packs":["ca-starc"]}
                    """)
    void a_mistake_says_what_would_have_been_right(String help, String request) throws Exception {
        JsonNode problem = json.readTree(Asked.of(web, "sato", request).getContentAsString(StandardCharsets.UTF_8));
        assertThat(problem.at("/errors").toString()).contains(help);
    }

    @Test
    void a_request_of_nothing_but_mistakes_costs_little() throws Exception {
        String wrong = "{\"key\":\"" + "x".repeat(5_000) + "\"},";
        JsonNode told = json.readTree(Asked.of(web, "sato", "{\"facts\":[" + wrong.repeat(400) + "{}]}")
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(told.at("/errors")).as("then reading ends").hasSize(20);

        JsonNode many = json.readTree(Asked.of(web, "sato", "{\"facts\":[" + "{},".repeat(1_000) + "{}]}")
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(many.at("/errors").findValuesAsText("field")).containsExactly("facts");
        assertThat(many.at("/errors/0/en").asText()).contains("1,000");
    }
}
