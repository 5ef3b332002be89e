package org.kakehashi.web.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.stories.Cast;
import org.kakehashi.stories.MarkedStory;
import org.kakehashi.stories.StoryTest;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages on which an erasure is asked for and approved, what is told afterwards, and the same for programs. */
@StoryTest
class ErasurePagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    MarkedStory story;

    @Autowired
    CaseFiles files;

    @Autowired
    Cast cast;

    private final String mark =
            "Wombat" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);

    private RequestPostProcessor as(String username) {
        return user(new SignedIn(cast.id(username), username, "demo"));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private String page(String username, String path, String language) throws Exception {
        MockHttpServletResponse answer = answer(get(path).with(as(username)).param("lang", language));
        if (answer.getStatus() == 302) {
            answer = answer(get(path).with(as(username)).cookie(answer.getCookies()));
        }
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletRequestBuilder form(String username, String path) {
        return post(path)
                .with(as(username))
                .with(csrf())
                .param("commandId", UUID.randomUUID().toString());
    }

    private MockHttpServletRequestBuilder asked(String number) {
        return form("watanabe", "/erasures")
                .param("kind", "CASE")
                .param("of", number)
                .param("ground", "REQUEST_OF_THE_PERSON");
    }

    private static String between(String page, String from, String to) {
        int begin = page.indexOf(from);
        assertThat(begin).as(from).isNotNegative();
        return page.substring(begin + from.length(), page.indexOf(to, begin + from.length()));
    }

    @Test
    void one_officer_asks_another_approves_and_whoever_opens_the_case_is_told() throws Exception {
        story.person(mark);
        UUID id = story.disclosure(mark);
        String number = files.get(id).number();

        assertThat(answer(asked("none")).getStatus()).isEqualTo(422);
        assertThat(answer(asked(number)).getRedirectedUrl()).isEqualTo("/erasures");
        String own = page("watanabe", "/erasures", "en");
        assertThat(own).contains(number).doesNotContain("/approval");
        String others = page("yamamoto", "/erasures", "ja");
        assertThat(others).contains(number).doesNotContain("??", "erasure.");
        String erasure = between(others, "/erasures/", "/approval");
        assertThat(answer(form("watanabe", "/erasures/" + erasure + "/approval"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(answer(form("sato", "/erasures/" + erasure + "/approval")).getStatus())
                .isEqualTo(403);

        assertThat(answer(form("yamamoto", "/erasures/" + erasure + "/approval"))
                        .getRedirectedUrl())
                .isEqualTo("/erasures");

        assertThat(page("mori", "/erasures", "en"))
                .contains(number, "Request of the person")
                .doesNotContain("/approval");
        assertThat(page("mori", "/audit/cases/" + id, "en"))
                .contains("Erased what was said", "Request of the person")
                .doesNotContain(mark + " Institute", mark + " adviser", mark + ".txt");
        assertThat(page("mori", "/audit/cases/" + id, "ja")).contains("内容を消去した").doesNotContain("??");
        for (String path : List.of("/audit/cases/" + id + "/tables", "/audit/cases/" + id + "/path")) {
            assertThat(page("mori", path, "en")).doesNotContain(mark + " Institute", mark + " adviser", mark + ".txt");
        }
        assertThat(page("watanabe", "/review/cases/" + id, "en"))
                .contains("Request of the person")
                .doesNotContain(mark + " Institute", mark + " adviser", mark + ".txt");
        assertThat(page(mark.toLowerCase(Locale.ROOT), "/disclosure/" + id, "en"))
                .doesNotContain(mark + " Institute");
    }

    @Test
    void programs_do_the_same() throws Exception {
        story.person(mark);
        UUID id = story.disclosure(mark);
        String said = api(
                "watanabe",
                "",
                "{\"kind\":\"CASE\",\"subject\":\"" + id + "\",\"ground\":\"ENTERED_BY_MISTAKE\"}",
                201);
        String erasure = JsonPath.<List<String>>read(said, "$[?(@.subject == '" + id + "')].id")
                .get(0);
        api("watanabe", "/" + erasure + "/approval", "{}", 409);
        api("sato", "/" + erasure + "/approval", "{}", 403);
        String done = api("yamamoto", "/" + erasure + "/approval", "{}", 200);
        assertThat(JsonPath.<List<String>>read(done, "$[?(@.id == '" + erasure + "')].decidedBy"))
                .containsExactly(cast.id("yamamoto").toString());
        assertThat(answer(get("/api/v1/erasures").with(httpBasic("mori", "demo")))
                        .getContentAsString())
                .contains(erasure, "DONE");
    }

    private String api(String username, String path, String body, int status) throws Exception {
        MockHttpServletResponse answer = answer(post("/api/v1/erasures" + path)
                .with(httpBasic(username, "demo"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
