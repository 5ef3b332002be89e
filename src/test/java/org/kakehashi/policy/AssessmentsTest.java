package org.kakehashi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kakehashi.policy.Fixture.AGREEMENT;
import static org.kakehashi.policy.Fixture.CATALOGUE;
import static org.kakehashi.policy.Fixture.DAY;
import static org.kakehashi.policy.Fixture.JUDGE;
import static org.kakehashi.policy.Fixture.OTHER_AGREEMENT;
import static org.kakehashi.policy.Fixture.PERSON;
import static org.kakehashi.policy.Fixture.PROJECT;
import static org.kakehashi.policy.Fixture.assess;
import static org.kakehashi.policy.Fixture.concern;
import static org.kakehashi.policy.Fixture.fact;
import static org.kakehashi.policy.Fixture.facts;
import static org.kakehashi.policy.Fixture.inForce;
import static org.kakehashi.policy.Fixture.pack;
import static org.kakehashi.policy.Fixture.row;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownFactKey;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.fact.WrongFactType;
import org.kakehashi.policy.pack.PackNotInForce;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.table.Truth;

class AssessmentsTest {

    private static final FactValue UNKNOWN = FactValue.unknown(UnknownReason.NOT_OBTAINED);
    private static final PackTable UNREPORTED = concern(
            SubjectType.AGREEMENT,
            List.of("agreement.abroad", "agreement.reported"),
            row("Rule_UnreportedAbroad", "MEASURES_RECOMMENDED", "true", "false"),
            row("Rule_Abroad", "NOTED", "true", "-"));
    private static final PackTable EFFORT = concern(
            SubjectType.PERSON,
            List.of("person.effort", "person.conflict"),
            row("Rule_EffortOver", "MEASURES_SUGGESTED", "> 100", "-"),
            row("Rule_OpenConflict", "MEASURES_REQUIRED", "-", "\"OPEN\""));

    @Test
    void the_worst_concern_counts_and_never_a_mean() {
        Assessment result = assess(
                facts(
                        fact(PERSON, "person.effort", 120),
                        fact(PERSON, "person.conflict", "OPEN"),
                        fact(AGREEMENT, "agreement.abroad", true),
                        fact(AGREEMENT, "agreement.reported", true)),
                UNREPORTED,
                EFFORT);

        assertThat(result.findings())
                .extracting(Finding::rule)
                .containsExactly("Rule_Abroad", "Rule_EffortOver", "Rule_OpenConflict");
        assertThat(result.worst()).isEqualTo(Concern.MEASURES_REQUIRED);
        assertThat(result.unresolved()).isFalse();
        assertThat(result.prohibited()).isFalse();
    }

    @Test
    void a_row_that_only_an_unknown_keeps_from_holding_is_unresolved_and_never_clears() {
        Assessment result = assess(
                facts(fact(AGREEMENT, "agreement.abroad", true), fact(AGREEMENT, "agreement.reported", UNKNOWN)),
                UNREPORTED);

        Finding finding = result.findings().get(0);
        assertThat(finding.rule()).isEqualTo("Rule_UnreportedAbroad");
        assertThat(finding.unresolved()).isTrue();
        assertThat(finding.grade()).isEqualTo(Concern.MEASURES_RECOMMENDED);
        assertThat(result.unresolved()).isTrue();
        assertThat(result.worst()).isEqualTo(Concern.NOTED);
        assertThat(result.nothingFound()).isFalse();
    }

    @Test
    void an_unknown_that_no_row_can_use_is_of_no_matter() {
        Assessment result = assess(
                facts(fact(AGREEMENT, "agreement.abroad", false), fact(AGREEMENT, "agreement.reported", UNKNOWN)),
                UNREPORTED);

        assertThat(result.nothingFound()).isTrue();
    }

    @Test
    void what_was_asked_and_left_blank_is_unknown_and_says_so() {
        Assessment result = assess(facts(fact(AGREEMENT, "agreement.abroad", true)), UNREPORTED);

        assertThat(result.unresolved()).isTrue();
        assertThat(result.findings().get(0).facts())
                .contains(Fact.blank(AGREEMENT, "agreement.reported"))
                .hasSize(2);
    }

    @Test
    void what_was_stated_to_be_nil_is_neither_blank_nor_unknown() {
        Assessment result = assess(
                facts(
                        fact(AGREEMENT, "agreement.abroad", true),
                        fact(AGREEMENT, "agreement.reported", FactValue.nil())),
                UNREPORTED);

        assertThat(result.unresolved()).isFalse();
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("Rule_Abroad");
    }

    @Test
    void what_was_not_asked_does_not_apply() {
        Facts collaboration =
                Facts.of(List.of()).about(List.of(PERSON, AGREEMENT)).askedBy("collaboration");

        assertThat(assess(collaboration, UNREPORTED, EFFORT).nothingFound()).isTrue();
        assertThat(assess(collaboration.askedBy("disclosure"), UNREPORTED, EFFORT)
                        .unresolved())
                .isTrue();
    }

