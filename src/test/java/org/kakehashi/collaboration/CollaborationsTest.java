package org.kakehashi.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.collaboration.partner.ValueAnswer;
import org.kakehashi.collaboration.partner.ValuesRecord;
import org.kakehashi.collaboration.partner.ValuesStanding;
import org.kakehashi.collaboration.partner.ValuesState;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.CommandReused;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.reference.SharedValue;
import org.kakehashi.reference.SharedValues;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Collaborations, partners and values on a real database, with the real flow behind. */
@KakehashiTest
class CollaborationsTest {

    @Autowired
    Collaborations collaborations;

    @Autowired
    Partners partners;

    @Autowired
    SharedValues values;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void what_is_kept_is_read_back_as_it_was() {
        UUID id = draft(Proposals.jointResearch());

        assertThat(collaborations.get(id).draft()).isEqualTo(Proposals.jointResearch());
    }

    @Test
    void a_repeated_command_has_one_effect_and_another_content_under_its_id_none() {
        Command command = by("sato", Role.RESEARCHER);
        UUID id = collaborations.start(command, command.actor().person());

        assertThat(collaborations.start(command, command.actor().person())).isEqualTo(id);
        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> collaborations.start(command, person("takahashi")));
    }

    @Test
    void an_ordinary_exchange_is_noted_at_once() {
        UUID id = draft(Proposals.ordinaryExchange());

        assertThat(collaborations.propose(sato(), id, version(id))).isEqualTo(State.NOTED);
        assertThat(acts(id)).contains("COLLABORATION_STARTED", "COLLABORATION_PROPOSED", "COLLABORATION_MOVED");
    }

    @Test
    void a_sent_version_is_never_changed() {
        UUID id = draft(Proposals.ordinaryExchange());
        collaborations.propose(sato(), id, version(id));
        String sha256 = collaborations.sent(id).orElseThrow().sha256();

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> db.sql(
                        "update collaboration_version set sha256 = repeat('0', 64) where collaboration_id = :id")
                .param("id", id)
                .update());
        assertThat(trail.of(Stream.ofCase(id)))
                .filteredOn(act -> act.kind().equals("COLLABORATION_PROPOSED"))
                .singleElement()
                .satisfies(act -> assertThat(act.openings()).containsEntry("sha256", sha256));
    }

    @Test
    void one_partner_written_differently_has_one_standing_record() {
        UUID one = proposed("Ｅxample Institute, of Science");
        UUID other = proposed("EXAMPLE INSTITUTE OF SCIENCE");

        assertThat(partners.of(one)).isEqualTo(partners.of(other)).hasSize(1);
    }

    @Test
    void values_are_stated_once_and_hold_for_all_cases_until_they_run_out() {
        UUID one = proposed("University of Shared Values");
        UUID partner = partners.of(one).get(0).id();
        LocalDate today = LocalDate.now(clock);
        assertThat(partners.valuesOf(partner, today)).isEqualTo(ValuesStanding.MISSING);

        ValuesRecord record = partners.state(sato(), partner, one, answers(Answer.YES, "Charter, article 2"));

        UUID other = proposed("University of Shared Values");
        assertThat(partners.missingIn(other)).isEmpty();
        assertThat(partners.doubtfulIn(other)).isEmpty();
        assertThat(partners.valuesOf(partner, record.validUntil())).isEqualTo(ValuesStanding.VALID);
        assertThat(partners.valuesOf(partner, record.validUntil().plusDays(1))).isEqualTo(ValuesStanding.EXPIRED);
        assertThat(acts(one)).contains("VALUES_STATED");
    }

    @Test
    void an_officer_looks_only_at_what_is_doubtful_and_what_is_broken_stands() {
        UUID id = proposed("Institute of Closed Doors");
        UUID partner = partners.of(id).get(0).id();
        partners.state(sato(), partner, id, answers(Answer.NO, "Its statute of 2024"));
        assertThat(partners.doubtfulIn(id)).containsExactly(partner);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> partners.confirm(sato(), partner, id, true, "Fine"));
        assertThatExceptionOfType(Incomplete.class)
                .isThrownBy(() -> partners.confirm(by("watanabe", Role.OFFICER), partner, id, false, " "));
        ValuesRecord judged =
                partners.confirm(by("watanabe", Role.OFFICER), partner, id, false, "Statute of 2024, article 5");

        assertThat(judged.state()).isEqualTo(ValuesState.BROKEN);
        assertThat(partners.doubtfulIn(id)).isEmpty();
        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> partners.state(sato(), partner, id, answers(Answer.YES, "All is well")));
    }

    @Test
    void each_of_the_five_values_must_be_answered() {
        UUID id = proposed("University of Half Answers");
        UUID partner = partners.of(id).get(0).id();

        assertThatExceptionOfType(Incomplete.class)
                .isThrownBy(() -> partners.state(sato(), partner, id, Map.of()))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(5));
    }

    @Test
    void reading_is_recorded_and_strangers_learn_nothing() {
        UUID id = draft(Proposals.jointResearch());
        collaborations.open(new Actor(person("sato"), Role.RESEARCHER), id);

        assertThat(trail.of(Stream.ofReads(id)).stream().map(RecordedAct::kind)).contains("COLLABORATION_READ");
        assertThatExceptionOfType(NoSuchThing.class)
                .isThrownBy(() -> collaborations.open(new Actor(person("takahashi"), Role.RESEARCHER), id));
    }

    @Test
    void whoever_takes_part_sees_it_once_it_is_sent() {
        Proposal proposal = Proposals.jointResearch();
        Partnership with = new Partnership(proposal.partners().institutions(), List.of(), List.of(person("takahashi")));
        UUID id = draft(proposal.with(with));
        collaborations.propose(sato(), id, version(id));

        assertThat(collaborations.named(person("takahashi"), null, 50))
                .extracting(CollaborationLine::id)
                .contains(id);
        assertThat(collaborations
                        .open(new Actor(person("takahashi"), Role.RESEARCHER), id)
                        .id())
                .isEqualTo(id);
    }

    @Test
    void the_list_goes_on_after_the_last_one_shown() {
        draft(Proposals.ordinaryExchange());
        draft(Proposals.ordinaryExchange());
        List<CollaborationLine> first = collaborations.mine(person("sato"), null, 1);
        List<CollaborationLine> next =
                collaborations.mine(person("sato"), first.get(0).id(), 1);

        assertThat(first).hasSize(1);
        assertThat(next).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void withdrawing_ends_it() {
        UUID id = draft(Proposals.jointResearch());
        collaborations.propose(sato(), id, version(id));
        collaborations.withdraw(sato(), id, "The partner has moved");

        assertThat(collaborations.get(id).state()).isEqualTo(State.WITHDRAWN);
        assertThat(acts(id)).contains("COLLABORATION_WITHDRAWN");
    }

    private UUID proposed(String partner) {
        Proposal proposal = Proposals.jointResearch();
        UUID id = draft(proposal.with(new Partnership(List.of(Proposals.institution(partner)), List.of(), List.of())));
        collaborations.propose(sato(), id, version(id));
        return id;
    }

    private UUID draft(Proposal proposal) {
        UUID id = collaborations.start(sato(), person("sato"));
        for (Page page : Page.values()) {
            if (!proposal.part(page).equals(Proposal.EMPTY.part(page))) {
                collaborations.savePage(sato(), id, version(id), proposal.part(page));
            }
        }
        return id;
    }

    private Map<String, ValueAnswer> answers(Answer first, String evidence) {
        Map<String, ValueAnswer> answers = new LinkedHashMap<>();
        for (SharedValue value : values.confirmed()) {
            answers.put(value.id(), new ValueAnswer(answers.isEmpty() ? first : Answer.YES, evidence, null));
        }
        return answers;
    }

    private List<String> acts(UUID id) {
        return trail.of(Stream.ofCase(id)).stream().map(RecordedAct::kind).toList();
    }

    private int version(UUID id) {
        return collaborations.get(id).version();
    }

    private Command sato() {
        return by("sato", Role.RESEARCHER);
    }

    private Command by(String username, Role role) {
        return new Command(UUID.randomUUID(), new Actor(person(username), role), clock.instant());
    }

    private UUID person(String username) {
        return people.byUsername(username).orElseThrow().id();
    }
}
