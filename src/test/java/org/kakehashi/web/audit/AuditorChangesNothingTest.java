package org.kakehashi.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.identity.Role;
import org.kakehashi.stories.Cast;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@AuditTest
class AuditorChangesNothingTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleCases cases;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient db;

    @Autowired
    Permissions permissions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void no_form_and_no_request_of_an_auditor_changes_a_case() throws Exception {
        UUID id = cases.underReview();
        long before = acts();
        List<String> tried = new ArrayList<>();
        for (var one : mappings.getHandlerMethods().entrySet()) {
            Set<RequestMethod> methods =
                    new TreeSet<>(one.getKey().getMethodsCondition().getMethods());
            methods.remove(RequestMethod.GET);
            for (String pattern : one.getKey().getPatternValues()) {
                boolean ofCases =
                        pattern.matches("(/api/v1)?/(disclosure|collaboration|review|case|work|file|partner).*");
                // a search that is sent in the body so that no name stands in an address
                boolean reads = pattern.endsWith("/search/person");
                for (RequestMethod method : ofCases && !reads ? methods : Set.<RequestMethod>of()) {
                    String path = pattern.replaceAll("\\{[^}]*}", id.toString());
                    tried.add(method + " " + path);
                    // a form that lacks a field leads back to its page, which changes nothing
                    assertThat(answer(change(HttpMethod.valueOf(method.name()), path))
                                    .getStatus())
                            .as(method + " " + path)
                            .isGreaterThanOrEqualTo(300);
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(10);
        assertThat(acts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cases       | questions        | {"text":"x"}
                    cases       | answers          | {"text":"x"}
                    cases       | comments         | {"text":"x"}
                    cases       | upward           | {"reason":"x"}
                    cases       | votes            | {"outcome":"ACCEPTED","reason":"x"}
                    cases       | determination    | {"outcome":"ACCEPTED","reasonJa":"x","reasonEn":"x","measures":[]}
                    cases       | countersignature | {"agreed":true}
                    cases       | measures-answer  | {"accepted":true}
                    cases       | objection        | {"text":"x"}
                    cases       | objection-hearing| {"upheld":true,"answer":"x"}
                    cases       | resumption       | {"reason":"x"}
                    disclosures | submission       | {"version":1,"pledge":true}
                    disclosures | withdrawal       | {"version":1}
                    disclosures | amendment        | {"version":1}
                    """)
    void what_would_be_valid_from_another_is_refused_to_an_auditor(String thing, String act, String body)
            throws Exception {
        MockHttpServletResponse answer = answer(post("/api/v1/" + thing + "/" + cases.underReview() + "/" + act)
                .with(httpBasic("mori", "demo"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
        // 409: whoever has not claimed the step is told so before his role is looked at
        assertThat(answer.getStatus()).isIn(403, 404, 409);
    }

    @Test
    void the_role_of_an_auditor_permits_nothing_but_reading_and_what_is_the_audits_own() {
        Actor auditor = cast.actor("mori", Role.AUDITOR);
        assertThat(permissions.acts())
                .filteredOn(act -> permissions.may(auditor, act, Relation.values()))
                .isNotEmpty()
                .allSatisfy(
                        act -> assertThat(act)
                                .matches(
                                        ".+\\.(read|search|read-restricted|read-precedents|read-figures|read-kept)|audit\\.(note|sample|export)|report\\.(send|say)"));
    }

    private MockHttpServletRequestBuilder change(HttpMethod method, String path) {
        MockHttpServletRequestBuilder request = request(method, path);
        if (path.startsWith("/api/")) {
            return request.with(httpBasic("mori", "demo"))
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(
                            "{\"version\":0,\"text\":\"x\",\"reason\":\"x\",\"year\":2026,\"kind\":\"JOINT_RESEARCH\"}");
        }
        return request.with(mori())
                .with(csrf())
                .param("commandId", UUID.randomUUID().toString())
                .param("version", "0")
                .param("year", "2026")
                .param("text", "x")
                .param("answer", "x")
                .param("objection", "x")
                .param("question", "x")
                .param("comment", "x")
                .param("reason", "x");
    }

    private long acts() {
        return db.sql("select count(*) from trail.act where stream_kind <> 'READS'")
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private RequestPostProcessor mori() {
        return user(new SignedIn(cast.id("mori"), "mori", ""));
    }
}
