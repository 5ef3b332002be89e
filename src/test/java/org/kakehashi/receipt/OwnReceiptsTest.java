package org.kakehashi.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.stories.Cast;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.kakehashi.trail.OwnAct;
import org.kakehashi.trail.bundle.Verifier;
import org.kakehashi.trail.log.LogView;
import org.kakehashi.trail.note.NoteKey;
import org.kakehashi.trail.note.SignedNote;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@AuditTest
class OwnReceiptsTest {

    @Autowired
    OwnReceipts receipts;

    @Autowired
    SampleCases cases;

    @Autowired
    Cast cast;

    @Autowired
    LogView log;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient db;

    @Autowired
    CaseFiles files;

    @Autowired
    List<DeclaresActs> declared;

    private OwnAct submitted() {
        cases.underReview();
        return receipts.newest(cast.actor("ito", Role.RESEARCHER)).stream()
                .filter(act -> act.kind().equals("DISCLOSURE_SUBMITTED"))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse answer(String who, String path) throws Exception {
        return web.perform(get(path).with(httpBasic(who, "demo"))).andReturn().getResponse();
    }

    @Test
    void who_submitted_has_a_receipt_that_an_outsider_can_check(@TempDir Path folder) throws Exception {
        OwnAct act = submitted();
        log.catchUp();
        OwnReceipts.Own own = receipts.of(cast.actor("ito", Role.RESEARCHER), act.id());
        assertThat(own.receipt().proven()).isTrue();

        MockHttpServletResponse file = answer("ito", "/api/v1/receipts/" + act.id() + "/file");
        assertThat(file.getHeader("Content-Disposition")).contains(act.id() + ".tlog-proof");
        Path kept = Files.write(folder.resolve("kept"), file.getContentAsByteArray());
        assertThat(Verifier.java(kept, Verifier.keys(log.keys())).code()).isZero();
        assertThat(Verifier.java(kept).code()).as("without a key").isEqualTo(2);
        String text = Files.readString(kept);
        Files.writeString(kept, text.replace("index ", "index 1"));
        assertThat(Verifier.java(kept, Verifier.keys(log.keys())).code()).isEqualTo(1);
    }

    @Test
    void who_has_just_done_something_is_led_to_its_receipt_by_the_command() throws Exception {
        OwnAct act = submitted();
        String command = db.sql("select convert_from(leaf, 'UTF8')::jsonb ->> 'cmd' from trail.act where act_id = :act")
                .param("act", act.id())
                .query(String.class)
                .single();
        assertThat(page("/receipts?command=" + command).getRedirectedUrl()).isEqualTo("/receipts/" + act.id());
        assertThat(answer("ito", "/api/v1/receipts?command=" + command).getContentAsString())
                .contains(act.id().toString());
        assertThat(answer("sato", "/api/v1/receipts?command=" + command).getContentAsString())
                .isEqualTo("[]");
        assertThat(page("/receipts?command=" + act.id()).getStatus())
                .as("no such command")
                .isEqualTo(200);
    }

    private MockHttpServletResponse page(String path) throws Exception {
        return web.perform(get(path).with(user(new SignedIn(cast.id("ito"), "ito", ""))))
                .andReturn()
                .getResponse();
    }

    @Test
    void nobody_has_another_person_s_receipt() throws Exception {
        OwnAct act = submitted();
        Actor other = cast.actor("sato", Role.RESEARCHER);
        assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> receipts.of(other, act.id()));
        assertThat(answer("sato", "/api/v1/receipts/" + act.id()).getStatus()).isEqualTo(404);
        assertThat(answer("mori", "/api/v1/receipts/" + act.id() + "/file").getStatus())
                .isEqualTo(404);
        assertThat(receipts.newest(other)).noneMatch(one -> one.id().equals(act.id()));
    }

    @Test
    void the_pages_are_there_in_both_languages() throws Exception {
        OwnAct act = submitted();
        assertThat(page("/receipts").getContentAsString(StandardCharsets.UTF_8))
                .contains(files.get(act.stream().id()).number());
        for (String path : new String[] {"/receipts", "/receipts/" + act.id(), "/receipts/check"}) {
            for (String[] language : new String[][] {{"ja", "受領証"}, {"en", "Receipt"}}) {
                MockHttpServletResponse page = web.perform(get(path)
                                .with(user(new SignedIn(cast.id("ito"), "ito", "")))
                                .header("Accept-Language", language[0]))
                        .andReturn()
                        .getResponse();
                assertThat(page.getStatus()).isEqualTo(200);
                assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                        .contains(language[1])
                        .doesNotContain("??");
            }
        }
    }

    @Test
    void an_outsider_gets_key_and_verifier_from_the_page_and_checks_a_receipt_by_them(@TempDir Path folder)
            throws Exception {
        OwnAct act = submitted();
        log.catchUp();
        String shown = page("/receipts/check").getContentAsString(StandardCharsets.UTF_8);
        assertThat(log.keys()).isNotEmpty().allSatisfy(key -> assertThat(shown).contains(key));
        for (String name : List.of("Verify.java", "verify.sh", "VERIFY.md")) {
            assertThat(page("/receipts/check/" + name).getContentAsByteArray())
                    .isEqualTo(new ClassPathResource("verifier/" + name).getContentAsByteArray());
        }
        MockHttpServletResponse checkpoint = page("/receipts/check/checkpoint");
        assertThat(checkpoint.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        String note = checkpoint.getContentAsString(StandardCharsets.UTF_8);
        assertThat(SignedNote.parse(note)
                        .verified(log.keys().stream().map(NoteKey::parse).toList()))
                .isNotEmpty();
        assertThat(page("/receipts/check/log-1.key").getStatus()).isEqualTo(404);
        Path verifier = Files.write(
                folder.resolve("Verify.java"),
                page("/receipts/check/Verify.java").getContentAsByteArray());
        Path kept = Files.write(
                folder.resolve("kept"), page("/receipts/" + act.id() + "/file").getContentAsByteArray());
        Process checked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        verifier.toString(),
                        kept.toString(),
                        "--key",
                        log.keys().get(0))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(checked.waitFor()).isZero();
    }

    @Test
    void what_is_listed_are_kinds_of_acts() {
        assertThat(declared.stream()
                        .flatMap(module -> module.actKinds().stream())
                        .map(ActKind::name))
                .containsAll(OwnReceipts.LISTED);
    }
}
