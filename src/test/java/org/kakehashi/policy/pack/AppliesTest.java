package org.kakehashi.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.policy.Fixture.CATALOGUE;
import static org.kakehashi.policy.Fixture.DAY;
import static org.kakehashi.policy.Fixture.JUDGE;
import static org.kakehashi.policy.Fixture.PERSON;
import static org.kakehashi.policy.Fixture.concern;
import static org.kakehashi.policy.Fixture.fact;
import static org.kakehashi.policy.Fixture.inForce;
import static org.kakehashi.policy.Fixture.pack;
import static org.kakehashi.policy.Fixture.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.LegalForce;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;

/** A foreign rule binds only where a funder, a contract or a law makes it bind; else it informs. */
class AppliesTest {

    private static final Subject FUNDING = new Subject(SubjectType.FUNDING, "f");
    private static final Text WORDS = new Text("米国の資金", "US money");
    private static final Applies US = new Applies(
            List.of(new Applies.Ground(WORDS, Map.of("funding.rulesOf", List.of("US")))),
            Standing.INFORMS,
            new Applies.NotBefore("funding.appliedOn", LocalDate.of(2024, 5, 1), WORDS),
            Set.of("US"),
            Set.of("disclosure"));

    private static Assessment under(Facts facts) {
        PackTable table = concern(
                SubjectType.PERSON,
                List.of("person.effort", "person.conflict"),
                row("Rule_Busy", "MEASURES_REQUIRED", "> 100", "-"),
                row("Rule_Conflict", "NOTED", "-", "\"OPEN\""));
        Pack pack = pack(pack("abroad", table), new Pack.Profile(false, false, US));
        return new Assessments(inForce(pack), CATALOGUE, JUDGE).assess(facts, DAY, List.of("abroad"));
    }

    private static Facts with(Fact... more) {
        return Facts.of(List.of(fact(PERSON, "person.effort", 120)))
                .askedBy("collaboration")
                .and(List.of(more));
    }

    @Test
    void where_the_funder_makes_it_bind_its_rules_hold_and_its_questions_are_asked() {
        Assessment result = under(with(fact(FUNDING, "funding.rulesOf", "US")));

        assertThat(result.worst()).isEqualTo(Concern.MEASURES_REQUIRED);
        assertThat(result.unresolved()).isTrue();
    }

    @Test
    void else_it_informs_and_restricts_nobody() {
        Assessment result = under(with(fact(FUNDING, "funding.rulesOf", "JP")));

        assertThat(result.worst()).isEqualTo(Concern.NONE);
        assertThat(result.unresolved()).isFalse();
        assertThat(result.nothingFound()).isTrue();
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(RuleKind.CONTEXT);
            assertThat(finding.force()).isEqualTo(LegalForce.ADVICE);
            assertThat(finding.informs()).isTrue();
            assertThat(finding.outputs())
                    .containsEntry("informs", "CONCERN")
                    .containsEntry("wouldBe", "MEASURES_REQUIRED");
        });
    }

    @Test
    void what_the_facts_do_not_rule_out_binds() {
        assertThat(US.standing(with())).isEqualTo(Standing.BINDS);
        assertThat(US.standing(with(fact(FUNDING, "funding.rulesOf", FactValue.unknown(UnknownReason.NOT_OBTAINED)))))
                .isEqualTo(Standing.BINDS);
        assertThat(US.bindsByItself(with())).isFalse();
    }

    @Test
    void it_is_not_retroactive() {
        Fact funder = fact(FUNDING, "funding.rulesOf", "US");

        assertThat(under(with(funder, fact(FUNDING, "funding.appliedOn", LocalDate.of(2024, 4, 30))))
                        .findings())
                .isEmpty();
        assertThat(under(with(funder, fact(FUNDING, "funding.appliedOn", LocalDate.of(2024, 5, 1))))
                        .worst())
                .isEqualTo(Concern.MEASURES_REQUIRED);
    }

    @Test
    void rows_of_a_mark_can_be_switched_off() {
        Pack pack =
                pack("test", concern(SubjectType.PERSON, List.of("person.effort"), row("Rule_Busy", "NOTED", "> 100")));

        assertThat(pack.without(Set.of("found")).tables()).isEmpty();
        assertThat(pack.without(Set.of("found-2")).tables()).hasSize(1);
    }
}
