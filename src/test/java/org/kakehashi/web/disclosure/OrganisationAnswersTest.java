package org.kakehashi.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.Question;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The organisation of a post is identified in the form, with and without scripts, and may be left as typed. */
@KakehashiTest
class OrganisationAnswersTest {

    private static final String KYOTO = "https://ror.org/02kpeqv85";

    @Autowired
    private MockMvc web;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private JdbcClient db;

    private SignedIn researcher;
    private String language = "ja";
    private UUID id;
    private final UUID item = UUID.randomUUID();

    @BeforeEach
    void start() {
        UUID person = UUID.randomUUID();
        researcher = new SignedIn(person, "names-" + person, "");
        db.sql(
                        """
                insert into person (id, username, name_ja, name_en, unit_id)
                select :id, :name, '試験 者', 'Test Person', id from unit limit 1""")
                .param("id", person)
                .param("name", researcher.getUsername())
                .update();
        db.sql("insert into role_grant (person_id, role) values (:id, 'RESEARCHER')")
                .param("id", person)
                .update();
        Command command = new Command(UUID.randomUUID(), new Actor(person, Role.RESEARCHER), Instant.now());
        id = disclosures.start(command, disclosures.currentYear(), false);
    }

    @Test
    void while_a_name_is_typed_organisations_are_offered() throws Exception {
        String offered = said(post(path() + "/organisations").param("organisation", "京都大"));

        assertThat(offered).contains("京都大学", "value=\"pick:organisation:02kpeqv85\"", "ROR v2.9");
        assertThat(offered).doesNotContain("<html", "??");
    }

    @Test
    void a_button_picks_and_keeps_nothing_before_the_item_is_saved() throws Exception {
        int version = disclosures.get(id).version();
        assertThat(said(save("find:organisation").param("organisation", "kyoto univ")))
                .contains("</html>", "data-focus", "pick:organisation:02kpeqv85");

        String picked = said(save("pick:organisation:02kpeqv85")
                .param("organisation", "kyoto univ")
                .param("position", "顧問"));
        assertThat(picked).contains("value=\"京都大学\"", "value=\"" + KYOTO + "\"", "value=\"顧問\"", "機関を特定しました");

        String left =
                said(save("unpick:organisation").param("organisation", "京都大学").param("ror", KYOTO));
        assertThat(left).contains("value=\"京都大学\"").doesNotContain("02kpeqv85", "機関を特定しました");
        assertThat(disclosures.get(id).version()).isEqualTo(version);
    }

    @Test
    void what_was_picked_is_kept_beside_the_name_and_shown_with_it() throws Exception {
        language = "en";
        keep("Kyoto University", "02kpeqv85");

        assertThat(kept().answer(Question.ROR)).contains(KYOTO);
        assertThat(said(get("/disclosure/" + id + "/check"))).contains(KYOTO + " — Kyoto University (Kyoto · Japan)");
        assertThat(said(get(path())))
                .contains("Institution identified")
                .doesNotContain("none of the names of this institution");
    }

    @Test
    void a_name_of_another_is_pointed_out_and_a_free_one_remains() throws Exception {
        language = "en";
        keep("Osaka Example Works", "02kpeqv85");
        assertThat(said(get(path()))).contains("none of the names of this institution");

        keep("Osaka Example Works", "");
        assertThat(kept().answer(Question.ORGANISATION)).contains("Osaka Example Works");
        assertThat(kept().answer(Question.ROR)).isEmpty();
        assertThat(said(get("/disclosure/" + id + "/check"))).doesNotContain("register (ROR)");
    }

    private void keep(String name, String ror) throws Exception {
        MockHttpServletResponse answer =
                send(save("").param("organisation", name).param("ror", ror).param("draft", "true"));
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private Item kept() {
        return disclosures.get(id).document().part(Part.APPOINTMENTS).item(item).orElseThrow();
    }

    private String path() {
        return "/disclosure/" + id + "/parts/appointments/items/" + item;
    }

    private MockHttpServletRequestBuilder save(String action) {
        return post(path())
                .param("commandId", UUID.randomUUID().toString())
                .param("version", String.valueOf(disclosures.get(id).version()))
                .param("action", action);
    }

    private String said(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = send(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(researcher)).with(csrf()).header("Accept-Language", language))
                .andReturn()
                .getResponse();
    }
}