    @Test
    void a_question_whose_condition_does_not_hold_was_not_asked() {
        PackTable table = concern(
                SubjectType.AGREEMENT, List.of("agreement.reported"), row("Rule_NotReported", "NOTED", "not(true)"));

        assertThat(assess(facts(fact(AGREEMENT, "agreement.abroad", true)), table)
                        .unresolved())
                .isTrue();
        assertThat(assess(facts(fact(AGREEMENT, "agreement.abroad", false)), table)
                        .unresolved())
                .isFalse();
    }

    @Test
    void a_table_is_judged_once_for_each_subject_of_its_type() {
        Assessment result = assess(
                facts(
                        fact(AGREEMENT, "agreement.abroad", true),
                        fact(AGREEMENT, "agreement.reported", true),
                        fact(OTHER_AGREEMENT, "agreement.abroad", true),
                        fact(OTHER_AGREEMENT, "agreement.reported", false)),
                UNREPORTED);

        assertThat(result.findings())
                .extracting(finding -> finding.subject().id() + " " + finding.rule())
                .containsExactly("a1 Rule_Abroad", "a2 Rule_UnreportedAbroad", "a2 Rule_Abroad");
        assertThat(result.tables()).hasSize(2);
    }

    @Test
    void a_row_may_read_another_subject_and_holds_if_it_holds_for_any_of_them() {
        PackTable table = concern(
                SubjectType.PERSON,
                List.of("person.effort", "agreement.abroad", "agreement.reported"),
                row("Rule_BusyAndUnreported", "NOTED", "> 100", "true", "false"));
        Facts facts = facts(
                fact(PERSON, "person.effort", 120),
                fact(AGREEMENT, "agreement.abroad", true),
                fact(AGREEMENT, "agreement.reported", true),
                fact(OTHER_AGREEMENT, "agreement.abroad", true),
                fact(OTHER_AGREEMENT, "agreement.reported", false));

        assertThat(assess(facts, table).findings()).singleElement().satisfies(finding -> assertThat(finding.facts())
                .contains(fact(OTHER_AGREEMENT, "agreement.reported", false)));
    }

    @Test
    void conditions_on_another_subject_are_never_met_by_two_of_them_together() {
        PackTable table = concern(
                SubjectType.PERSON,
                List.of("agreement.abroad", "agreement.reported"),
                row("Rule_Unreported", "NOTED", "true", "false"));
        Facts facts = facts(
                fact(AGREEMENT, "agreement.abroad", true),
                fact(AGREEMENT, "agreement.reported", true),
                fact(OTHER_AGREEMENT, "agreement.abroad", false),
                fact(OTHER_AGREEMENT, "agreement.reported", false));

        assertThat(assess(facts.about(List.of(PERSON)), table).nothingFound()).isTrue();
    }

