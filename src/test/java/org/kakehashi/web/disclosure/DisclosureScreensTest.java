package org.kakehashi.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.KakehashiTest;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From the first page to the receipt, as a browser without script does it, in both languages. */
@KakehashiTest
class DisclosureScreensTest {

    private static final Map<String, String> SIDE_JOB = Map.ofEntries(
            Map.entry("organisation", "Example Institute"),
            Map.entry("position", "Adviser"),
            Map.entry("from", "2026-04"),
            Map.entry("to", ""),
            Map.entry("abroad", "YES"),
            Map.entry("pay", "PAID"),
            Map.entry("effort", "10"),
            Map.entry("reported", "YES"),
            Map.entry("confidential", "NO"),
            Map.entry("forbidsTelling", "NO"),
            Map.entry("dutyToRecruitOrTransfer", "NO"));

    @Autowired
    private MockMvc web;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private JdbcClient db;

    private SignedIn researcher;
    private String language = "ja";

    @BeforeEach
    void somebodyNew() {
        UUID id = UUID.randomUUID();
        researcher = new SignedIn(id, "screen-" + id, "");
        db.sql(
                        """
                insert into person (id, username, name_ja, name_en, unit_id)
                select :id, :name, '試験 者', 'Test Person', id from unit limit 1""")
                .param("id", id)
                .param("name", researcher.getUsername())
                .update();
        db.sql("insert into role_grant (person_id, role) values (:id, 'RESEARCHER')")
                .param("id", id)
                .update();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(researcher)).with(csrf()).header("Accept-Language", language))
                .andReturn()
                .getResponse();
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse answer = send(get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return kept(path, answer);
    }

    /** Left in {@code target/pages} to be looked at. */
    private String kept(String path, MockHttpServletResponse answer) throws IOException {
        String text = text(answer);
        assertThat(text).as("texts of " + path).doesNotContain("??");
        String name = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("\\W+", "-");
        Path file = Path.of("target/pages/" + language + name + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return text;
    }

    private static String text(MockHttpServletResponse answer) throws UnsupportedEncodingException {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse form(String path, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).param("commandId", UUID.randomUUID().toString());
        fields.forEach(request::param);
        return send(request);
    }

    private String started() throws Exception {
        MockHttpServletResponse answer = form("/disclosure", Map.of("year", String.valueOf(disclosures.currentYear())));
        assertThat(answer.getStatus()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private Disclosure the(String path) {
        return disclosures.get(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private String version(String path) {
        return String.valueOf(the(path).version());
    }

    private void answerRest(String path) throws Exception {
        for (Part part : Part.values()) {
            if (the(path).document().part(part).answered() == PartAnswer.Answered.BLANK) {
                MockHttpServletResponse answer =
                        form(path + "/parts/" + part.path(), Map.of("answered", "NIL", "version", version(path)));
                assertThat(answer.getRedirectedUrl()).isEqualTo(path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_researcher_fills_in_checks_and_submits(String spoken) throws Exception {
        language = spoken;
        boolean ja = spoken.equals("ja");
        assertThat(page("/disclosure")).contains(ja ? "開示を始める" : "Start the disclosure");
        String path = started();
        assertThat(page(path)).contains(ja ? "未着手" : "Not started").contains(ja ? "兼業" : "Side jobs");

        String part = path + "/parts/side-jobs";
        assertThat(page(part)).contains(ja ? "兼業はありません" : "I have no side job");
        String item = String.valueOf(form(part, Map.of("answered", "GIVEN", "version", version(path)))
                .getRedirectedUrl());
        assertThat(page(item))
                .contains(ja ? "エフォートの合計が100％を超えている" : "Effort adds up to more than 100 %")
                .contains(ja ? "国名は尋ねません" : "No country is asked");
        Map<String, String> typed = new LinkedHashMap<>(SIDE_JOB);
        typed.put("version", version(path));
        assertThat(form(item, typed).getRedirectedUrl()).isEqualTo(part);
        assertThat(page(part)).contains("Example Institute");

        assertThat(page(path + "/check")).contains(ja ? "まだ終わっていない部があります" : "Some parts are not finished");
        answerRest(path);
        assertThat(page(path + "/check"))
                .contains("Example Institute", ja ? "2026年4月" : "April 2026", "10%")
                .doesNotContain(ja ? "まだ終わっていない部があります" : "Some parts are not finished");

        MockHttpServletResponse sent = form(path + "/submission", Map.of("version", version(path), "pledge", "true"));
        assertThat(sent.getRedirectedUrl()).isEqualTo(path + "/done");
        assertThat(page(path + "/done")).contains(the(path).number());
        assertThat(page(path)).contains("Example Institute").contains(ja ? "次にすること" : "What happens next");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_wrong_answer_is_told_at_its_field_and_nothing_typed_is_lost(String spoken) throws Exception {
        language = spoken;
        String path = started();
        String item = path + "/parts/side-jobs/items/" + UUID.randomUUID();
        Map<String, String> typed = new LinkedHashMap<>(SIDE_JOB);
        typed.put("version", version(path));
        typed.put("effort", "a lot");
        typed.put("position", "");

        MockHttpServletResponse answer = form(item, typed);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(kept(item + "/wrong", answer))
                .contains("Example Institute", "a lot", "href=\"#effort\"", "effort-error", "position-error")
                .contains(spoken.equals("ja") ? "0 から 100 までの整数" : "whole number from 0 to 100");
        assertThat(the(path).document().part(Part.SIDE_JOBS).items()).isEmpty();
    }

    @Test
    void an_unfinished_item_is_kept_as_a_draft() throws Exception {
        String path = started();
        String item = path + "/parts/side-jobs/items/" + UUID.randomUUID();

        MockHttpServletResponse answer =
                form(item, Map.of("organisation", "例研究所", "draft", "true", "version", version(path)));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(page(path + "/parts/side-jobs")).contains("例研究所", "記入の途中");
        assertThat(page(path)).contains("入力中");
    }

    @Test
    void sending_an_item_twice_keeps_it_once_and_it_can_be_removed() throws Exception {
        String path = started();
        String item = path + "/parts/side-jobs/items/" + UUID.randomUUID();
        Map<String, String> typed = new LinkedHashMap<>(SIDE_JOB);
        typed.put("version", version(path));
        typed.put("commandId", UUID.randomUUID().toString());
        MockHttpServletRequestBuilder first = post(item);
        MockHttpServletRequestBuilder again = post(item);
        typed.forEach(first::param);
        typed.forEach(again::param);

        assertThat(send(first).getStatus()).isEqualTo(302);
        assertThat(send(again).getStatus()).isEqualTo(302);
        assertThat(the(path).document().part(Part.SIDE_JOBS).items()).hasSize(1);

        form(item + "/removal", Map.of("version", version(path)));
        assertThat(the(path).document().part(Part.SIDE_JOBS)).isEqualTo(PartAnswer.blank());
    }

    @Test
    void a_stale_page_is_told_so() throws Exception {
        String path = started();
        form(path + "/parts/career", Map.of("answered", "NIL", "version", "0"));

        MockHttpServletResponse answer = form(path + "/parts/support", Map.of("answered", "NIL", "version", "0"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer)).contains("この画面を開いた後に開示が変わりました");
    }

    @Test
    void without_the_pledge_or_a_part_nothing_is_submitted() throws Exception {
        String path = started();

        MockHttpServletResponse answer = form(path + "/submission", Map.of("version", version(path)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(kept(path + "/submission", answer)).contains("href=\"#pledge\"", "href=\"#part-funding\"");
        assertThat(the(path).state()).isEqualTo(Disclosure.State.DRAFT);
    }

    @Test
    void another_researcher_finds_nothing_there() throws Exception {
        String path = started();
        somebodyNew();

        assertThat(send(get(path)).getStatus()).isEqualTo(404);
        assertThat(send(get(path + "/parts/career")).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_part_asks_in_words(String spoken) throws Exception {
        language = spoken;
        String path = started();
        for (Part part : Part.values()) {
            String page = page(path + "/parts/" + part.path() + "/items/" + UUID.randomUUID());

            assertThat(part.questions())
                    .allSatisfy(question -> assertThat(page).contains("name=\"" + question.key() + "\""));
        }
    }
}
