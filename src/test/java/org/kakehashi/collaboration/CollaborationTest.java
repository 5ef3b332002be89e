package org.kakehashi.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Proposal;

class CollaborationTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void saving_a_page_makes_a_new_version_of_the_draft() {
        Collaboration one = in(State.DRAFT).filled(Proposals.outline(Kind.MOU), 3, NOW);

        assertThat(one.version()).isEqualTo(4);
        assertThat(one.title()).isEqualTo("Soil carbon");
    }

    @Test
    void a_page_that_is_not_fresh_is_refused() {
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> in(State.DRAFT).filled(Proposals.outline(Kind.MOU), 2, NOW));
    }

    @Test
    void proposing_counts_the_versions_that_were_sent() {
        Collaboration sent = in(State.DRAFT).proposed(3, List.of(), NOW);

        assertThat(sent.state()).isEqualTo(State.PROPOSED);
        assertThat(sent.sent()).isEqualTo(1);
    }

    @Test
    void what_is_incomplete_is_not_sent_and_all_that_is_missing_is_told() {
        Collaboration empty = with(State.DRAFT, Proposal.EMPTY);

        assertThatExceptionOfType(Incomplete.class)
                .isThrownBy(() -> empty.proposed(3, List.of(), NOW))
                .satisfies(refusal -> assertThat(refusal.problems()).hasSizeGreaterThan(5));
    }

    @Test
    void nothing_is_proposed_twice() {
        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> in(State.PROPOSED).proposed(3, List.of(), NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"UNDER_REVIEW", "QUESTION", "RESHAPING"})
    void while_it_is_examined_or_reshaped_a_new_version_can_be_sent(State state) {
        assertThat(in(state).amended(3, List.of(), NOW).state()).isEqualTo(State.PROPOSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"NOTED", "CLEARED", "DECIDED_PROCEED", "DECIDED_WITH_MEASURES", "DECLINED", "WITHDRAWN"})
    void what_has_ended_moves_no_more(State ended) {
        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> in(ended).withdrawn(NOW));
        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> in(ended).moved(State.UNDER_REVIEW, NOW));
    }

    @Test
    void the_flow_does_not_move_a_draft() {
        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> in(State.DRAFT).moved(State.CLEARED, NOW));
    }

    private static Collaboration in(State state) {
        return with(state, Proposals.jointResearch());
    }

    private static Collaboration with(State state, Proposal draft) {
        UUID person = UUID.randomUUID();
        return new Collaboration(
                UUID.randomUUID(), "C-2026-0001", person, person, UUID.randomUUID(), state, 3, 0, draft, NOW, NOW);
    }
}
