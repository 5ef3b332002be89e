package org.kakehashi.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.Role;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of a mark are switched off by a named officer, with a reason, from a day on. */
@KakehashiTest
class MarksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant THEN = Instant.parse("2026-11-20T01:00:00Z");

    @Autowired
    private Marks marks;

    @Autowired
    private Packs packs;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient db;

    @AfterEach
    void allRowsHoldAgain() {
        if (marks.off(LocalDate.of(2099, 1, 1)).contains("found-2")) {
            marks.turn(by(Role.OFFICER, THEN.plusSeconds(3600)), "found-2", false, "the end of a test");
        }
    }

    private static Command by(Role role, Instant at) {
        return new Command(UUID.randomUUID(), new Actor(UUID.randomUUID(), role), at);
    }

    private long secondary(LocalDate on) {
        Pack pack = packs.inForce(on, List.of("jp-fefta")).get(0);
        return pack.tables().stream()
                .flatMap(table -> table.table().rows().stream())
                .filter(row -> pack.text(row.rule()).mark().equals("found-2"))
                .count();
    }

    @Test
    void the_rows_are_gone_from_the_day_on_and_come_back() {
        assertThat(secondary(DAY)).isPositive();

        marks.turn(by(Role.OFFICER, THEN), "found-2", true, "The summary is older than the notice.");

        assertThat(marks.off(DAY)).contains("found-2");
        assertThat(secondary(DAY)).isZero();
        assertThat(secondary(DAY.minusDays(1))).isPositive();
        assertThat(packs.inForce(DAY, List.of("jp-fefta")).get(0))
                .isSameAs(packs.inForce(DAY, List.of("jp-fefta")).get(0));
        assertThat(marks.switched()).anySatisfy(one -> assertThat(one.reason()).contains("older"));
        assertThat(trail.of(Stream.ofPack(Packs.streamOf("mark/found-2"))))
                .extracting(RecordedAct::kind)
                .contains("MARK_SWITCHED_OFF");

        marks.turn(by(Role.OFFICER, THEN.plusSeconds(60)), "found-2", false, "Read again.");

        assertThat(secondary(DAY)).isPositive();
    }

    @Test
    void nobody_else_switches_one_and_nobody_without_a_reason() {
        long before =
                db.sql("select count(*) from policy_mark").query(Long.class).single();
        assertThatThrownBy(() -> marks.turn(by(Role.RESEARCHER, THEN), "found-2", true, "why"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> marks.turn(by(Role.OFFICER, THEN), "found-2", true, " "))
                .isInstanceOf(PackRefused.class);
        assertThatThrownBy(() -> marks.turn(by(Role.OFFICER, THEN), "unread", true, "why"))
                .isInstanceOf(NoSuchThing.class);
        assertThat(db.sql("select count(*) from policy_mark").query(Long.class).single())
                .isEqualTo(before);
    }
}
