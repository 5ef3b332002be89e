package org.kakehashi.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.Notices;
import org.kakehashi.screening.ReasonMissing;
import org.kakehashi.screening.ScreeningResult.Hit;
import org.kakehashi.screening.lists.RefreshResult.Outcome;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.PartyKind;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

@KakehashiTest
class ListRefreshTest {

    private Instant at = Instant.parse("2026-11-20T03:00:00Z");
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final EditionMeta META = new EditionMeta("2026-11-20", LocalDate.of(2026, 11, 20));

    @Autowired
    ListRefresh refresh;

    @Autowired
    ListEditions editions;

    @Autowired
    CurrentLists current;

    @Autowired
    Notices notices;

    @Autowired
    Trail trail;

    @Test
    void a_list_is_taken_up_compared_stopped_and_forced() {
        RefreshResult first = propose(FIRST, rows(1, 20));
        assertThat(first.outcome()).isEqualTo(Outcome.IN_FORCE);
        assertThat(finds("Refreshed party number 7")).isTrue();

        assertThat(propose(FIRST, rows(1, 20)).outcome()).isEqualTo(Outcome.KNOWN);

        RefreshResult unreadable = propose(FIRST, "name\n\"broken");
        assertThat(unreadable.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(unreadable.cause()).isEqualTo(UnreadableList.Cause.MALFORMED);
        assertThat(finds("Refreshed party number 7")).isTrue();

        RefreshResult held = propose(FIRST, rows(3, 20));
        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.removed()).isEqualTo(2);
        assertThat(finds("Refreshed party number 1"))
                .as("the edition before stays in force")
                .isTrue();

        UUID edition = Objects.requireNonNull(held.edition());
        assertThatThrownBy(() -> refresh.decide(officer(FIRST), edition, true, "I am sure."))
                .isInstanceOf(NotByTheSamePerson.class);
        assertThatThrownBy(() -> refresh.decide(officer(SECOND), edition, true, " "))
                .isInstanceOf(ReasonMissing.class);
        refresh.decide(officer(SECOND), edition, true, "Two parties were struck off.");
        assertThat(finds("Refreshed party number 1")).isFalse();
        assertThat(finds("Refreshed party number 7")).isTrue();
        assertThat(refresh.diff(edition).removed()).hasSize(2);

        assertThat(editions.of(new Actor(FIRST, Role.OFFICER), "own"))
                .extracting(StoredEdition::state)
                .containsOnly(StoredEdition.State.IN_FORCE);
        assertThat(editions.entries(new Actor(FIRST, Role.OFFICER), edition, "ＮＵＭＢＥＲ 7", 0))
                .hasSize(1);
        assertThat(trail.of(ListActs.streamOf("own")))
                .extracting(RecordedAct::kind)
                .containsSubsequence(
                        "LIST_REFRESHED",
                        "LIST_REFRESH_REPEATED",
                        "LIST_REFRESH_UNREADABLE",
                        "LIST_REFRESH_STOPPED",
                        "LIST_REFRESH_FORCED");
    }

    @Test
    void an_edition_that_the_program_fetched_is_forced_by_two_persons() {
        String list = "us-section-1260h";
        assertThat(fetched(list, section(1, 20)).outcome()).isEqualTo(Outcome.IN_FORCE);
        UUID edition = Objects.requireNonNull(fetched(list, section(4, 20)).edition());
        assertThat(refresh.decide(officer(FIRST), edition, true, "Looked at the gazette."))
                .isEqualTo(ListRefresh.Decided.VOUCHED);
        assertThatThrownBy(() -> refresh.decide(officer(FIRST), edition, true, "Again."))
                .isInstanceOf(NotByTheSamePerson.class);
        assertThat(refresh.decide(officer(SECOND), edition, true, "So did I.")).isEqualTo(ListRefresh.Decided.FORCED);
        assertThat(editions.of(new Actor(FIRST, Role.OFFICER), list).get(0).state())
                .isEqualTo(StoredEdition.State.IN_FORCE);
    }

    @Test
    void what_could_not_be_read_is_told_to_the_office_and_not_tried_again_by_itself() {
        byte[] broken = "name\n\"broken again".getBytes(StandardCharsets.UTF_8);
        int before = notices.unread(new Actor(FIRST, Role.OFFICER));
        assertThat(refresh.isNew("own", broken)).isTrue();
        refresh.propose(officer(FIRST), "own", META, broken);
        assertThat(refresh.isNew("own", broken)).isFalse();
        assertThat(editions.refused(new Actor(FIRST, Role.OFFICER), "own")
                        .get(0)
                        .cause())
                .isEqualTo(UnreadableList.Cause.MALFORMED);
        assertThat(notices.unread(new Actor(FIRST, Role.OFFICER))).isEqualTo(before + 1);
    }

