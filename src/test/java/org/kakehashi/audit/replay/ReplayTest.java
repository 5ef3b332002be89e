package org.kakehashi.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.Replays;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.stories.Cast;
import org.kakehashi.trail.bundle.Zips;
import org.springframework.beans.factory.annotation.Autowired;

/** Decisions made again, for the auditor's page and from a bundle alone. */
@AuditTest
class ReplayTest {

    @Autowired
    Replays replays;

    @Autowired
    Audits audits;

    @Autowired
    SampleCases cases;

    @Autowired
    Cast cast;

    @Test
    void every_decision_of_a_case_comes_out_the_same_to_the_byte() {
        Actor auditor = cast.actor("mori", Role.AUDITOR);
        for (UUID id : new UUID[] {cases.underReview(), cases.accepted()}) {
            assertThat(replays.of(auditor, id).lines())
                    .extracting(line -> line.replayed().outcome())
                    .isNotEmpty()
                    .containsOnly(Replayed.Outcome.SAME);
            assertThat(replays.of(auditor, id).lines())
                    .extracting(line -> line.act().kind())
                    .contains("CASE_ASSESSED", "DMN_EVALUATED");
        }
    }

    @Test
    void a_bundle_is_decided_again_without_database_and_a_change_of_facts_or_table_comes_out(@TempDir Path folder)
            throws IOException {
        Path zip = folder.resolve("bundle.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            audits.bundle(cast.actor("mori", Role.AUDITOR), cases.underReview()).to(out);
        }
        ReplayProgram.Sum clean = ReplayProgram.of(zip);
        assertThat(clean.different()).isZero();
        assertThat(clean.decisions()).isPositive().isEqualTo(clean.toTheByte());

        Map<String, byte[]> files = Zips.read(zip);
        Map<String, byte[]> changed = new TreeMap<>(files);
        files.forEach((name, bytes) -> {
            if (name.startsWith("judgements/")) {
                changed.put(name, otherFacts(bytes));
            }
        });
        assertThat(ReplayProgram.of(Zips.write(folder.resolve("changed.zip"), changed))
                        .different())
                .isPositive();

        Map<String, byte[]> other = new TreeMap<>(files);
        String table = files.keySet().stream()
                .filter(name -> name.startsWith("tables/"))
                .findFirst()
                .orElseThrow();
        other.put(table, Objects.requireNonNull(files.get(table)).clone()[0] == '<' ? new byte[] {'<'} : new byte[0]);
        assertThat(ReplayProgram.of(Zips.write(folder.resolve("changed.zip"), other))
                        .different())
                .isPositive();
        files.keySet().removeIf(name -> name.startsWith("judgements/"));
        ReplayProgram.Sum lost = ReplayProgram.of(Zips.write(folder.resolve("changed.zip"), files));
        assertThat(lost.missing()).as("no act says that it was erased").isPositive();
        assertThat(lost.holds()).isFalse();
    }

    @Test
    void what_was_erased_is_told_from_what_is_missing() {
        Replayed lost = new Replayed("CASE_ASSESSED", "jp-base", Replayed.Outcome.MISSING, "", "");
        assertThat(lost.outcome().same()).isFalse();
        assertThat(lost.erased().outcome()).isEqualTo(Replayed.Outcome.ERASED);
        Replayed same = new Replayed("CASE_ASSESSED", "jp-base", Replayed.Outcome.SAME, "", "");
        assertThat(same.erased()).isEqualTo(same);
    }

    /** The same judgement on facts that say that the contract does not forbid telling the institution. */
    private static byte[] otherFacts(byte[] text) {
        String before = new String(text, StandardCharsets.UTF_8);
        String after = before.replaceAll("(\"key\":\"agreement.forbidsTellingInstitution\"[^}]{0,60}?)true", "$1false");
        assertThat(after).isNotEqualTo(before);
        return after.getBytes(StandardCharsets.UTF_8);
    }
}
