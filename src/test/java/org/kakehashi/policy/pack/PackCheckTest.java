package org.kakehashi.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kakehashi.policy.Fixture.concern;
import static org.kakehashi.policy.Fixture.pack;
import static org.kakehashi.policy.Fixture.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.Fixture;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;

class PackCheckTest {

    private final PackCheck check = new PackCheck(Fixture.CATALOGUE, Fixture.JUDGE);

    private static Pack reading(String key, String grade, String cell) {
        return pack("test", concern(SubjectType.PERSON, List.of(key), row("Rule_One", grade, cell)));
    }

    @Test
    void a_pack_that_keeps_the_rules_is_fit() {
        assertThat(check.faults(reading("person.conflict", "NOTED", "\"OPEN\"")))
                .isEmpty();
    }

    @Test
    void a_pack_that_reads_an_uncatalogued_key_is_refused() {
        assertThatThrownBy(() -> check.require(reading("person.shoeSize", "NOTED", "> 1")))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("not in the fact catalogue");
    }

    @Test
    void a_pack_that_reads_a_protected_attribute_is_refused() {
        assertThatThrownBy(() -> check.require(reading("person.birthplace", "NOTED", "\"X\"")))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("protected");
    }

    @Test
    void a_cell_that_can_never_hold_is_refused() {
        assertThat(check.faults(reading("person.conflict", "NOTED", "\"OPNE\"")))
                .hasSize(1);
        assertThat(check.faults(reading("person.conflict", "NOTED", "not(\"OPNE\")")))
                .hasSize(1);
        assertThat(check.faults(reading("person.conflict", "NOTED", "true"))).hasSize(1);
        assertThat(check.faults(reading("person.effort", "NOTED", "[\"A\"..\"B\"]")))
                .hasSize(1);
    }

    @Test
    void a_boolean_inside_not_or_a_list_is_refused() {
        assertThat(check.faults(reading("agreement.abroad", "NOTED", "not(true)")))
                .hasSize(1);
        assertThat(check.faults(reading("agreement.abroad", "NOTED", "false, null")))
                .hasSize(1);
        assertThat(check.faults(reading("agreement.abroad", "NOTED", "false"))).isEmpty();
    }

    @Test
    void a_row_without_a_condition_words_or_grade_is_refused() {
        assertThat(check.faults(reading("person.effort", "NOTED", "-")))
                .containsExactly("test-concern-person Rule_One: reads no fact");
        assertThat(check.faults(reading("person.effort", "GRAVE", "> 1"))).hasSize(1);
        assertThat(check.faults(pack(
                        "test",
                        Map.of(),
                        concern(SubjectType.PERSON, List.of("person.effort"), row("Rule_One", "NOTED", "> 1")))))
                .hasSize(1);
    }

    @Test
    void two_rows_of_one_pack_with_the_same_id_are_refused() {
        assertThat(check.faults(pack(
                        "test",
                        concern(
                                SubjectType.PERSON,
                                List.of("person.effort"),
                                row("Rule_One", "NOTED", "> 1"),
                                row("Rule_One", "NOTED", "> 2")))))
                .hasSize(1);
    }

    @Test
    void what_is_given_for_export_control_alone_is_read_by_a_pack_of_that_purpose_and_never_by_a_concern() {
        PackTable concern =
                concern(SubjectType.PERSON, List.of("person.exportStatus"), row("Rule_One", "NOTED", "\"R\""));
        PackTable requirement = new PackTable(RuleKind.REQUIREMENT, SubjectType.PERSON, concern.table());
        Pack.Profile exportControl = new Pack.Profile(false, true, Applies.ALWAYS);

        assertThat(check.faults(pack("test", requirement))).hasSize(1).allMatch(one -> one.contains("export-control"));
        assertThat(check.faults(pack(pack("test", requirement), exportControl))).isEmpty();
        assertThat(check.faults(pack(pack("test", concern), exportControl)))
                .hasSize(1)
                .allMatch(one -> one.contains("no ground for a concern"));
    }

    @Test
    void a_protected_attribute_does_not_decide_whether_a_pack_applies() {
        Applies.Ground ground =
                new Applies.Ground(new Text("出生地", "birthplace"), Map.of("person.birthplace", List.of("X")));
        Applies applies = new Applies(List.of(ground), Standing.SILENT, null, Set.of(), Set.of());

        assertThat(check.faults(
                        pack(reading("person.conflict", "NOTED", "\"OPEN\""), new Pack.Profile(false, false, applies))))
                .hasSize(1);
    }
}
