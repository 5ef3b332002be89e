package org.kakehashi.web.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The lists as an officer sees and refreshes them, on pages and by program. */
@KakehashiTest
class ListPagesTest {

    private static final String API = "/api/v1/lists";

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_page_of_a_list_can_be_read_in_both_languages(String language) throws Exception {
        MockHttpSession session = officer("watanabe");
        Locale locale = Locale.forLanguageTag(language);
        assertThat(page(session, locale, "/lists")).contains("/lists/jp-meti-eul", "2025", "835");
        String list = page(session, locale, "/lists/jp-meti-eul");
        assertThat(list).contains("commandId", "multipart/form-data");
        String edition = list.replaceAll("(?s).*?/lists/jp-meti-eul/editions/([0-9a-f-]{36}).*", "$1");
        assertThat(page(session, locale, "/lists/jp-meti-eul/editions/" + edition))
                .contains("Al Qa&#39;ida/Islamic Army", "?after=50");
        assertThat(page(session, locale, "/lists/jp-meti-eul/editions/" + edition + "?after=800"))
                .doesNotContain("?after=835");
        assertThat(page(session, locale, "/lists/jp-meti-eul/editions/" + edition + "/changes"))
                .contains("835");
    }

    @Test
    void a_broken_file_is_told_and_a_good_one_is_used_and_then_compared() throws Exception {
        MockHttpSession session = officer("watanabe");
        String list = "/lists/aspi-tracker";
        MockHttpServletResponse broken = upload(session, list, "name\n\"unclosed");
        assertThat(broken.getStatus()).isEqualTo(422);
        assertThat(broken.getContentAsString(StandardCharsets.UTF_8)).contains("stays", "broken in the middle");
        assertThat(upload(session, list, "").getStatus()).isEqualTo(422);

        assertThat(upload(session, list, universities(20)).getStatus()).isEqualTo(302);
        assertThat(page(session, Locale.ENGLISH, list)).contains("In use", "could not be read (1)");

        assertThat(upload(session, list, universities(10)).getStatus()).isEqualTo(302);
        String stopped = page(session, Locale.ENGLISH, list);
        assertThat(stopped).contains("Stopped");
        assertThat(page(session, Locale.ENGLISH, "/lists")).contains("waits for a decision");
        String edition = stopped.replaceAll("(?s).*?/editions/([0-9a-f-]{36}).*", "$1");
        String changes = list + "/editions/" + edition + "/changes";
        assertThat(page(session, Locale.ENGLISH, changes))
                .contains("Removed (10)", "a tenth of the entries or more would go")
                .as("not by who brought it")
                .doesNotContain("name=\"force\"");
        assertThat(page(officer("yamamoto"), Locale.ENGLISH, changes)).contains("name=\"force\"");
    }

    @Test
    void an_older_edition_is_stopped_one_of_tomorrow_is_refused_and_what_changed_is_told_field_by_field()
            throws Exception {
        MockHttpSession session = officer("watanabe");
        String list = "/lists/own-dated-pages";
        String first = "id,name,country,reason\n1,A Dated Place,DE,Once seen\n";
        String second = "id,name,other names,country,reason\n1,A Dated Place,ADP,DE,Seen twice\n";
        assertThat(upload(session, list, first, "2025-10-02").getStatus()).isEqualTo(302);
        assertThat(page(session, Locale.ENGLISH, list)).contains("Look whether its publisher");
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        assertThat(upload(session, list, second, tomorrow).getContentAsString(StandardCharsets.UTF_8))
                .contains("up to today");
        assertThat(upload(session, list, second, "2025-10-01").getStatus()).isEqualTo(302);
        String pages = page(session, Locale.ENGLISH, list);
        assertThat(pages).contains("In use", "Stopped", "Look at the changes and decide");
        String edition = pages.replaceAll("(?s).*?/editions/([0-9a-f-]{36}).*", "$1");
        assertThat(page(session, Locale.ENGLISH, list + "/editions/" + edition + "/changes"))
                .contains("published before the edition in use", "<ins translate=\"no\">ADP</ins>")
                .contains("<del translate=\"no\">Once seen</del>", "<ins translate=\"no\">Seen twice</ins>");
    }

    @Test
    void codes_are_told_in_words_and_a_country_that_the_list_does_not_tell_is_left_out() throws Exception {
        MockHttpSession session = officer("watanabe");
        assertThat(upload(
                                session,
                                "/lists/eu-sanctions",
                                """
                        <export><sanctionEntity euReferenceNumber="EU.1.1"><regulation programme="RUSDA"/>
                        <subjectType code="enterprise"/><nameAlias wholeName="Vrelm Talsonique" strong="true"/>
                        <address countryIso2Code="00"/></sanctionEntity>
                        <sanctionEntity euReferenceNumber="EU.1.2"><regulation programme="CHEM"/>
                        <subjectType code="enterprise"/><nameAlias wholeName="Vrelm Orchidane" strong="true"/>
                        <address countryIso2Code="RU"/></sanctionEntity></export>
                        """)
                        .getStatus())
                .isEqualTo(302);
        String edition = page(session, Locale.ENGLISH, "/lists/eu-sanctions")
                .replaceAll("(?s).*?(/lists/eu-sanctions/editions/[0-9a-f-]{36}).*", "$1");
        assertThat(page(session, Locale.JAPANESE, edition)).contains(">ロシア<", "RUSDA", "CHEM：化学兵器の拡散及び使用");

        assertThat(asked(session, "Vrelm Orchidane"))
                .contains("no. 2: Vrelm Orchidane<", "Country in the list", "Russia")
                .contains("CHEM: Proliferation and use of chemical weapons");
        assertThat(asked(session, "Vrelm Talsonique"))
                .contains("no. 1: Vrelm Talsonique<", "RUSDA: Russia’s destabilising activities")
                .doesNotContain("Country in the list");
    }

