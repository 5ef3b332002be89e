package org.kakehashi.collaboration.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Access;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.collaboration.proposal.Visit;

class ScopeInputsTest {

    @Test
    void an_ordinary_exchange_raises_no_flag() {
        assertThat(ScopeInputs.of(Proposals.ordinaryExchange()))
                .containsEntry("collaborationKind", "ORDINARY_EXCHANGE")
                .doesNotContainValue(true);
    }

    @Test
    void joint_research_under_contract_and_programme_says_so() {
        assertThat(ScopeInputs.of(Proposals.jointResearch()))
                .containsEntry("formalAgreement", true)
                .containsEntry("fundedProgramme", true)
                .containsEntry("riskStated", false);
    }

    @Test
    void not_knowing_is_never_waved_through() {
        Proposal unsure = Proposals.ordinaryExchange()
                .with(new Access(Access.Facility.NONE, Access.Data.UNKNOWN, Answer.NO, Answer.NO));

        assertThat(ScopeInputs.of(unsure)).containsEntry("unpublishedDataOrMaterial", true);
    }

    @Test
    void the_days_of_a_stay_are_told_to_the_table_and_not_knowing_them_too() {
        assertThat(ScopeInputs.of(Proposals.inboundResearcher(new Visit(30, false))))
                .containsEntry("stayDays", 30);
        assertThat(ScopeInputs.of(Proposals.inboundResearcher(new Visit(31, false))))
                .containsEntry("stayDays", 31);
        assertThat(ScopeInputs.of(Proposals.inboundResearcher(new Visit(null, true))))
                .containsEntry("stayDays", null);
    }

    @Test
    void answers_on_pages_that_no_longer_apply_raise_nothing() {
        Proposal changed = Proposals.jointResearch().with(Proposals.outline(Kind.ORDINARY_EXCHANGE));

        assertThat(ScopeInputs.of(changed))
                .containsEntry("formalAgreement", false)
                .containsEntry("fundedProgramme", false);
    }

    @Test
    void the_table_can_be_asked_once_the_kind_is_known() {
        assertThat(ScopeInputs.enough(Proposal.EMPTY)).isFalse();
        assertThat(ScopeInputs.enough(Proposal.EMPTY.with(Proposals.outline(Kind.MOU))))
                .isTrue();
    }
}
