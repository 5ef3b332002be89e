package org.kakehashi.web.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What becomes of an answer that is to be kept. */
@KakehashiTest
class KeptTest {

    private static final String PERSON = "Quillon Abernathy-Vance";

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient db;

    @Test
    void nothing_is_kept_unless_it_is_asked_for_with_a_reason() throws Exception {
        int before = kept();
        send(post("/screening").param("name", "Beihang University"), "watanabe");
        MockHttpServletResponse bare = send(
                post("/screening/kept")
                        .param("name", "Beihang University")
                        .param("commandId", UUID.randomUUID().toString()),
                "watanabe");
        assertThat(bare.getStatus()).isEqualTo(422);
        assertThat(text(bare)).contains("Say why it is to be kept.", "Similar names found");
        assertThat(kept()).isEqualTo(before);

        String page = Objects.requireNonNull(send(
                        post("/screening/kept")
                                .param("name", "Beihang University")
                                .param("kind", "ORGANISATION")
                                .param("reason", "A guest asked.")
                                .param("commandId", UUID.randomUUID().toString()),
                        "watanabe")
                .getRedirectedUrl());
        assertThat(kept()).isEqualTo(before + 1);
        for (String reader : new String[] {"watanabe", "yamamoto", "mori"}) {
            assertThat(text(send(get(page), reader)))
                    .contains("Beihang University", "A guest asked.", "Same word", "Foreign End User List")
                    .doesNotContain("??");
            assertThat(text(send(get("/screening/kept"), reader)))
                    .contains(page, "Beihang University")
                    .doesNotContain("??");
        }
        assertThat(send(get(page), "sato").getStatus()).isEqualTo(403);
        assertThat(send(get("/screening/kept"), "hayashi").getStatus()).isEqualTo(403);
        UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        assertThat(trail.of(Stream.ofCase(id))).extracting(RecordedAct::kind).containsExactly("SCREENING_KEPT");
    }

    @Test
    void programs_keep_and_read_the_same_and_a_person_is_named_in_the_answer_alone() throws Exception {
        JsonNode one = body(api(
                post("/api/v1/screenings/kept"),
                "{\"party\":{\"name\":\"%s\",\"kind\":\"PERSON\"},\"reason\":\"A visit.\"}".formatted(PERSON)));
        String id = one.at("/kept/id").asText();
        assertThat(one.at("/asked/name").asText()).isEqualTo(PERSON);
        assertThat(one.at("/answer/outcome").asText()).isEqualTo("NO_HIT");
        assertThat(body(api(get("/api/v1/screenings/kept/" + id), ""))).isEqualTo(one);
        assertThat(text(api(get("/api/v1/screenings/kept"), ""))).contains(id).doesNotContain("Quillon");
        assertThat(text(send(get("/screening/kept"), "mori")))
                .contains("A person")
                .doesNotContain("Quillon");
        assertThat(api(post("/api/v1/screenings/kept"), "{\"party\":{\"name\":\"A B\"},\"reason\":\" \"}")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void an_erasure_by_two_people_takes_it() throws Exception {
        JsonNode one = body(api(
                post("/api/v1/screenings/kept"),
                "{\"party\":{\"name\":\"%s\",\"kind\":\"PERSON\"},\"reason\":\"A visit.\"}".formatted(PERSON)));
        String id = one.at("/kept/id").asText();
        send(
                post("/erasures")
                        .param("kind", "CASE")
                        .param("of", one.at("/number").asText())
                        .param("ground", "REQUEST_OF_THE_PERSON")
                        .param("commandId", UUID.randomUUID().toString()),
                "watanabe");
        String erasure = db.sql("select id::text from erasure where subject_id = :id")
                .param("id", UUID.fromString(id))
                .query(String.class)
                .single();
        assertThat(text(send(get("/erasures"), "yamamoto")))
                .contains(one.at("/number").asText());
        send(
                post("/erasures/" + erasure + "/approval")
                        .param("commandId", UUID.randomUUID().toString()),
                "yamamoto");
        assertThat(send(get("/screening/kept/" + id), "watanabe").getStatus()).isEqualTo(404);
        assertThat(trail.of(Stream.ofCase(UUID.fromString(id))))
                .extracting(RecordedAct::kind)
                .contains("SCREENING_KEPT", "ERASED");
    }

    private int kept() {
        return db.sql("select count(*) from screening_kept")
                .query(Integer.class)
                .single();
    }

    private JsonNode body(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isBetween(200, 201);
        return json.readTree(text(answer));
    }

    private MockHttpServletResponse api(MockHttpServletRequestBuilder request, String body) throws Exception {
        return web.perform(request.contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(httpBasic("watanabe", "demo")))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String person) throws Exception {
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(web.perform(
                        post("/sign-in").with(csrf()).param("username", person).param("password", "demo"))
                .andReturn()
                .getRequest()
                .getSession());
        return web.perform(request.with(csrf())
                        .session(session)
                        .locale(Locale.ENGLISH)
                        .header("Accept-Language", "en"))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
