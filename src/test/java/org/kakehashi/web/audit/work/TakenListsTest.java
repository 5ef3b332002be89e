package org.kakehashi.web.audit.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.identity.People;
import org.kakehashi.review.CaseFiles;
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
class TakenListsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleCases cases;

    @Autowired
    CaseFiles files;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    @Test
    void acts_are_taken_as_the_page_narrows_them() throws Exception {
        UUID id = cases.accepted();
        String somebody = people.byUsername("suzuki").orElseThrow().id().toString();
        MockHttpServletRequestBuilder search = post("/audit/acts")
                .with(as("mori"))
                .with(csrf())
                .param("person", somebody)
                .param("only", "DISCLOSURE_SUBMITTED")
                .param("from", "2020-01-01");
        assertThat(text(answer(search)))
                .contains(
                        "action=\"/audit/acts/export\"",
                        "name=\"person\" value=\"" + somebody + "\"",
                        "name=\"only\" value=\"DISCLOSURE_SUBMITTED\"",
                        "name=\"from\" value=\"2020-01-01\"");

        MockHttpServletResponse file = answer(post("/audit/acts/export")
                .with(as("mori"))
                .with(csrf())
                .header("Accept-Language", "en")
                .param("person", somebody)
                .param("only", "DISCLOSURE_SUBMITTED"));

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition")).contains("audit-acts.csv");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
        String csv = text(file);
        assertThat(csv).startsWith("\uFEFF\"When\",\"Act\",");
        assertThat(csv.lines().count()).isEqualTo(1 + Long.parseLong(String.valueOf(file.getHeader("Row-Count"))));
        assertThat(csv.lines().skip(1))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .matches("\"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+\\+09:00\",.*")
                        .contains("Submitted"))
                .anySatisfy(row -> assertThat(row).contains(files.get(id).number()));
    }

    @Test
    void a_program_takes_the_same_lists() throws Exception {
        UUID id = cases.accepted();
        String number = files.get(id).number();
        text(api("/cases/" + id + "/notes", "{\"kind\":\"NOTE\",\"text\":\"=HYPERLINK(1)\"}"));
        String sample = JsonPath.read(
                text(
                        api(
                                "/samples",
                                "{\"seed\":\"csv\",\"strategy\":\"RANDOM\",\"from\":\"2020-01-01\",\"to\":\"2100-01-01\",\"size\":500}")),
                "$.id");

        assertThat(text(api("/notes/export", "{}"))).contains("\"'=HYPERLINK(1)\"", number);
        assertThat(text(api("/cases/export", "{\"number\":\"" + number + "\"}")).lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("対象の研究者");
        assertThat(text(api("/samples/" + sample + "/export", ""))).contains(number);
        assertThat(text(api("/acts/export", "{\"kind\":\"SAMPLE_DRAWN\"}"))).contains("抜き取");
        assertThat(text(api("/exceptions/export", "{\"only\":\"DEPARTED\"}"))).startsWith("\uFEFF");
        assertThat(api("/exceptions/export", "{\"only\":\"OTHER\"}").getStatus())
                .isEqualTo(400);
        assertThat(api("/samples/" + id + "/export", "").getStatus()).isEqualTo(404);
        assertThat(text(answer(get("/api/v1/audit/samples").with(httpBasic("mori", "demo")))))
                .contains(sample, "\"seed\":\"csv\"", "\"drawnBy\"", "\"frame\"")
                .doesNotContain("\"cases\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/acts/export", "/cases/export", "/exceptions/export", "/notes/export"})
    void nobody_else_gets_a_list_and_none_is_got_by_an_address(String path) throws Exception {
        long before = taken();
        for (String other : new String[] {"watanabe", "sato", "hayashi", "kobayashi"}) {
            assertThat(answer(post("/audit" + path).with(as(other)).with(csrf()))
                            .getStatus())
                    .as(other)
                    .isEqualTo(403);
            assertThat(answer(post("/api/v1/audit" + path)
                                    .with(httpBasic(other, "demo"))
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{}"))
                            .getStatus())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(answer(post("/audit" + path).with(as("mori"))).getStatus())
                .as("without a token")
                .isEqualTo(403);
        assertThat(answer(get("/audit" + path).with(as("mori"))).getStatus()).isIn(400, 405);
        assertThat(answer(get("/audit?subject=" + UUID.randomUUID()).with(as("mori")))
                        .getStatus())
                .isEqualTo(400);
        assertThat(taken()).isEqualTo(before);
    }

    private long taken() {
        return trail.of(Stream.ofReadsOfAll()).stream()
                .filter(act -> act.kind().equals("AUDIT_LIST_EXPORTED"))
                .count();
    }

    private MockHttpServletResponse api(String path, String body) throws Exception {
        return answer(post("/api/v1/audit" + path)
                .with(httpBasic("mori", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private RequestPostProcessor as(String username) {
        return user(new SignedIn(people.byUsername(username).orElseThrow().id(), username, ""));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isBetween(200, 201);
        return text;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