    @Test
    void the_order_of_facts_changes_nothing() {
        List<Fact> facts = new ArrayList<>(List.of(
                fact(PERSON, "person.effort", 120),
                fact(PERSON, "person.conflict", UNKNOWN),
                fact(AGREEMENT, "agreement.abroad", true),
                fact(AGREEMENT, "agreement.reported", false),
                fact(OTHER_AGREEMENT, "agreement.abroad", true)));
        Assessment first = assess(Facts.of(facts), UNREPORTED, EFFORT);
        Random random = new Random(7);

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(facts, random);
            assertThat(assess(Facts.of(facts), UNREPORTED, EFFORT)).isEqualTo(first);
        }
    }

    @Test
    void a_prohibition_stops_whatever_else_is_found() {
        PackTable prohibition = new PackTable(RuleKind.PROHIBITION, SubjectType.PERSON, EFFORT.table());

        Assessment result =
                assess(facts(fact(PERSON, "person.effort", 120), fact(PERSON, "person.conflict", "NONE")), prohibition);

        assertThat(result.prohibited()).isTrue();
        assertThat(result.worst()).isEqualTo(Concern.NONE);
    }

    @Test
    void advice_that_cannot_be_settled_holds_nothing_up() {
        PackTable context = new PackTable(RuleKind.CONTEXT, SubjectType.PERSON, EFFORT.table());

        Assessment result = assess(facts(fact(PERSON, "person.effort", UNKNOWN)), context);

        assertThat(result.findings()).isNotEmpty().allMatch(Finding::unresolved);
        assertThat(result.unresolved()).isFalse();
    }

    @Test
    void a_pack_does_not_leak_into_a_case_that_is_not_under_it() {
        Assessments assessments =
                new Assessments(inForce(pack("home", UNREPORTED), pack("abroad", EFFORT)), CATALOGUE, JUDGE);
        Facts facts = facts(fact(PERSON, "person.effort", 120), fact(PERSON, "person.conflict", "OPEN"));

        assertThat(assessments.assess(facts, DAY, List.of("home")).findings()).isEmpty();
        assertThat(assessments.assess(facts, DAY, List.of("home", "abroad")).findings())
                .isNotEmpty()
                .allMatch(finding -> finding.pack().equals("abroad"));
    }

    @Test
    void a_case_is_not_judged_without_a_pack_that_it_is_under() {
        Assessments assessments = new Assessments(inForce(pack("home", UNREPORTED)), CATALOGUE, JUDGE);

        assertThatThrownBy(() -> assessments.assess(facts(), DAY, List.of("funder")))
                .isInstanceOf(PackNotInForce.class);
    }

    @Test
    void a_row_holds_only_between_its_days() {
        var texts = Map.of(
                "Rule_UnreportedAbroad", Fixture.text(DAY.plusDays(1), null),
                "Rule_Abroad", Fixture.text(null, DAY));
        Assessments assessments = new Assessments(inForce(pack("test", texts, UNREPORTED)), CATALOGUE, JUDGE);
        Facts facts = facts(fact(AGREEMENT, "agreement.abroad", true), fact(AGREEMENT, "agreement.reported", false));

        assertThat(assessments.assess(facts, DAY, List.of("test")).findings())
                .extracting(Finding::rule)
                .containsExactly("Rule_Abroad");
        assertThat(assessments.assess(facts, DAY.plusDays(1), List.of("test")).findings())
                .extracting(Finding::rule)
                .containsExactly("Rule_UnreportedAbroad");
    }

    @Test
    void a_fact_that_the_catalogue_does_not_list_is_refused() {
        assertThatThrownBy(() -> assess(facts(fact(PERSON, "person.shoeSize", 42)), EFFORT))
                .isInstanceOf(UnknownFactKey.class);
        assertThatThrownBy(() -> assess(facts(fact(PROJECT, "person.effort", 42)), EFFORT))
                .isInstanceOf(UnknownFactKey.class);
        assertThatThrownBy(() -> assess(facts(fact(PERSON, "person.effort", "much")), EFFORT))
                .isInstanceOf(WrongFactType.class);
        assertThatThrownBy(() -> assess(facts(fact(PERSON, "person.conflict", "SOME")), EFFORT))
                .isInstanceOf(WrongFactType.class);
        assertThatThrownBy(() -> assess(facts(fact(PERSON, "person.effort", -1)), EFFORT))
                .isInstanceOf(WrongFactType.class);
    }

    @Test
    void a_finding_says_what_would_lift_it_and_what_would_add_another() {
        Assessment result = assess(
                facts(fact(AGREEMENT, "agreement.abroad", true), fact(AGREEMENT, "agreement.reported", true)),
                UNREPORTED);

        List<WouldChange> changes = result.findings().get(0).wouldChange();
        assertThat(changes)
                .extracting(WouldChange::effect, WouldChange::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(WouldChange.Effect.LIFTS, "Rule_Abroad"),
                        org.assertj.core.groups.Tuple.tuple(WouldChange.Effect.ADDS, "Rule_UnreportedAbroad"));
        assertThat(changes.get(1).conditions())
                .containsExactly(
                        new WouldChange.Condition(AGREEMENT, "agreement.reported", "false", FactValue.known(true)));
        assertThat(changes.get(1).grade()).isEqualTo(Concern.MEASURES_RECOMMENDED);
    }

    @Test
    void an_unresolved_finding_says_what_has_to_become_known() {
        Assessment result = assess(facts(fact(AGREEMENT, "agreement.abroad", true)), UNREPORTED);

        WouldChange settles = result.findings().get(0).wouldChange().get(0);
        assertThat(settles.effect()).isEqualTo(WouldChange.Effect.SETTLES);
        assertThat(settles.conditions()).extracting(WouldChange.Condition::key).containsExactly("agreement.reported");
    }

    @Test
    void the_auditor_sees_every_row_and_cell() {
        Assessment result = assess(
                facts(fact(AGREEMENT, "agreement.abroad", true), fact(AGREEMENT, "agreement.reported", UNKNOWN)),
                UNREPORTED);

        JudgedTable table = result.tables().get(0);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(table.rows().get(0).cells()).containsExactly(Truth.TRUE, Truth.UNKNOWN);
        assertThat(table.rows().get(1).cells()).containsExactly(Truth.TRUE, Truth.TRUE);
    }

    @Test
    void an_assessment_reads_back_from_json_as_it_was() throws Exception {
        ObjectMapper json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        Assessment before = assess(
                facts(
                        fact(PERSON, "person.effort", 120),
                        fact(PERSON, "person.conflict", FactValue.nil()),
                        fact(AGREEMENT, "agreement.signedOn", java.time.LocalDate.of(2026, 5, 1)),
                        fact(AGREEMENT, "agreement.abroad", true)),
                UNREPORTED,
                EFFORT);

        Assessment after = json.readValue(json.writeValueAsString(before), Assessment.class);

        assertThat(after).isEqualTo(before);
        assertThat(assess(after.facts(), UNREPORTED, EFFORT)).isEqualTo(before);
    }
}
