package org.kakehashi.reference.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Part;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Public indices come in by spreadsheet with year and source, stand as context, and say when their time has passed. */
@KakehashiTest
class IndicesTest {

    private static final String[] OLD = line("IS", "2009", "0.61");

    @Autowired
    private Indices indices;

    @Autowired
    private Collaborations collaborations;

    @Autowired
    private People people;

    @Autowired
    private Trail trail;

    @Autowired
    private MockMvc web;

    private static String[] line(String country, String year, String value) {
        return new String[] {
            "made-up",
            "架空の指標",
            "a made-up index",
            country,
            year,
            value,
            "0-1, higher is freer",
            "Nobody, edition of " + year,
            "example.org/index"
        };
    }

    private static byte[] sheet(String[]... lines) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet();
            write(book, 0, Indices.columns().toArray(String[]::new));
            for (int i = 0; i < lines.length; i++) {
                write(book, i + 1, lines[i]);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void write(XSSFWorkbook book, int at, String... cells) {
        Row row = book.getSheetAt(0).createRow(at);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private Command by(String username, Role role) {
        UUID person = people.byUsername(username).orElseThrow().id();
        return new Command(UUID.randomUUID(), new Actor(person, role), Instant.now());
    }

    @Test
    void the_office_enters_values_and_one_whose_time_has_passed_says_so() throws Exception {
        String now = String.valueOf(LocalDate.now().getYear());
        assertThat(indices.enter(
                        by("watanabe", Role.OFFICER), sheet(line("FJ", "2001", "0.2"), line("FJ", now, "0.7"), OLD)))
                .isEqualTo(3);

        List<IndexValue> fiji = indices.newest("FJ");
        assertThat(fiji).singleElement().satisfies(one -> {
            assertThat(one.year()).isEqualTo(Integer.parseInt(now));
            assertThat(one.source()).isEqualTo("Nobody, edition of " + now);
            assertThat(indices.stale(one)).isFalse();
        });
        assertThat(indices.newest("IS")).singleElement().satisfies(one -> assertThat(indices.stale(one))
                .isTrue());
        assertThat(trail.of(Stream.ofSystem())).extracting(RecordedAct::kind).contains("INDICES_ENTERED");

        String told = web.perform(
                        get("/api/v1/situation/indices").param("country", "IS").with(httpBasic("sato", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(told).contains("\"stale\":true", "\"year\":2009", "Nobody, edition of 2009");

        MockHttpSession session = signedIn("watanabe");
        assertThat(page("/processes/situation?country=アイスランド", session, Locale.JAPANESE))
                .contains("アイスランド", "架空の指標", "2009年", "古い", "example.org/index", "name=\"sheet\"");
        assertThat(page("/processes/situation?country=Fiji", session, Locale.ENGLISH))
                .contains("a made-up index", "0.7")
                .doesNotContain("0.2", "old: look");
        assertThat(page("/processes/situation", signedIn("sato"), Locale.ENGLISH))
                .doesNotContain("name=\"sheet\"");
        assertThat(page("/review/cases/" + caseWithPartnerIn("Iceland"), session, Locale.ENGLISH))
                .contains("Context only: no rule reads a country", "Nobody, edition of 2009", "old: look");
    }

    private UUID caseWithPartnerIn(String country) {
        Command start = by("sato", Role.RESEARCHER);
        UUID id = collaborations.start(start, start.actor().person());
        Proposal all = Proposals.jointResearch();
        Partnership.Institution one = all.partners().institutions().get(0);
        Partnership there = new Partnership(
                List.of(new Partnership.Institution(
                        one.id(), null, one.name(), List.of(), country, null, one.type(), one.defenceTies())),
                List.of(),
                List.of());
        for (Page page : Page.values()) {
            Part part = page == Page.PARTNERS ? there : all.part(page);
            if (!part.equals(Proposal.EMPTY.part(page))) {
                collaborations.savePage(
                        by("sato", Role.RESEARCHER), id, collaborations.get(id).version(), part);
            }
        }
        collaborations.propose(
                by("sato", Role.RESEARCHER), id, collaborations.get(id).version());
        return id;
    }

    private String page(String path, MockHttpSession session, Locale locale) throws Exception {
        MockHttpServletResponse answer = web.perform(get(path).session(session).locale(locale))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("??", "th:");
        return text;
    }

    private MockHttpSession signedIn(String username) throws Exception {
        MockHttpSession session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", username)
                .param("password", "demo"));
        return session;
    }

    @Test
    void a_line_without_source_country_or_year_is_refused_and_nothing_is_kept() throws Exception {
        String[] noSource = line("TO", "2020", "0.5");
        noSource[7] = "";
        byte[] sheet = sheet(line("TO", "2020", "0.5"), noSource, line("Tonga", "2020", "1"), line("TO", "2999", "1"));

        assertThatThrownBy(() -> indices.enter(by("watanabe", Role.OFFICER), sheet))
                .isInstanceOfSatisfying(IndexRefused.class, refused -> assertThat(refused.faults())
                        .hasSize(3)
                        .anyMatch(fault -> fault.startsWith("line 3: source"))
                        .anyMatch(fault -> fault.startsWith("line 4: country"))
                        .anyMatch(fault -> fault.startsWith("line 5: year")));
        assertThat(indices.newest("TO")).isEmpty();
    }

    @Test
    void a_researcher_enters_none() throws Exception {
        byte[] sheet = sheet(line("WS", "2024", "0.5"));

        assertThatThrownBy(() -> indices.enter(by("sato", Role.RESEARCHER), sheet))
                .isInstanceOf(NotAllowed.class);
        assertThat(web.perform(multipart("/api/v1/situation/indices")
                                .file(new MockMultipartFile("sheet", sheet))
                                .with(httpBasic("sato", "demo")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_country_is_found_by_code_and_by_name_in_both_languages() {
        assertThat(Indices.code("is")).contains("IS");
        assertThat(Indices.code("Iceland")).contains("IS");
        assertThat(Indices.code("アイスランド")).contains("IS");
        assertThat(Indices.code("Ruritania")).isEmpty();
    }
}