    private String asked(MockHttpSession session, String name) throws Exception {
        return answer(
                        session,
                        Locale.ENGLISH,
                        post("/screening").with(csrf()).param("name", name).param("kind", "ORGANISATION"))
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void there_may_be_more_than_one_list_of_the_institution() throws Exception {
        MockHttpSession session = officer("watanabe");
        assertThat(answer(
                                session,
                                Locale.ENGLISH,
                                get("/lists/another").param("family", "own").param("word", "Spin-offs"))
                        .getRedirectedUrl())
                .isEqualTo("/lists/own-spin-offs");
        assertThat(answer(
                                session,
                                Locale.ENGLISH,
                                get("/lists/another").param("family", "own").param("word", "../x"))
                        .getRedirectedUrl())
                .isEqualTo("/lists");
        assertThat(upload(session, "/lists/own-spin-offs", "name\nA Spin-off\n").getStatus())
                .isEqualTo(302);
        assertThat(page(session, Locale.ENGLISH, "/lists")).contains("/lists/own-spin-offs", "own list: spin-offs");
        assertThat(answer(session, Locale.ENGLISH, get("/lists/us-csl-2")).getStatus())
                .as("of the others there is one")
                .isEqualTo(404);
    }

    @Test
    void names_are_looked_for_without_standing_in_the_address() throws Exception {
        MockHttpSession session = officer("watanabe");
        String edition = page(session, Locale.ENGLISH, "/lists/jp-meti-eul")
                .replaceAll("(?s).*?/editions/([0-9a-f-]{36}).*", "$1");
        MockHttpServletResponse found = answer(
                session,
                Locale.ENGLISH,
                post("/lists/jp-meti-eul/editions/" + edition + "/search")
                        .with(csrf())
                        .param("name", "beihang"));
        assertThat(found.getContentAsString(StandardCharsets.UTF_8)).contains("Beijing University of Aeronautics");
    }

    @Test
    void a_program_reads_lists_and_brings_editions() throws Exception {
        JsonNode lists = read(get(API));
        assertThat(lists.findValuesAsText("id")).contains("jp-meti-eul", "un-sanctions", "own");
        assertThat(lists.at("/0/state/edition/edition").asText()).isEqualTo("2025-09-29");
        assertThat(lists.at("/0/state/ageInDays").asInt()).isGreaterThan(400);
        String edition =
                read(get(API + "/jp-meti-eul/editions")).at("/0/edition/id").asText();
        String entries = API + "/jp-meti-eul/editions/" + edition + "/entries";
        assertThat(read(get(entries))).hasSize(50);
        assertThat(read(get(entries).param("after", "800"))).hasSize(35);

        JsonNode brought = read(multipart(API + "/us-section-1286/editions")
                .file(new MockMultipartFile(
                        "file",
                        "list.csv",
                        "text/csv",
                        "name,fiscal year\nA Place,FY25\n".getBytes(StandardCharsets.UTF_8)))
                .param("edition", "FY25")
                .param("published", "2025-06-24"));
        assertThat(brought.at("/outcome").asText()).isEqualTo("IN_FORCE");
        assertThat(read(get(API + "/us-section-1286/editions/"
                                + brought.at("/edition").asText() + "/changes"))
                        .at("/added/0/name")
                        .asText())
                .isEqualTo("A Place");
        assertThat(web.perform(get(API).with(httpBasic("sato", "demo")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("not for researchers")
                .isEqualTo(403);
        assertThat(web.perform(get(API + "/nothing/editions").with(httpBasic("watanabe", "demo")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(200, 404);
    }

    private JsonNode read(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = web.perform(request.with(httpBasic("watanabe", "demo"))
                        .header("Acting-Role", "OFFICER")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .accept(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse();
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(200);
        return json.readTree(body);
    }

    private static String universities(int some) {
        StringBuilder rows = new StringBuilder("name,risk,categories\n");
        for (int i = 1; i <= some; i++) {
            rows.append("University of chapter ").append(i).append(",High,none\n");
        }
        return rows.toString();
    }

    private MockHttpServletResponse upload(MockHttpSession session, String list, String content) throws Exception {
        return upload(session, list, content, "2025-10-01");
    }

    private MockHttpServletResponse upload(MockHttpSession session, String list, String content, String published)
            throws Exception {
        return answer(
                session,
                Locale.ENGLISH,
                multipart(list + "/editions")
                        .file(new MockMultipartFile(
                                "file", "list.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .param("commandId", UUID.randomUUID().toString())
                        .param("edition", "of today")
                        .param("published", published));
    }

    private String page(MockHttpSession session, Locale locale, String path) throws Exception {
        MockHttpServletResponse answer = answer(session, locale, get(path));
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(200);
        return body;
    }

    private MockHttpServletResponse answer(
            MockHttpSession session, Locale locale, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(session).locale(locale).header("Accept-Language", locale.toLanguageTag()))
                .andReturn()
                .getResponse();
    }

    private MockHttpSession officer(String username) throws Exception {
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", "demo"))
                .andReturn()
                .getRequest()
                .getSession());
        web.perform(post("/role").with(csrf()).session(session).param("role", "OFFICER"));
        return session;
    }
}
