package org.kakehashi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A researcher of one's own for each test: a person has one disclosure for a year. */
@KakehashiTest
class DisclosuresTest {

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    private Actor researcher;

    @BeforeEach
    void somebodyNew() {
        researcher = new Actor(UUID.randomUUID(), Role.RESEARCHER);
        db.sql(
                        """
                insert into person (id, username, name_ja, name_en, unit_id)
                select :id, :name, '試験 者', 'Test Person', id from unit limit 1""")
                .param("id", researcher.person())
                .param("name", "test-" + researcher.person())
                .update();
        db.sql("insert into role_grant (person_id, role) values (:id, 'RESEARCHER')")
                .param("id", researcher.person())
                .update();
    }

    private Command command() {
        return new Command(UUID.randomUUID(), researcher, clock.instant());
    }

    private int year() {
        return disclosures.currentYear();
    }

    private UUID started() {
        return disclosures.start(command(), year(), false);
    }

    private UUID filled() {
        UUID id = started();
        int version = 0;
        for (Part part : Part.values()) {
            version = disclosures.savePart(command(), id, version, part, PartAnswer.nil());
        }
        return id;
    }

    private int version(UUID id) {
        return disclosures.get(id).version();
    }

    @Test
    void starting_twice_with_one_command_makes_one_disclosure() {
        Command command = command();

        UUID first = disclosures.start(command, year(), false);
        UUID again = disclosures.start(command, year(), false);

        assertThat(again).isEqualTo(first);
        assertThat(disclosures.mine(researcher.person())).hasSize(1);
        assertThat(disclosures.get(first).number()).matches("D-" + year() + "-\\d{4,}");
    }

    @Test
    void a_person_has_one_disclosure_for_a_year() {
        UUID first = started();

        assertThatExceptionOfType(AlreadyStarted.class)
                .isThrownBy(this::started)
                .satisfies(refused -> assertThat(refused.disclosure()).isEqualTo(first));
        assertThatExceptionOfType(YearNotOpen.class).isThrownBy(() -> disclosures.start(command(), year() - 1, false));
    }

