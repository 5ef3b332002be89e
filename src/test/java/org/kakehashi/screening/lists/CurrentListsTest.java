package org.kakehashi.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.KakehashiTest;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.ScreeningResult;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.PartyKind;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;

@KakehashiTest
class CurrentListsTest {

    private static final ClassPathResource METI = new ClassPathResource("lists/jp-meti-eul/source.yaml");

    @Autowired
    ListLoading loading;

    @Autowired
    ListStore store;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient db;

    @Test
    void the_same_file_is_stored_once_and_said_once() {
        started(METI);
        started(METI);
        assertThat(count("select count(*) from list_edition where list_id = 'jp-meti-eul'"))
                .isEqualTo(1);
        assertThat(trail.of(ListActs.streamOf("jp-meti-eul")))
                .filteredOn(act -> act.kind().equals("LIST_EDITION_LOADED"))
                .hasSize(1)
                .first()
                .extracting(RecordedAct::facts)
                .satisfies(facts -> assertThat(facts).containsEntry("inForce", "2025-10-09"));
    }

    @Test
    void an_entry_comes_back_as_it_was_read() {
        ListEdition edition = store.latest("jp-meti-eul").orElseThrow();
        Map<UUID, ListEntry> entries = store.entries(edition.id());
        assertThat(entries).hasSize(835);
        assertThat(entries.values().stream().map(ListEntry::hash).distinct()).hasSize(835);
        entries.forEach((id, entry) -> assertThat(entry.hash())
                .isEqualTo(db.sql("select sha256 from list_entry where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong-count", "no-workbook"})
    void a_list_that_cannot_be_read_fails_every_search_and_stores_nothing(String which) {
        CurrentLists lists = started(METI, new ClassPathResource("lists-broken/" + which + "/source.yaml"));
        ScreeningResult result =
                lists.search(NamedParty.named(PartyKind.ORGANISATION, List.of("University of Tsukuba")));
        assertThat(result.failed()).isTrue();
        assertThat(result.editions()).hasSize(1);
        assertThat(lists.states()).extracting(ListState::failed).containsExactly(false, true);
        assertThat(count("select count(*) from list_edition where list_id like 'test-%'"))
                .isZero();
    }

    @Test
    void without_any_list_every_search_fails() {
        assertThat(started()
                        .search(NamedParty.named(PartyKind.ORGANISATION, List.of("University of Tsukuba")))
                        .failed())
                .isTrue();
    }

    @Test
    void before_the_start_every_search_fails() {
        assertThat(new CurrentLists(new Resource[] {METI}, List::of, loading, store, Clock.systemUTC())
                        .search(NamedParty.named(PartyKind.ORGANISATION, List.of("University of Tsukuba")))
                        .failed())
                .isTrue();
    }

    @Test
    void an_old_list_is_shown_as_stale() {
        assertThat(stateOn("2026-11-03").stale()).isFalse();
        assertThat(stateOn("2026-11-04").stale()).isTrue();
        assertThat(stateOn("2025-09-30").ageInDays()).isEqualTo(1);
    }

    private ListState stateOn(String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
        CurrentLists lists = new CurrentLists(new Resource[] {METI}, List::of, loading, store, clock);
        lists.start();
        return lists.states().get(0);
    }

    private CurrentLists started(Resource... descriptions) {
        CurrentLists lists = new CurrentLists(descriptions, List::of, loading, store, Clock.systemUTC());
        lists.start();
        return lists;
    }

    private int count(String sql) {
        return Objects.requireNonNull(db.sql(sql).query(Integer.class).single());
    }
}
