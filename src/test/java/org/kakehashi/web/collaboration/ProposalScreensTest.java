package org.kakehashi.web.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.KakehashiTest;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Part;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KakehashiTest
class ProposalScreensTest {

    @Autowired
    MockMvc web;

    @Autowired
    Collaborations collaborations;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_page_of_every_kind_says_all_it_has_to_say(String language) throws Exception {
        MockHttpSession session = signedIn("sato");
        for (Kind kind : Kind.values()) {
            UUID id = draft("sato", Proposals.jointResearch().with(Proposals.outline(kind)));
            for (Page page : Page.values()) {
                String path = page == Page.FURTHER ? "/further" : "/pages/" + page.slug();
                whole(get("/collaboration/" + id + path), session, language);
            }
            whole(get("/collaboration/" + id), session, language);
            whole(get("/collaboration/" + id + "/check"), session, language);
        }
        whole(get("/collaboration"), session, language);
        whole(get("/home"), session, language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void an_ordinary_exchange_is_told_at_once_that_no_procedure_is_needed(String language) throws Exception {
        UUID id = draft("sato", Proposals.ordinaryExchange());
        MockHttpSession session = signedIn("sato");

        assertThat(whole(get("/collaboration/" + id + "/check"), session, language))
                .contains(language.equals("ja") ? "手続は要りません" : "no procedure is needed");

        int version = collaborations.get(id).version();
        answer(post("/collaboration/" + id + "/proposal")
                .session(session)
                .with(csrf())
                .param("commandId", UUID.randomUUID().toString())
                .param("version", String.valueOf(version)));
        assertThat(collaborations.get(id).state()).isEqualTo(State.NOTED);
        whole(get("/collaboration/" + id), session, language);
    }

    @Test
    void the_scope_is_told_while_the_page_is_filled_in_and_nothing_is_kept() throws Exception {
        UUID id = draft("sato", Proposals.ordinaryExchange());
        int version = collaborations.get(id).version();

        String told = body(post("/collaboration/" + id + "/pages/access/scope")
                .session(signedIn("sato"))
                .locale(Locale.ENGLISH)
                .with(csrf())
                .param("facility", "NONE")
                .param("data", "UNPUBLISHED")
                .param("remote", "NO")
                .param("materials", "NO"));

        assertThat(told).contains("a procedure applies").doesNotContain("<html");
        assertThat(collaborations.get(id).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void what_cannot_be_read_is_told_at_its_field_and_nothing_typed_is_lost(String language) throws Exception {
        UUID id = draft("sato", Proposals.jointResearch());
        MockHttpServletResponse answer = answer(save(id, "funding", signedIn("sato"))
                .locale(Locale.forLanguageTag(language))
                .param("action", "continue")
                .param("source", "A fund & more")
                .param("amount", "about a million"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("id=\"amount-error\"", "href=\"#amount\"", "about a million", "A fund &amp; more")
                .doesNotContain("??");
    }

    @Test
    void a_row_is_added_and_taken_out_without_saving() throws Exception {
        UUID id = draft("sato", Proposals.jointResearch());
        int version = collaborations.get(id).version();

        String added = body(save(id, "partners", signedIn("sato"))
                .param("action", "add:institutions")
                .param("institutions[0].id", UUID.randomUUID().toString())
                .param("institutions[0].name", "First University"));
        assertThat(added).contains("institutions[1].name", "First University");

        String removed = body(save(id, "partners", signedIn("sato"))
                .param("action", "remove:institutions:0")
                .param("institutions[0].id", UUID.randomUUID().toString())
                .param("institutions[0].name", "First University")
                .param("institutions[1].id", UUID.randomUUID().toString())
                .param("institutions[1].name", "Second University"));
        assertThat(removed).contains("Second University").doesNotContain("First University", "institutions[1]");
        assertThat(collaborations.get(id).version()).isEqualTo(version);
    }

    @Test
    void later_keeps_what_is_there_and_continue_points_out_what_is_missing() throws Exception {
        UUID id = draft("sato", Proposal.EMPTY.with(Proposals.outline(Kind.JOINT_RESEARCH)));
        MockHttpSession session = signedIn("sato");

        MockHttpServletResponse missing = answer(
                save(id, "technology", session).param("action", "continue").param("critical", "NO"));
        assertThat(missing.getStatus()).isEqualTo(422);
        assertThat(missing.getContentAsString()).contains("id=\"openResults-error\"");

        MockHttpServletResponse later =
                answer(save(id, "technology", session).param("action", "later").param("critical", "UNKNOWN"));
        assertThat(later.getRedirectedUrl()).isEqualTo("/collaboration/" + id);
        assertThat(collaborations.get(id).draft().technology().critical()).hasToString("UNKNOWN");
    }

    @Test
    void a_page_that_is_not_fresh_is_told_so() throws Exception {
        UUID id = draft("sato", Proposals.jointResearch());
        MockHttpSession session = signedIn("sato");
        MockHttpServletRequestBuilder stale = post("/collaboration/" + id + "/pages/ethics")
                .session(session)
                .with(csrf())
                .param("commandId", UUID.randomUUID().toString())
                .param("version", "0")
                .param("action", "later")
                .param("safety", "NO");

        assertThat(answer(stale).getStatus()).isEqualTo(409);
    }

    @Test
    void somebody_else_does_not_learn_that_it_exists() throws Exception {
        UUID id = draft("sato", Proposals.jointResearch());
        MockHttpSession other = signedIn("takahashi");

        for (String path : new String[] {"", "/check", "/pages/outline", "/further", "/values", "/benefit"}) {
            assertThat(answer(get("/collaboration/" + id + path).session(other)).getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private MockHttpServletRequestBuilder save(UUID id, String page, MockHttpSession session) {
        return post("/collaboration/" + id + "/pages/" + page)
                .session(session)
                .with(csrf())
                .param("commandId", UUID.randomUUID().toString())
                .param("version", String.valueOf(collaborations.get(id).version()));
    }

    private UUID draft(String username, Proposal proposal) {
        Actor actor = new Actor(people.byUsername(username).orElseThrow().id(), Role.RESEARCHER);
        UUID id = collaborations.start(command(actor), actor.person());
        for (Page page : Page.values()) {
            Part part = proposal.part(page);
            if (!part.equals(Proposal.EMPTY.part(page))) {
                collaborations.savePage(
                        command(actor), id, collaborations.get(id).version(), part);
            }
        }
        return id;
    }

    private static Command command(Actor actor) {
        return new Command(UUID.randomUUID(), actor, java.time.Instant.now());
    }

    private String whole(MockHttpServletRequestBuilder request, MockHttpSession session, String language)
            throws Exception {
        MockHttpServletResponse answer = answer(request.session(session).locale(Locale.forLanguageTag(language)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).doesNotContain("??", "th:").contains("</html>");
        return answer.getContentAsString();
    }

    private MockHttpSession signedIn(String username) throws Exception {
        MockHttpSession session = new MockHttpSession();
        answer(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", username)
                .param("password", "demo"));
        return session;
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