    @Test
    void the_database_admits_no_second_open_one_either() {
        UUID id = started();

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> db.sql(
                        """
                        insert into disclosure (id, number, person_id, unit_id, year, state, version, started_at, document)
                        select gen_random_uuid(), number || 'x', person_id, unit_id, year, 'DRAFT', 0, started_at, document
                        from disclosure where id = :id""")
                .param("id", id)
                .update());
    }

    @Test
    void a_draft_is_kept_with_its_blanks_and_what_cannot_be_read_is_refused() {
        UUID id = started();
        Item unfinished = new Item(UUID.randomUUID(), Map.of(Question.ORGANISATION, "例大学"));
        Item unreadable = new Item(UUID.randomUUID(), Map.of(Question.EFFORT, "many"));

        int version = disclosures.savePart(command(), id, 0, Part.SIDE_JOBS, PartAnswer.of(List.of(unfinished)));

        assertThat(disclosures.get(id).document().part(Part.SIDE_JOBS).items()).containsExactly(unfinished);
        assertThatExceptionOfType(InvalidAnswers.class)
                .isThrownBy(() -> disclosures.savePart(
                        command(), id, version, Part.SIDE_JOBS, PartAnswer.of(List.of(unreadable))));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> disclosures.savePart(command(), id, 0, Part.CAREER, PartAnswer.nil()));
    }

    @Test
    void what_is_incomplete_is_not_submitted_and_the_missing_parts_are_named() {
        UUID id = started();
        disclosures.savePart(command(), id, 0, Part.CAREER, PartAnswer.nil());

        assertThatExceptionOfType(Incomplete.class)
                .isThrownBy(() -> disclosures.submit(command(), id, 1, false))
                .satisfies(refused -> assertThat(refused.parts())
                        .contains("SIDE_JOBS", "CONFLICT_OF_COMMITMENT", Incomplete.PLEDGE)
                        .doesNotContain("CAREER"));
        assertThat(disclosures.missing(disclosures.get(id)))
                .contains(Part.FUNDING)
                .doesNotContain(Part.CAREER);
    }

    @Test
    void a_submission_makes_an_edition_that_never_changes_and_leaves_no_answer_in_clear() {
        UUID id = filled();

        disclosures.submit(command(), id, version(id), true);

        Disclosure one = disclosures.get(id);
        assertThat(one.edition()).isEqualTo(1);
        assertThat(disclosures.edition(id, 1)).isEqualTo(one.document());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql("update disclosure_version set document = '{}' where disclosure_id = :id")
                        .param("id", id)
                        .update());
        RecordedAct act = trail.of(Stream.ofCase(id)).stream()
                .filter(recorded -> recorded.kind().equals("DISCLOSURE_SUBMITTED"))
                .findFirst()
                .orElseThrow();
        assertThat(act.facts()).containsOnlyKeys("edition", "replaces");
        assertThat(act.openings()).containsKey("sha256");
    }

    @Test
    void nothing_has_changed_carries_the_answers_over() {
        UUID id = filled();
        disclosures.submit(command(), id, version(id), true);

        UUID next = disclosures.start(command(), year() + 1, true);

        assertThat(disclosures.get(next).document()).isEqualTo(disclosures.edition(id, 1));
        assertThat(disclosures.missing(disclosures.get(next))).isEmpty();
        assertThat(disclosures.before(disclosures.get(next), Part.CAREER)).contains(PartAnswer.nil());
    }

    @Test
    void another_researcher_is_told_that_there_is_none_and_only_the_flow_moves_it() {
        UUID id = filled();
        Command stranger =
                new Command(UUID.randomUUID(), new Actor(UUID.randomUUID(), Role.RESEARCHER), clock.instant());

        assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> disclosures.read(stranger, id));
        assertThatExceptionOfType(NoSuchThing.class)
                .isThrownBy(() -> disclosures.submit(stranger, id, version(id), true));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> disclosures.acceptedByRule(command(), id));
    }

    @Test
    void an_officer_who_reads_leaves_an_act_and_its_owner_does_not() {
        UUID id = started();
        Actor officer = new Actor(UUID.randomUUID(), Role.OFFICER);

        disclosures.read(command(), id);
        assertThat(trail.of(Stream.ofReads(id))).isEmpty();

        disclosures.read(new Command(UUID.randomUUID(), officer, clock.instant()), id);
        assertThat(trail.of(Stream.ofReads(id))).extracting(RecordedAct::kind).containsExactly("DISCLOSURE_READ");
    }

    @Test
    void a_withdrawn_one_makes_room_for_another() {
        UUID id = started();

        disclosures.withdraw(command(), id, 0);

        assertThat(disclosures.get(id).state()).isEqualTo(Disclosure.State.WITHDRAWN);
        assertThat(started()).isNotEqualTo(id);
    }

    @Test
    void an_accepted_one_is_valid_until_some_time_after_its_year_and_counts_until_its_amendment_is_accepted() {
        UUID id = accepted(filled());
        LocalDate yearEnd = LocalDate.of(year() + 1, 3, 31);

        UUID change = disclosures.amend(command(), id, version(id));

        assertThat(change).isNotEqualTo(id);
        assertThat(disclosures.get(change).document())
                .isEqualTo(disclosures.get(id).document());
        assertThat(disclosures.validFor(researcher.person(), yearEnd.plusDays(1)))
                .map(Disclosure::id)
                .contains(id);
        assertThat(disclosures.validFor(researcher.person(), yearEnd.plusYears(1)))
                .isEmpty();
        assertThatExceptionOfType(AlreadyStarted.class).isThrownBy(() -> disclosures.amend(command(), id, version(id)));

        accepted(change);

        assertThat(disclosures.get(id).state()).isEqualTo(Disclosure.State.SUPERSEDED);
        assertThat(disclosures.validFor(researcher.person(), yearEnd))
                .map(Disclosure::id)
                .contains(change);
    }

    private UUID accepted(UUID id) {
        disclosures.submit(command(), id, version(id), true);
        // the flow has done so where it runs; a second time changes nothing
        disclosures.acceptedByRule(Command.bySystem(clock.instant()), id);
        return id;
    }

    @Test
    void nobody_has_a_valid_disclosure_before_one_is_accepted() {
        started();

        assertThat(disclosures.validFor(researcher.person(), LocalDate.now(clock)))
                .isEmpty();
    }
}
