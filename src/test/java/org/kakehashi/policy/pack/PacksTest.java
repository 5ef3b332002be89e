package org.kakehashi.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.Permissions;
import org.kakehashi.policy.Audience;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KakehashiTest
class PacksTest {

    private static final String PACK = "test-pack";
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    private PackVersions versions;

    @Autowired
    private PackReader reader;

    @Autowired
    private PackCheck check;

    @Autowired
    private Permissions permissions;

    @Autowired
    private Commands commands;

    @Autowired
    private Trail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Marks marks;

    private Packs carrying(String files) {
        return new Packs(
                versions,
                reader,
                check,
                (pack, beside, day) -> java.util.List.of(),
                new org.kakehashi.fact.FactCatalogue(),
                new ProcessFiles("fixtures/" + files + "/"),
                permissions,
                commands,
                trail,
                marks);
    }

    private void start(String files, String at) {
        transaction.executeWithoutResult(
                status -> carrying(files).putCarriedInForce(Command.bySystem(Instant.parse(at))));
    }

    @Test
    void a_version_is_put_in_force_once_kept_for_ever_and_followed_by_the_next_from_its_day() {
        start("first", "2026-05-01T00:00:00Z");
        start("first", "2026-05-02T00:00:00Z");
        start("second", "2026-05-31T20:00:00Z");

        Packs packs = carrying("second");
        assertThat(packs.versions().stream().filter(version -> version.pack().equals(PACK)))
                .extracting(PackVersion::version, PackVersion::from, PackVersion::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2", JUNE, null),
                        org.assertj.core.groups.Tuple.tuple("1", APRIL, JUNE));
        Pack before = packs.inForce(JUNE.minusDays(1), List.of(PACK)).get(0);
        Pack after = packs.inForce(JUNE, List.of(PACK)).get(0);
        assertThat(before.version()).isEqualTo("1");
        assertThat(before.tables().get(0).table().rows().get(0).cells()).containsExactly("> 100");
        assertThat(before.text("Rule_EffortOver").audience()).isEqualTo(Audience.RESTRICTED.name());
        assertThat(after.version()).isEqualTo("2");
        assertThat(packs.pack(PACK, before.sha256())).isEqualTo(before);
        assertThatThrownBy(() -> packs.inForce(APRIL.minusDays(1), List.of(PACK)))
                .isInstanceOf(PackNotInForce.class);

        assertThat(trail.of(Stream.ofPack(Packs.streamOf(PACK))))
                .extracting(RecordedAct::kind)
                .containsExactly("PACK_PUT_IN_FORCE", "PACK_PUT_IN_FORCE");
        assertThat(trail.of(Stream.ofPack(Packs.streamOf(PACK))).get(0).facts())
                .containsEntry("sha256", before.sha256())
                .containsEntry("from", "2026-04-01");
    }
}
