package org.kakehashi.trail.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.identity.Role;
import org.kakehashi.stories.Cast;
import org.kakehashi.trail.Act;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.kakehashi.trail.log.LogView;
import org.kakehashi.trail.log.Receipts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole trail in an outsider's hands. */
@AuditTest
class WholeTrailTest {

    /** The database would round it up to the next millisecond. */
    private static final Instant JUST_BEFORE_THE_NEXT = Instant.EPOCH.plusNanos(999_999);

    private static final ActKind TRIED = ActKind.done("TRIED", "count").committing("comment");

    @Autowired
    Audits audits;

    @Autowired
    SampleCases cases;

    @Autowired
    Cast cast;

    @Autowired
    Trail trail;

    @Autowired
    LogView log;

    @Autowired
    Receipts receipts;

    @Autowired
    PlatformTransactionManager transactions;

    private Path whole(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            audits.wholeTrail(cast.actor("mori", Role.AUDITOR)).to(out);
        }
        return file;
    }

    private void acts(int many) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (int i = 0; i < many; i++) {
                trail.write(Act.of(TRIED, Stream.ofPerson(UUID.randomUUID()))
                        .by(null, "SYSTEM")
                        .command(UUID.randomUUID(), JUST_BEFORE_THE_NEXT)
                        .opening("comment", "何か " + i)
                        .build());
            }
        });
    }

    @Test
    void it_is_proven_and_goes_on_from_a_checkpoint_that_was_kept(@TempDir Path folder) throws Exception {
        cases.underReview();
        log.catchUp();
        Path kept =
                Files.writeString(folder.resolve("kept"), receipts.checkpoint().orElseThrow());
        acts(600);
        Path zip = whole(folder.resolve("trail.zip"));
        String[] keys = Verifier.keys(log.keys());

        Verifier.Said said = Verifier.java(zip, keys);
        assertThat(said.text()).contains("OK").doesNotContain("replayed 0", "再現した判断 replayed 0", "judgements 0");
        assertThat(said.code()).isZero();
        assertThat(Verifier.java(zip).code()).as("no key").isEqualTo(2);
        assertThat(Verifier.java(zip, with(keys, kept)).code()).isZero();
    }

    private static String[] with(String[] keys, Path kept) {
        String[] all = java.util.Arrays.copyOf(keys, keys.length + 2);
        all[keys.length] = "--since";
        all[keys.length + 1] = kept.toString();
        return all;
    }

    @Test
    void it_that_was_set_back_or_changed_is_found_out(@TempDir Path folder) throws Exception {
        cases.underReview();
        acts(300);
        Path before = whole(folder.resolve("before.zip"));
        acts(10);
        log.catchUp();
        Path kept =
                Files.writeString(folder.resolve("kept"), receipts.checkpoint().orElseThrow());
        String[] keys = Verifier.keys(log.keys());
        Verifier.Said said = Verifier.java(before, with(keys, kept));
        assertThat(said.code())
                .as("it ends before the kept checkpoint: " + said.text())
                .isEqualTo(1);

        Map<String, byte[]> files = Zips.read(before);
        Random random = new Random(7);
        List<String> names = List.copyOf(files.keySet());
        for (String part :
                List.of("tile/entries/", "tile/0/", "tile/1/", "openings/", "checkpoint", "tables/", "judge")) {
            List<String> some =
                    names.stream().filter(name -> name.contains(part)).toList();
            String name = some.get(random.nextInt(some.size()));
            Map<String, byte[]> changed = new TreeMap<>(files);
            byte[] bytes = Objects.requireNonNull(files.get(name)).clone();
            bytes[random.nextInt(bytes.length)] ^= 1;
            changed.put(name, bytes);
            assertThat(Verifier.java(Zips.write(folder.resolve("changed.zip"), changed), keys)
                            .code())
                    .as("a bit of " + name)
                    .isEqualTo(1);
            changed.remove(name);
            assertThat(Verifier.java(Zips.write(folder.resolve("changed.zip"), changed), keys)
                            .code())
                    .as("without " + name)
                    .isEqualTo(1);
        }
    }
}
