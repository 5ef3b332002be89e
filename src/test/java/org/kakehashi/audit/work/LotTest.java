package org.kakehashi.audit.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kakehashi.audit.work.Frame.Stratum;
import org.kakehashi.policy.Concern;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseState;

class LotTest {

    private static final UUID SOMEBODY = new UUID(0, 1);

    @Test
    void the_same_seed_draws_the_same_cases_in_whatever_order_they_come() {
        List<CaseFile> files = files(40, Concern.NONE);
        List<CaseFile> turned = new ArrayList<>(files);
        java.util.Collections.reverse(turned);

        assertThat(new Lot("2026-11").random(new Frame(files), 10))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .isEqualTo(new Lot("2026-11").random(new Frame(turned), 10));
        assertThat(new Frame(files).hash()).isEqualTo(new Frame(turned).hash());
    }

    @Test
    void another_seed_draws_others() {
        Frame frame = new Frame(files(40, Concern.NONE));

        assertThat(new Lot("a").random(frame, 10)).isNotEqualTo(new Lot("b").random(frame, 10));
    }

    @Test
    void the_order_can_be_made_by_hand() {
        Frame frame = new Frame(files(5, Concern.NONE));
        List<UUID> byHand = frame.ids().stream()
                .sorted(java.util.Comparator.comparing(id -> Lot.hash("dice-4-2:" + id)))
                .toList();

        assertThat(new Lot("dice-4-2").random(frame, 5)).isEqualTo(byHand);
        assertThat(Lot.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void by_risk_half_is_grave_and_three_tenths_had_measures() {
        List<CaseFile> files = new ArrayList<>(files(30, Concern.NONE));
        files.addAll(files(30, Concern.MEASURES_SUGGESTED));
        files.addAll(files(30, Concern.MEASURES_REQUIRED));
        Frame frame = new Frame(files);

        List<UUID> drawn = new Lot("x").byRisk(frame, 20);

        assertThat(drawn).hasSize(20).doesNotHaveDuplicates();
        assertThat(drawn).filteredOn(frame.ids(Stratum.GRAVE)::contains).hasSize(10);
        assertThat(drawn).filteredOn(frame.ids(Stratum.MEASURES)::contains).hasSize(6);
        assertThat(drawn).filteredOn(frame.ids(Stratum.OTHER)::contains).hasSize(4);
    }

    @Test
    void what_one_part_cannot_give_the_others_give() {
        List<CaseFile> files = new ArrayList<>(files(2, Concern.NONE));
        files.addAll(files(30, Concern.MEASURES_REQUIRED));

        assertThat(new Lot("x").byRisk(new Frame(files), 20)).hasSize(20).doesNotHaveDuplicates();
        assertThat(new Lot("x").byRisk(new Frame(files), 50)).hasSize(32).doesNotHaveDuplicates();
    }

    private static List<CaseFile> files(int count, Concern worst) {
        return IntStream.range(0, count)
                .mapToObj(i -> new CaseFile(
                        UUID.nameUUIDFromBytes((worst + "-" + i).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        CaseKind.COLLABORATION,
                        "C-2026-" + i,
                        SOMEBODY,
                        SOMEBODY,
                        SOMEBODY,
                        CaseState.UNDER_REVIEW,
                        worst.name(),
                        false,
                        false,
                        1,
                        null,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        null))
                .toList();
    }
}
