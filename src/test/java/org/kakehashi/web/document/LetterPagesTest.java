package org.kakehashi.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.document.Letter;
import org.kakehashi.document.Letter.Text;
import org.kakehashi.document.LetterKind;
import org.kakehashi.document.Letters;
import org.kakehashi.file.Files;
import org.kakehashi.file.StoredFile;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Relation;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.notice.Recipient;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** What is read about a case beside its own pages: letters, evidence, notices. */
@KakehashiTest
class LetterPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Letters letters;

    @Autowired
    Files files;

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    private final UUID caseId = UUID.randomUUID();

    @Test
    void a_letter_shows_both_languages_and_comes_as_pdf() throws Exception {
        UUID letter = issue("sato");
        String page = mvc.perform(get("/letters/" + letter).with(as("sato")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("手続不要", "No procedure needed", "lang=\"ja\"", "lang=\"en\"")
                .doesNotContain("??");
        byte[] pdf = mvc.perform(get("/letters/" + letter + ".pdf").with(as("sato")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void another_researcher_does_not_find_it() throws Exception {
        UUID letter = issue("sato");
        mvc.perform(get("/letters/" + letter).with(as("suzuki"))).andExpect(status().isNotFound());
        mvc.perform(get("/letters/" + letter + ".pdf").with(as("suzuki"))).andExpect(status().isNotFound());
    }

    @Test
    void evidence_comes_as_a_download_in_a_sandbox() throws Exception {
        Actor sato = actor("sato", Role.RESEARCHER);
        Command command = new Command(UUID.randomUUID(), sato, clock.instant());
        StoredFile file = files.add(command, caseId, "説明.txt", "説明".getBytes(StandardCharsets.UTF_8), Relation.OWN);
        mvc.perform(get("/files/" + file.id()).with(as("mori")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")));
        mvc.perform(get("/files/" + file.id()).with(as("suzuki"))).andExpect(status().isNotFound());
        String page = mvc.perform(get("/files/cases/" + caseId).with(as("mori")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("説明.txt", "/files/" + file.id()).doesNotContain("??");
    }

    @Test
    void who_may_only_read_cannot_add() throws Exception {
        mvc.perform(multipart("/files/cases/" + caseId)
                        .file(new MockMultipartFile("evidence", "a.txt", "text/plain", new byte[] {'a'}))
                        .param("commandId", UUID.randomUUID().toString())
                        .with(as("mori"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(files.list(caseId)).isEmpty();
    }

    @Test
    void a_notice_is_listed_and_marked_as_read() throws Exception {
        Actor ito = actor("ito", Role.RESEARCHER);
        UUID notice = transaction.execute(status -> notices.tell(
                Command.bySystem(clock.instant()),
                Recipient.person(ito.person()),
                NoticeKind.QUESTION_ASKED,
                caseId,
                LocalDate.of(2027, 7, 12)));
        String page = mvc.perform(get("/notices").with(as("ito")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("確認のための質問が届いています。", "2027年7月12日（月）").doesNotContain("??");
        mvc.perform(post("/notices/" + notice + "/read")
                        .param("commandId", UUID.randomUUID().toString())
                        .with(as("ito"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/notices"));
        assertThat(notices.unread(ito)).isZero();
    }

    private UUID issue(String username) {
        UUID person = actor(username, Role.RESEARCHER).person();
        Text text = new Text("手続不要", "No procedure needed");
        Letter letter = new Letter(
                UUID.randomUUID(),
                caseId,
                LetterKind.NOTED,
                "page-" + UUID.randomUUID(),
                LocalDate.of(2026, 11, 20),
                new Text("架け橋大学", "Kakehashi University"),
                new Text("研究インテグリティ室", "Research Integrity Office"),
                new Letter.Addressee(person, new Text("見本 花子", "Hanako Mihon"), new Text("工学研究科", "Engineering")),
                "C-1",
                text,
                text,
                List.of(text),
                List.of(new Letter.Ground(text, "規程", "第1条", Letter.Force.ADVICE, text)),
                List.of(new Letter.Measure(text, text, null)),
                text,
                new Letter.Objection(60, LocalDate.of(2027, 1, 19), text),
                LocalDate.of(2029, 3, 31));
        return letters.issue(Command.bySystem(clock.instant()), letter);
    }

    private Actor actor(String username, Role role) {
        return new Actor(people.byUsername(username).orElseThrow().id(), role);
    }

    private RequestPostProcessor as(String username) {
        return user(new SignedIn(people.byUsername(username).orElseThrow().id(), username, ""));
    }
}
