package org.kakehashi.collaboration.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.partner.ValueAnswer;
import org.kakehashi.collaboration.partner.ValuesRecord;
import org.kakehashi.collaboration.partner.ValuesState;
import org.kakehashi.collaboration.proposal.Access;
import org.kakehashi.collaboration.proposal.Agreements;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Ethics;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.collaboration.proposal.Visit;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownReason;

class ProposalFactsTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final UUID STANDING = UUID.randomUUID();
    private static final Instant SENT = Instant.parse("2026-11-21T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_catalogue_knows_every_key_and_value() {
        FactCatalogue catalogue = new FactCatalogue();
        List.of(
                        Proposals.jointResearch(),
                        Proposals.ordinaryExchange(),
                        Proposals.inboundResearcher(new Visit(40, false)))
                .forEach(proposal -> facts(proposal, null).facts().forEach(catalogue::check));
        facts(Proposals.jointResearch(), values(ValuesState.BROKEN, Answer.NO))
                .facts()
                .forEach(catalogue::check);

        assertThat(facts(Proposals.jointResearch(), null).facts()).hasSizeGreaterThan(20);
    }

    @Test
    void what_is_always_asked_in_the_catalogue_has_a_fact_for_every_subject() {
        Facts facts = facts(Proposals.inboundResearcher(new Visit(40, false)), values(ValuesState.STATED, Answer.YES));

        assertThat(facts.subjects(SubjectType.INSTITUTION)).hasSize(1);
        assertThat(facts.of(subject(SubjectType.VISIT)))
                .extracting(fact -> fact.key())
                .containsExactly(
                        "visit.dataAccess", "visit.durationDays", "visit.facilityAccess", "visit.remoteAccess");
    }

    @Test
    void not_knowing_becomes_unknown_and_never_a_no() {
        Proposal proposal = Proposals.jointResearch()
                .with(new Access(Access.Facility.UNKNOWN, Access.Data.PUBLIC, Answer.UNKNOWN, Answer.NO))
                .with(new Agreements(false, List.of(Proposals.agreement(Answer.UNKNOWN))));
        Facts facts = facts(proposal, null);
        Subject agreement = facts.subjects(SubjectType.AGREEMENT).get(0);

        assertThat(facts.value(subject(SubjectType.VISIT), "visit.facilityAccess"))
                .contains(notSure());
        assertThat(facts.value(subject(SubjectType.VISIT), "visit.remoteAccess"))
                .contains(notSure());
        assertThat(facts.value(agreement, "agreement.publicationRestricted")).contains(notSure());
    }

    @Test
    void a_page_that_does_not_apply_is_nil() {
        Facts facts = facts(Proposals.ordinaryExchange(), null);

        assertThat(facts.value(subject(SubjectType.PROJECT), "project.ethicsConcern"))
                .contains(FactValue.nil());
        assertThat(facts.value(subject(SubjectType.PROJECT), "project.programme"))
                .contains(FactValue.nil());
        assertThat(facts.subjects(SubjectType.FUNDING)).isEmpty();
    }

    @Test
    void the_worst_of_the_ethics_answers_counts_and_a_doubt_does_not_hide_a_yes() {
        assertThat(ethics(Ethics.Danger.NO, Ethics.Danger.MAYBE)).isEqualTo(FactValue.known(Ethics.Danger.MAYBE));
        assertThat(ethics(Ethics.Danger.UNKNOWN, Ethics.Danger.YES)).isEqualTo(FactValue.known(Ethics.Danger.YES));
        assertThat(ethics(Ethics.Danger.UNKNOWN, Ethics.Danger.MAYBE)).isEqualTo(notSure());
    }

    private static FactValue ethics(Ethics.Danger one, Ethics.Danger other) {
        Proposal proposal = Proposals.jointResearch().with(new Ethics(one, Ethics.Danger.NO, other));
        return facts(proposal, null)
                .value(subject(SubjectType.PROJECT), "project.ethicsConcern")
                .orElseThrow();
    }

    @Test
    void a_missing_record_of_values_says_nothing_of_a_broken_value() {
        Facts facts = facts(Proposals.jointResearch(), null);
        Subject institution = facts.subjects(SubjectType.INSTITUTION).get(0);

        assertThat(facts.value(institution, "institution.valuesRecord")).contains(FactValue.known("MISSING"));
        assertThat(facts.value(institution, "institution.valueBroken")).isEmpty();
    }

    @Test
    void a_value_is_broken_only_by_an_officers_word() {
        assertThat(broken(values(ValuesState.BROKEN, Answer.NO))).isEqualTo(FactValue.known(true));
        assertThat(broken(values(ValuesState.CONFIRMED, Answer.NO))).isEqualTo(FactValue.known(false));
        assertThat(broken(values(ValuesState.STATED, Answer.YES))).isEqualTo(FactValue.known(false));
        assertThat(broken(values(ValuesState.STATED, Answer.NO)))
                .isEqualTo(FactValue.unknown(UnknownReason.NOT_OBTAINED));
    }

    @Test
    void declared_facts_carry_who_and_when() {
        assertThat(facts(Proposals.jointResearch(), null).of(subject(SubjectType.PROJECT)))
                .allSatisfy(fact -> {
                    assertThat(fact.source()).isEqualTo(FactSource.DECLARED);
                    assertThat(fact.obtainedAt()).isEqualTo(SENT);
                });
    }

    @Test
    void the_country_of_a_partner_is_nowhere_among_the_facts() {
        assertThat(facts(Proposals.jointResearch(), null).toString()).doesNotContain("Ruritania");
    }

    private static FactValue broken(ValuesRecord record) {
        Facts facts = facts(Proposals.jointResearch(), record);
        return facts.value(facts.subjects(SubjectType.INSTITUTION).get(0), "institution.valueBroken")
                .orElseThrow();
    }

    private static Facts facts(Proposal proposal, @Nullable ValuesRecord record) {
        return ProposalFacts.of(
                new ProposalFacts.Origin(CASE, UUID.randomUUID(), SENT),
                proposal.toSend(Map.of(Proposals.INSTITUTION, STANDING)),
                id -> id.equals(STANDING) ? Optional.ofNullable(record) : Optional.empty(),
                TODAY);
    }

    private static ValuesRecord values(ValuesState state, Answer answer) {
        return new ValuesRecord(
                UUID.randomUUID(),
                STANDING,
                CASE,
                Map.of("v-openness", new ValueAnswer(answer, "Statute, article 3", null)),
                UUID.randomUUID(),
                SENT,
                TODAY.plusYears(3),
                state,
                null,
                null,
                null);
    }

    private static Subject subject(SubjectType type) {
        return new Subject(type, CASE.toString());
    }

    private static FactValue notSure() {
        return FactValue.unknown(UnknownReason.NOT_SURE);
    }
}
