package org.kakehashi.web.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Part;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.pack.Packs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a pack reads and no page asks is asked only where the pack binds, with its name. */
@KakehashiTest
class FurtherScreensTest {

    private static final String US = "United States, disclosure and talent programmes (NSPM-33, CHIPS Act)";
    private static final String FUNDER = "funding-rulesOf-";
    private static final String CONTRACT = "agreement-bindsToRulesOf-";
    private static final String CENTRE = "agreement-confuciusInstitute-";

    @Autowired
    MockMvc web;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Packs packs;

    @Autowired
    People people;

    @Test
    void a_pack_asks_only_where_a_funder_brings_it_along_and_is_named() throws Exception {
        UUID id = draft();
        MockHttpSession session = signedIn();
        String before = page(id, "/further", session, Locale.ENGLISH);
        assertThat(before).contains(FUNDER + id, CONTRACT, US).doesNotContain(CENTRE, "What the rules that apply ask");
        assertThat(page(id, "/check", session, Locale.ENGLISH))
                .contains("please say so")
                .doesNotContain(US);

        MockHttpServletResponse saved = save(id, session, FUNDER + id, "US_NSF");
        assertThat(saved.getRedirectedUrl()).endsWith("/further");

        assertThat(page(id, "/further", session, Locale.ENGLISH)).contains(CENTRE, "Asked by: " + US, "US NSF");
        assertThat(page(id, "/further", session, Locale.JAPANESE)).contains(CENTRE, "これを尋ねる規則：米国");
        assertThat(page(id, "/check", session, Locale.ENGLISH)).contains("These rules apply and ask more", US);
        String asked = api(id);
        assertThat(asked).contains("\"key\":\"agreement.confuciusInstitute\"", US);

        assertThat(save(id, session, FUNDER + id, "JP").getRedirectedUrl()).endsWith("/check");
        assertThat(page(id, "/further", session, Locale.ENGLISH)).doesNotContain(CENTRE);
    }

    @Test
    void what_was_answered_becomes_facts_of_the_sent_proposal_and_the_pack_binds() throws Exception {
        UUID id = draft();
        MockHttpSession session = signedIn();
        UUID agreement =
                collaborations.get(id).draft().agreement().agreements().get(0).id();
        save(id, session, FUNDER + id, "US_NSF", CENTRE + agreement, "?");

        Actor actor = actor();
        collaborations.propose(command(actor), id, collaborations.get(id).version());

        Facts facts = collaborations.facts(id);
        assertThat(facts.facts())
                .anySatisfy(fact -> {
                    assertThat(fact.key()).isEqualTo("funding.rulesOf");
                    assertThat(fact.subject().type()).isEqualTo(SubjectType.FUNDING);
                })
                .anySatisfy(fact -> {
                    assertThat(fact.key()).isEqualTo("agreement.confuciusInstitute");
                    assertThat(fact.value().toString()).contains("NOT_SURE");
                });
        assertThat(packs.binding(facts, LocalDate.now())).contains("us-nspm33");
    }

    @Test
    void nothing_is_taken_that_is_not_asked_here() throws Exception {
        UUID id = draft();
        MockHttpSession session = signedIn();

        for (String name : List.of("person-nationality-", "institution-listMatch-", "technology-criticalField-")) {
            assertThat(save(id, session, name + id, "true").getStatus())
                    .as(name)
                    .isEqualTo(422);
        }
        assertThat(save(id, session, FUNDER + id, "MOON").getStatus()).isEqualTo(422);
        assertThat(collaborations.get(id).draft().further().answers()).isEmpty();
    }

    private MockHttpServletResponse save(UUID id, MockHttpSession session, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post("/collaboration/" + id + "/further")
                .session(session)
                .with(csrf())
                .param("commandId", UUID.randomUUID().toString())
                .param("version", String.valueOf(collaborations.get(id).version()));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private String page(UUID id, String path, MockHttpSession session, Locale locale) throws Exception {
        MockHttpServletResponse answer = web.perform(
                        get("/collaboration/" + id + path).session(session).locale(locale))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).doesNotContain("??", "th:");
        return answer.getContentAsString();
    }

    private String api(UUID id) throws Exception {
        return web.perform(get("/api/v1/collaborations/" + id + "/further").with(httpBasic("sato", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private UUID draft() {
        Actor actor = actor();
        UUID id = collaborations.start(command(actor), actor.person());
        Proposal proposal = Proposals.jointResearch();
        List<Part> parts = new ArrayList<>();
        List.of(Page.values()).forEach(page -> parts.add(proposal.part(page)));
        parts.stream()
                .filter(part -> !part.equals(Proposal.EMPTY.part(Page.of(part))))
                .forEach(part -> collaborations.savePage(
                        command(actor), id, collaborations.get(id).version(), part));
        return id;
    }

    private Actor actor() {
        return new Actor(people.byUsername("sato").orElseThrow().id(), Role.RESEARCHER);
    }

    private static Command command(Actor actor) {
        return new Command(UUID.randomUUID(), actor, java.time.Instant.now());
    }

    private MockHttpSession signedIn() throws Exception {
        MockHttpSession session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", "sato")
                .param("password", "demo"));
        return session;
    }
}
