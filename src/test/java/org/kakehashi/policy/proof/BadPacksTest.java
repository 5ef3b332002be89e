package org.kakehashi.policy.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.policy.Fixture.concern;
import static org.kakehashi.policy.Fixture.pack;
import static org.kakehashi.policy.Fixture.row;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.pack.Applies;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.table.HitPolicy;
import org.kakehashi.policy.table.Table;

/** A pack that breaks a property is caught by the trial of that property. */
class BadPacksTest {

    private static final int SETS = 500;
    private static final List<String> EFFORT = List.of("person.effortTotalPercent");

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(
                        Property.MORE_RISK_IS_NEVER_MILDER,
                        reading(
                                EFFORT,
                                row("Rule_BadSome", "MEASURES_REQUIRED", "[50..100]"),
                                row("Rule_BadMore", "NOTED", "> 100"))),
                Arguments.of(
                        Property.UNKNOWN_NEVER_CLEARS,
                        pack(
                                "bad",
                                concern(
                                        SubjectType.TECHNOLOGY,
                                        List.of("technology.exportListControlled"),
                                        row("Rule_BadListed", "MEASURES_REQUIRED", "\"YES\"")))),
                Arguments.of(Property.PROHIBITION_DOMINATES, prohibitionThatDoesNot()),
                Arguments.of(Property.ORDER_CHANGES_NOTHING, firstRowOnly()),
                Arguments.of(
                        Property.ORIGIN_CHANGES_NOTHING,
                        reading(List.of("person.birthplace"), row("Rule_BadPlace", "NOTED", "\"ELSEWHERE\""))),
                Arguments.of(
                        Property.ORIGIN_CHANGES_NOTHING,
                        pack(
                                reading(
                                        List.of("person.residency"),
                                        row("Rule_BadResidency", "NOTED", "\"NON_RESIDENT\"")),
                                new Pack.Profile(false, true, Applies.ALWAYS))),
                Arguments.of(Property.ISOLATED, reading(EFFORT, row("Rule_NoExit", "NOTED", "> 100"))),
                Arguments.of(Property.REPLAYS, chance()),
                Arguments.of(Property.EXPLAINED, reading(EFFORT, row("Rule_BadReason", "NOTED", "-"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_pack_that_breaks_it_is_caught(Property property, Pack pack) {
        assertThat(Carried.proof(pack).violations(1, SETS))
                .extracting(Violation::property)
                .contains(property);
    }

    @Test
    void a_pack_that_breaks_nothing_is_not() {
        Pack pack = reading(
                EFFORT, row("Rule_GoodSome", "NOTED", "[50..100]"), row("Rule_GoodMore", "MEASURES_REQUIRED", "> 100"));

        assertThat(Carried.proof(pack).violations(1, SETS)).isEmpty();
    }

    @Test
    void every_property_has_a_pack_that_breaks_it() {
        assertThat(bad().map(one -> one.get()[0]).distinct()).containsExactlyInAnyOrder((Object[]) Property.values());
    }

    private static Pack reading(List<String> keys, Table.Row... rows) {
        return pack("bad", concern(SubjectType.PERSON, keys, rows));
    }

    /** Many rows, so that it is not by chance that chance shows. */
    private static Pack chance() {
        return reading(
                EFFORT,
                IntStream.range(0, 20)
                        .mapToObj(i -> row("Rule_BadChance" + i, "NOTED", "> 200 * random number()"))
                        .toArray(Table.Row[]::new));
    }

    private static Pack prohibitionThatDoesNot() {
        Table table = new Table(
                "bad-prohibition-person",
                "bad",
                "1",
                "0".repeat(64),
                HitPolicy.COLLECT,
                List.of(new Table.Input("person.effortTotalPercent", "", "")),
                List.of(new Table.Output("prohibited", "", "boolean")),
                List.of(new Table.Row("Rule_BadExemption", List.of("> 100"), List.of("false"), "")));
        return pack("bad", new PackTable(RuleKind.PROHIBITION, SubjectType.PERSON, table));
    }

    private static Pack firstRowOnly() {
        Table all = concern(
                        SubjectType.PERSON,
                        EFFORT,
                        row("Rule_BadFirst", "NOTED", "> 50"),
                        row("Rule_BadSecond", "MEASURES_REQUIRED", "> 100"))
                .table();
        Table table = new Table(
                all.id(),
                all.name(),
                all.version(),
                all.sha256(),
                HitPolicy.FIRST,
                all.inputs(),
                all.outputs(),
                all.rows());
        return pack("bad", new PackTable(RuleKind.CONCERN, SubjectType.PERSON, table));
    }
}
