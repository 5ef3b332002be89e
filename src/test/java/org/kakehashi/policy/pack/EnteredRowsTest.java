package org.kakehashi.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.pack.sheet.RuleSheet;
import org.kakehashi.policy.pack.sheet.SheetRefused;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Rows that were not loaded are entered by spreadsheet; two people make them hold. */
@KakehashiTest
class EnteredRowsTest {

    private static final Text TITLE = new Text("機関の表", "the institution's table");
    private static final LocalDate LATER = LocalDate.of(2099, 4, 1);

    @Autowired
    private Packs packs;

    @Autowired
    private Trail trail;

    @Autowired
    private MockMvc web;

    private static byte[] sheet(String... cells) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row head = book.createSheet().createRow(0);
            for (int i = 0; i < RuleSheet.COLUMNS.size(); i++) {
                head.createCell(i).setCellValue(RuleSheet.COLUMNS.get(i));
            }
            Row row = book.getSheetAt(0).createRow(1);
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] rows(String rule, String conditions) throws IOException {
        return sheet(
                "concern",
                "person",
                rule,
                conditions,
                "NOTED",
                "公式の表の行 <1> & 「2」",
                "row of the official table <1> & \"2\"",
                "official table of 2026, page 3",
                "row 4",
                "FUNDER_CONDITION",
                LATER.toString());
    }

    private static Command by(UUID person) {
        return new Command(UUID.randomUUID(), new Actor(person, Role.OFFICER), Instant.parse("2026-11-20T00:00:00Z"));
    }

    @Test
    void a_draft_holds_when_a_second_person_puts_it_in_force() throws IOException {
        UUID first = UUID.randomUUID();
        PackVersion draft = packs.enter(
                by(first),
                "table",
                TITLE,
                rows("Rule_Entered", "person.effortTotalPercent: > 90; agreement.kind: \"HONORARY\""));

        assertThat(draft.state()).isEqualTo(PackVersion.State.DRAFT);
        assertThatThrownBy(() -> packs.inForce(LATER, List.of("own-table"))).isInstanceOf(PackNotInForce.class);
        assertThat(packs.withDrafts().inForce(LATER, List.of("own-table"))).hasSize(1);
        assertThatThrownBy(() -> packs.putInForce(by(first), draft.id())).isInstanceOf(NotByTheSamePerson.class);

        packs.putInForce(by(UUID.randomUUID()), draft.id());

        Pack pack = packs.inForce(LATER, List.of("own-table")).get(0);
        assertThat(pack.tables().get(0).table().rows().get(0).cells()).containsExactly("> 90", "\"HONORARY\"");
        assertThat(pack.text("Rule_Entered").source()).contains("page 3");
        assertThat(trail.of(Stream.ofPack(Packs.streamOf("own-table"))))
                .extracting(RecordedAct::kind)
                .containsExactly("PACK_KEPT_AS_DRAFT", "PACK_PUT_IN_FORCE");
    }

    @Test
    void what_no_pack_may_do_is_found_on_facts_made_by_chance_and_refused() throws IOException {
        byte[] another = rows("Rule_NoExit", "person.effortTotalPercent: > 90");
        assertThatThrownBy(() -> packs.enter(by(UUID.randomUUID()), "canary", TITLE, another))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("ISOLATED");
    }

    @Test
    void what_is_no_rule_or_reads_what_no_rule_may_read_is_refused() throws IOException {
        byte[] origin = rows("Rule_Canary", "person.nationality: \"X\"");
        assertThatThrownBy(() -> packs.enter(by(UUID.randomUUID()), "canary", TITLE, origin))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("protected");
        byte[] nameless = rows("no rule", "person.effortTotalPercent: > 90");
        assertThatThrownBy(() -> packs.enter(by(UUID.randomUUID()), "canary", TITLE, nameless))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> packs.enter(by(UUID.randomUUID()), "canary", TITLE, new byte[] {1, 2}))
                .isInstanceOf(SheetRefused.class);
        Command researcher = new Command(
                UUID.randomUUID(),
                new Actor(UUID.randomUUID(), Role.RESEARCHER),
                Instant.parse("2026-11-20T00:00:00Z"));
        assertThatThrownBy(() -> packs.enter(researcher, "canary", TITLE, origin))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_office_enters_rows_on_a_page_and_is_told_what_is_wrong() throws Exception {
        MockHttpSession officer = signedIn("watanabe");
        MockHttpServletResponse page = web.perform(get("/processes/enter").session(officer))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).doesNotContain("??").contains("conditions");
        assertThat(web.perform(get("/processes/enter").session(signedIn("sato")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);

        assertThat(send(officer, rows("Rule_Canary", "person.birthplace: \"X\""))
                        .getContentAsString())
                .contains("protected");
        assertThat(send(officer, rows("Rule_ByPage", "person.effortTotalPercent: > 95"))
                        .getStatus())
                .isEqualTo(302);
    }

    private MockHttpServletResponse send(MockHttpSession session, byte[] xlsx) throws Exception {
        return web.perform(multipart("/processes/enter")
                        .file(new MockMultipartFile("sheet", "rows.xlsx", null, xlsx))
                        .param("name", "by-page")
                        .param("titleJa", "表")
                        .param("titleEn", "table")
                        .param("commandId", UUID.randomUUID().toString())
                        .with(csrf())
                        .session(session))
                .andReturn()
                .getResponse();
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
}
