package org.kakehashi.web.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An institution is identified on the page of partners, with and without scripts. */
@KakehashiTest
class PartnerLookUpTest {

    @Autowired
    MockMvc web;

    @Autowired
    Collaborations collaborations;

    @Autowired
    People people;

    private final MockHttpSession session = new MockHttpSession();
    private UUID id;

    @BeforeEach
    void start() throws Exception {
        Actor actor = new Actor(people.byUsername("sato").orElseThrow().id(), Role.RESEARCHER);
        id = collaborations.start(command(actor), actor.person());
        collaborations.savePage(
                command(actor), id, collaborations.get(id).version(), Proposals.outline(Kind.JOINT_RESEARCH));
        answer(post("/sign-in").param("username", "sato").param("password", "demo"));
    }

    @Test
    void while_a_name_is_typed_organisations_are_offered_in_the_readers_language() throws Exception {
        String path = "/collaboration/" + id + "/pages/partners/organisations";
        String japanese =
                said(post(path).param("row", "0").param("institutions[0].name", "univ tokyo"), Locale.JAPANESE);
        assertThat(japanese)
                .contains("東京大学", "University of Tokyo", "日本", "value=\"pick:institutions:0:057zh3y96\"", "ROR v2.9")
                .doesNotContain("<html", "??");

        assertThat(said(post(path).param("row", "0").param("institutions[0].name", "東京大"), Locale.ENGLISH))
                .contains("University of Tokyo", "Japan")
                .doesNotContain("??");
    }

    @Test
    void without_scripts_a_button_finds_and_a_button_picks_and_nothing_else_that_was_typed_is_lost() throws Exception {
        int version = collaborations.get(id).version();
        String found = said(save("find:institutions:0").param("institutions[0].name", "Kyoto univ"), Locale.ENGLISH);
        assertThat(found).contains("</html>", "pick:institutions:0:02kpeqv85", "data-focus");

        String picked = said(
                save("pick:institutions:0:02kpeqv85")
                        .param("institutions[0].name", "Kyoto univ")
                        .param("institutions[0].otherNames", "KU of ours"),
                Locale.ENGLISH);
        assertThat(picked)
                .contains("value=\"Kyoto University\"", "value=\"https://ror.org/02kpeqv85\"", "value=\"Japan\"")
                .contains("KU of ours", "Institution identified", "unpick:institutions:0");

        String typed = said(
                save("unpick:institutions:0")
                        .param("institutions[0].name", "Kyoto University")
                        .param("institutions[0].ror", "https://ror.org/02kpeqv85"),
                Locale.ENGLISH);
        assertThat(typed).contains("value=\"Kyoto University\"").doesNotContain("02kpeqv85", "Institution identified");
        assertThat(collaborations.get(id).version()).isEqualTo(version);
    }

    @Test
    void a_name_that_the_register_does_not_know_remains_possible() throws Exception {
        assertThat(said(save("find:institutions:0").param("institutions[0].name", "Zzqx"), Locale.ENGLISH))
                .contains("Not in the register");

        assertThat(answer(save("later").param("institutions[0].name", "Zzqx")).getStatus())
                .isEqualTo(302);
        assertThat(collaborations.get(id).draft().partners().institutions())
                .extracting(Partnership.Institution::name)
                .containsExactly("Zzqx");
    }

    @Test
    void what_was_picked_is_kept_and_shown_with_its_names() throws Exception {
        answer(save("later")
                .param("institutions[0].name", "Kyoto University")
                .param("institutions[0].ror", "02kpeqv85"));

        assertThat(collaborations
                        .get(id)
                        .draft()
                        .partners()
                        .institutions()
                        .get(0)
                        .ror())
                .isEqualTo("https://ror.org/02kpeqv85");
        assertThat(said(get("/collaboration/" + id + "/check"), Locale.JAPANESE))
                .contains("https://ror.org/02kpeqv85 — 京都大学");
    }

    private MockHttpServletRequestBuilder save(String action) {
        return post("/collaboration/" + id + "/pages/partners")
                .param("commandId", UUID.randomUUID().toString())
                .param("version", String.valueOf(collaborations.get(id).version()))
                .param("institutions[0].id", UUID.randomUUID().toString())
                .param("action", action);
    }

    private String said(MockHttpServletRequestBuilder request, Locale locale) throws Exception {
        MockHttpServletResponse answer = answer(request.locale(locale));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(session).with(csrf())).andReturn().getResponse();
    }

    private static Command command(Actor actor) {
        return new Command(UUID.randomUUID(), actor, Instant.now());
    }
}
