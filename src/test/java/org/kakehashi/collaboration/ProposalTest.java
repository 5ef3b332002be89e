package org.kakehashi.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.collaboration.proposal.Agreements;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Outline;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Problem;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.collaboration.proposal.Technology;
import org.kakehashi.collaboration.proposal.Visit;

class ProposalTest {

    @Test
    void before_a_kind_is_chosen_only_the_pages_that_all_kinds_have_are_asked() {
        assertThat(Page.relevantTo(Proposal.EMPTY)).containsExactly(Page.OUTLINE, Page.PARTNERS, Page.TECHNOLOGY);
    }

    @Test
    void an_ordinary_exchange_is_asked_four_pages() {
        assertThat(Page.relevantTo(Proposals.ordinaryExchange()))
                .containsExactly(Page.OUTLINE, Page.PARTNERS, Page.TECHNOLOGY, Page.ACCESS);
    }

    @Test
    void joint_research_is_not_asked_about_a_visit() {
        assertThat(Page.relevantTo(Proposals.jointResearch()))
                .doesNotContain(Page.VISIT)
                .contains(Page.FUNDING, Page.ETHICS);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void no_kind_has_more_than_eight_pages(Kind kind) {
        assertThat(Page.relevantTo(Proposal.EMPTY.with(Proposals.outline(kind))))
                .hasSizeBetween(4, 8);
    }

    @Test
    void a_complete_proposal_lacks_nothing() {
        assertThat(Proposals.jointResearch().problems()).isEmpty();
        assertThat(Proposals.ordinaryExchange().problems()).isEmpty();
    }

    @Test
    void an_empty_one_lacks_answers_on_every_page_that_is_asked() {
        Proposal proposal = Proposal.EMPTY.with(Proposals.outline(Kind.INBOUND_RESEARCHER));

        assertThat(proposal.problems())
                .extracting(Problem::page)
                .contains("partners", "technology", "visit", "access", "agreement", "funding", "ethics")
                .doesNotContain("outline");
    }

    @Test
    void not_knowing_is_an_answer() {
        Proposal proposal = Proposals.inboundResearcher(new Visit(null, true));

        assertThat(proposal.problems()).isEmpty();
    }

    @Test
    void an_end_before_the_start_cannot_stand_even_in_a_draft() {
        Outline outline = new Outline(null, null, null, LocalDate.of(2027, 4, 1), LocalDate.of(2027, 3, 31));

        assertThat(Proposal.wrongWith(outline)).containsExactly(new Problem("outline", "to", "ends-before-start"));
    }

    @Test
    void a_licence_is_asked_for_only_where_the_export_list_says_yes() {
        Technology controlled = new Technology(
                Answer.NO, List.of(), Technology.ExportList.YES, null, Answer.YES, Answer.YES, Answer.NO);

        assertThat(Proposals.jointResearch().with(controlled).problems())
                .containsExactly(new Problem("technology", "licence", "required"));
    }

    @Test
    void a_post_is_asked_other_terms_than_a_contract() {
        Agreements post = new Agreements(
                false,
                List.of(new Agreements.Agreement(
                        UUID.randomUUID(),
                        Agreements.Type.EMPLOYMENT,
                        Answer.NO,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Answer.NO)));

        assertThat(Proposals.jointResearch().with(post).problems())
                .containsExactly(new Problem("agreement", "agreements[0].confidential", "required"));
    }

    @Test
    void a_partner_without_an_id_gets_the_same_one_each_time() {
        Partnership.Institution one = fromClient("Univ. A");

        assertThat(one.id())
                .isEqualTo(fromClient("Univ. A").id())
                .isNotEqualTo(fromClient("Univ. B").id());
    }

    @SuppressWarnings("NullAway")
    private static Partnership.Institution fromClient(String name) {
        return new Partnership.Institution(null, null, name, null, null, null, null, null);
    }

    @Test
    void one_partner_named_twice_is_pointed_out() {
        Partnership twice = new Partnership(List.of(fromClient("A"), fromClient("A")), List.of(), List.of());

        assertThat(Proposal.wrongWith(twice))
                .containsExactly(new Problem("partners", "institutions[1].name", "named-twice"));
    }

    @Test
    void what_is_sent_leaves_out_pages_that_no_longer_apply() {
        Proposal changed = Proposals.jointResearch().with(Proposals.outline(Kind.ORDINARY_EXCHANGE));
        UUID standing = UUID.randomUUID();

        Proposal sent = changed.toSend(Map.of(Proposals.INSTITUTION, standing));

        assertThat(sent.funding().projectProgramme()).isNull();
        assertThat(sent.agreement().agreements()).isEmpty();
        assertThat(sent.partners().institutions().get(0).record()).isEqualTo(standing);
    }
}
