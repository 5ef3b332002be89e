package org.kakehashi.web.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.KakehashiTest;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.reference.SharedValue;
import org.kakehashi.reference.SharedValues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A value that is not shared: stated by the researcher, found broken by the office, and so the benefit is asked for. */
@KakehashiTest
class ValuesAndBenefitScreensTest {

    @Autowired
    MockMvc web;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Partners partners;

    @Autowired
    Benefits benefits;

    @Autowired
    SharedValues values;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void from_the_values_to_the_benefit_every_page_leads_on(String language) throws Exception {
        UUID id = memorandumWith("Academy of " + language);
        assertThat(collaborations.get(id).state()).isEqualTo(State.VALUES_ASKED);
        MockHttpSession sato = signedIn("sato");
        UUID partner = partners.of(id).get(0).id();
        String statement = "/collaboration/" + id + "/values/" + partner;

        whole(get("/collaboration/" + id + "/values"), sato, language);
        assertThat(whole(get(statement), sato, language))
                .contains(language.equals("ja") ? "私たちの実践" : "How we practise it");
        MockHttpServletResponse halfAnswered = answer(form(statement, sato).locale(Locale.forLanguageTag(language)));
        assertThat(halfAnswered.getStatus()).isEqualTo(422);
        assertThat(halfAnswered.getContentAsString())
                .contains("id=\"answers.v-openness.answer-error\"")
                .doesNotContain("??");
        assertThat(answer(stated(form(statement, sato))).getRedirectedUrl()).isEqualTo("/collaboration/" + id);

        confirm(id, partner, language);

        assertThat(collaborations.get(id).state()).isEqualTo(State.BENEFIT_ASKED);
        claim(id, sato, language);
    }

    private void confirm(UUID id, UUID partner, String language) throws Exception {
        MockHttpSession office = signedIn("watanabe");
        String path = "/collaboration/" + id + "/confirmation";
        assertThat(whole(get(path), office, language)).contains("Statute of 2024");
        MockHttpServletResponse bare =
                answer(form(path, office).param("partner", partner.toString()).param("shared", "false"));
        assertThat(bare.getStatus()).isEqualTo(422);
        assertThat(bare.getContentAsString()).contains("id=\"reason-error\"");
        assertThat(answer(form(path, office)
                                .param("partner", partner.toString())
                                .param("shared", "false")
                                .param("reason", "Article 5 of the statute"))
                        .getStatus())
                .isEqualTo(302);
        whole(get(path), office, language);
    }

    private void claim(UUID id, MockHttpSession sato, String language) throws Exception {
        String path = "/collaboration/" + id + "/benefit";
        assertThat(whole(get(path), sato, language)).doesNotContain("answers.PA1.scale");
        answer(form(path, sato).param("action", "questions").param("purposes", "A"));
        assertThat(whole(get(path), sato, language))
                .contains("answers.PA1.scale", "answers.VG4.scale", "answers.PA1.lookAgain", "answers.PA1.evidence")
                .doesNotContain("answers.VG4.evidence");

        MockHttpServletResponse bare = answer(form(path, sato)
                .locale(Locale.forLanguageTag(language))
                .param("purposes", "A")
                .param("answers.PA1.scale", "2")
                .param("answers.PA1.text", "Soil data & more"));
        assertThat(bare.getStatus()).isEqualTo(422);
        assertThat(bare.getContentAsString())
                .contains(
                        "id=\"answers.PA1.evidence-error\"",
                        "id=\"answers.PA1.beneficiaries-error\"",
                        "id=\"answers.PA1.standsBehind-error\"",
                        "Soil data &amp; more")
                .doesNotContain("??");

        answer(form(path, sato)
                .param("purposes", "A")
                .param("answers.PA1.scale", "2")
                .param("answers.PA1.text", "Soil data")
                .param("answers.PA1.evidence", "A pilot in 2025")
                .param("answers.PA1.beneficiaries", "HOME", "PARTNER")
                .param("answers.PA1.standsBehind", "The lead")
                .param("answers.PA1.lookAgain", "2031-04-01"));
        assertThat(benefits.of(id).orElseThrow().answers()).containsOnlyKeys("PA1");
        assertThat(benefits.of(id).orElseThrow().lookAgain()).hasValue(LocalDate.of(2031, 4, 1));
        assertThat(collaborations.get(id).state()).isEqualTo(State.UNDER_REVIEW);
    }

    private MockHttpServletRequestBuilder stated(MockHttpServletRequestBuilder form) {
        for (SharedValue value : values.confirmed()) {
            String at = "answers." + value.id() + ".";
            form.param(at + "answer", value.id().equals("v-openness") ? "NO" : "YES")
                    .param(at + "evidence", "Statute of 2024");
        }
        return form;
    }

    private UUID memorandumWith(String partner) {
        Actor actor = new Actor(people.byUsername("sato").orElseThrow().id(), Role.RESEARCHER);
        Proposal proposal = Proposals.jointResearch()
                .with(Proposals.outline(Kind.MOU))
                .with(new Partnership(List.of(Proposals.institution(partner)), List.of(), List.of()));
        UUID id = collaborations.start(command(actor), actor.person());
        for (Page page : Page.relevantTo(proposal)) {
            collaborations.savePage(command(actor), id, collaborations.get(id).version(), proposal.part(page));
        }
        collaborations.propose(command(actor), id, collaborations.get(id).version());
        return id;
    }

    private Command command(Actor actor) {
        return new Command(UUID.randomUUID(), actor, clock.instant());
    }

    private static MockHttpServletRequestBuilder form(String path, MockHttpSession session) {
        return post(path)
                .session(session)
                .with(csrf())
                .param("commandId", UUID.randomUUID().toString());
    }

    private String whole(MockHttpServletRequestBuilder request, MockHttpSession session, String language)
            throws Exception {
        MockHttpServletResponse answer = answer(request.session(session).locale(Locale.forLanguageTag(language)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).doesNotContain("??", "th:").contains("</html>");
        return answer.getContentAsString();
    }

    private MockHttpSession signedIn(String username) throws Exception {
        return (MockHttpSession) Objects.requireNonNull(web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", "demo"))
                .andReturn()
                .getRequest()
                .getSession());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