    @Test
    void whatever_is_wrong_with_a_file_the_edition_in_force_stays() {
        String list = "own-guarded";
        assertThat(bring(list, rows(1, 20).getBytes(StandardCharsets.UTF_8)).outcome())
                .isEqualTo(Outcome.IN_FORCE);
        UUID inForce = editions.of(new Actor(FIRST, Role.OFFICER), list)
                .get(0)
                .edition()
                .id();
        Map<UnreadableList.Cause, byte[]> files = Map.of(
                UnreadableList.Cause.MALFORMED, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0},
                UnreadableList.Cause.HOSTILE, "name\n\"=cmd|' /C calc'!A0\"\n".getBytes(StandardCharsets.UTF_8),
                UnreadableList.Cause.TOO_LARGE, new byte[Limits.FILE_BYTES + 1]);
        files.forEach((cause, file) -> {
            RefreshResult result = bring(list, file);
            assertThat(result.outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(result.cause()).isEqualTo(cause);
        });
        assertThat(editions.of(new Actor(FIRST, Role.OFFICER), list))
                .singleElement()
                .extracting(one -> one.edition().id())
                .isEqualTo(inForce);
        assertThat(editions.refused(new Actor(FIRST, Role.OFFICER), list)).hasSize(3);
    }

    @Test
    void an_edition_from_before_the_one_in_force_waits_for_a_second_person_and_none_is_from_the_future() {
        String list = "own-dated";
        assertThat(bring(list, dated(20)).outcome()).isEqualTo(Outcome.IN_FORCE);
        LocalDate before = META.published().minusDays(1);
        byte[] longer = dated(25);
        RefreshResult older = refresh.propose(officer(FIRST), list, new EditionMeta("older", before), longer);
        assertThat(older.outcome()).isEqualTo(Outcome.OLDER);
        assertThat(finds("Dated party number 25")).isFalse();
        assertThat(editions.before(new Actor(FIRST, Role.OFFICER), Objects.requireNonNull(older.edition())))
                .hasValueSatisfying(
                        inForce -> assertThat(inForce.edition().published()).isEqualTo(META.published()));
        LocalDate later = META.published().plusDays(1);
        assertThatThrownBy(() -> refresh.propose(officer(FIRST), list, new EditionMeta("later", later), longer))
                .isInstanceOf(NotYetPublished.class);
    }

    private static byte[] dated(int some) {
        return rows(1, some).replace("Refreshed", "Dated").getBytes(StandardCharsets.UTF_8);
    }

    private RefreshResult bring(String list, byte[] file) {
        return refresh.propose(officer(FIRST), list, META, file);
    }

    private RefreshResult fetched(String list, String file) {
        at = at.plusSeconds(60);
        return refresh.propose(Command.bySystem(at), list, META, file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void only_the_office_brings_an_edition() {
        Command researcher = new Command(UUID.randomUUID(), new Actor(FIRST, Role.RESEARCHER), at);
        assertThatThrownBy(() -> refresh.propose(researcher, "own", META, new byte[0]))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> editions.lists(researcher.actor())).isInstanceOf(NotAllowed.class);
    }

    private RefreshResult propose(UUID by, String file) {
        return refresh.propose(officer(by), "own", META, file.getBytes(StandardCharsets.UTF_8));
    }

    private Command officer(UUID person) {
        at = at.plusSeconds(60);
        return new Command(UUID.randomUUID(), new Actor(person, Role.OFFICER), at);
    }

    private static String section(int from, int to) {
        StringBuilder rows = new StringBuilder("name,country,edition\n");
        for (int i = from; i <= to; i++) {
            rows.append("Company of section ").append(i).append(",CN,FY26\n");
        }
        return rows.toString();
    }

    private static String rows(int from, int to) {
        StringBuilder rows = new StringBuilder("id,name\n");
        for (int i = from; i <= to; i++) {
            rows.append(i).append(",Refreshed party number ").append(i).append('\n');
        }
        return rows.toString();
    }

    private boolean finds(String name) {
        return current.search(NamedParty.named(PartyKind.UNKNOWN, List.of(name))).hits().stream()
                .map(Hit::listed)
                .anyMatch(listed -> listed.text().equals(name));
    }
}
