package org.kakehashi.policy.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kakehashi.policy.Fixture.JUDGE;
import static org.kakehashi.policy.table.Truth.FALSE;
import static org.kakehashi.policy.table.Truth.TRUE;
import static org.kakehashi.policy.table.Truth.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.UnknownReason;

class CellTestTest {

    private static Truth judge(String cell, FactValue value) {
        return JUDGE.test(cell).judge(value);
    }

    private static Truth judge(String cell, Object value) {
        return judge(cell, FactValue.known(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">= 50 | 50 | TRUE",
                ">= 50 | 49 | FALSE",
                "< 50 | 50 | FALSE",
                "50 | 50 | TRUE",
                "= 50 | 51 | FALSE",
                "[1..3] | 3 | TRUE",
                "[1..3) | 3 | FALSE",
                "]1..3] | 1 | FALSE",
                "(1..3) | 2 | TRUE",
                "1, 2, >= 10 | 12 | TRUE",
                "1, 2, >= 10 | 3 | FALSE",
                "not(1, 2) | 3 | TRUE",
                "not([1..3]) | 2 | FALSE",
                "- | 7 | TRUE"
            })
    void numbers_are_compared_listed_and_bounded(String cell, int value, Truth expected) {
        assertThat(judge(cell, value)).isEqualTo(expected);
    }

    @Test
    void texts_booleans_and_dates_are_compared() {
        assertThat(judge("\"A\",\"B\"", "B")).isEqualTo(TRUE);
        assertThat(judge("not(\"A\",\"B\")", "B")).isEqualTo(FALSE);
        assertThat(judge("\"A, B\"", "A, B")).isEqualTo(TRUE);
        assertThat(judge("true", true)).isEqualTo(TRUE);
        assertThat(judge("false", true)).isEqualTo(FALSE);
        assertThat(judge(">= date(\"2026-04-01\")", LocalDate.of(2026, 4, 1))).isEqualTo(TRUE);
        assertThat(judge("< @\"2026-04-01\"", LocalDate.of(2026, 4, 1))).isEqualTo(FALSE);
        assertThat(judge("2.50", new BigDecimal("2.5"))).isEqualTo(TRUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {">= 50", "< 50", "not(>= 50)", "null", "not(null)", "\"A\"", "true", "[1..2]", "? * 2 > 4"})
    void an_unknown_makes_every_test_unknown(String cell) {
        assertThat(judge(cell, FactValue.unknown(UnknownReason.NOT_OBTAINED))).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(UnknownReason.class)
    void a_dash_holds_even_for_an_unknown(UnknownReason reason) {
        assertThat(judge("-", FactValue.unknown(reason))).isEqualTo(TRUE);
        assertThat(judge("", FactValue.unknown(reason))).isEqualTo(TRUE);
    }

    @Test
    void nil_equals_null_and_nothing_else() {
        assertThat(judge("null", FactValue.nil())).isEqualTo(TRUE);
        assertThat(judge("not(null)", FactValue.nil())).isEqualTo(FALSE);
        assertThat(judge("\"A\"", FactValue.nil())).isEqualTo(FALSE);
        assertThat(judge("not(\"A\")", FactValue.nil())).isEqualTo(TRUE);
        assertThat(judge(">= 0", FactValue.nil())).isEqualTo(FALSE);
        assertThat(judge("not(>= 0)", FactValue.nil())).isEqualTo(FALSE);
        assertThat(judge("false", FactValue.nil())).isEqualTo(FALSE);
        assertThat(judge("null", false)).isEqualTo(FALSE);
    }

    @Test
    void what_the_parser_does_not_know_is_asked_of_feel() {
        assertThat(JUDGE.test("? * 2 > 4")).isInstanceOf(CellTest.Feel.class);
        assertThat(judge("? * 2 > 4", 3)).isEqualTo(TRUE);
        assertThat(judge("? * 2 > 4", 2)).isEqualTo(FALSE);
    }

    @Test
    void a_cell_that_nobody_can_read_never_clears() {
        assertThat(judge("?? ((", 3)).isEqualTo(UNKNOWN);
    }

    @Test
    void a_value_of_another_kind_is_not_passed_over() {
        assertThat(judge(">= 50", "A")).isEqualTo(UNKNOWN);
        assertThat(judge("not(>= 50)", "A")).isEqualTo(UNKNOWN);
    }

    @Test
    void truths_are_joined_as_kleene_does() {
        assertThat(Truth.all(List.of(TRUE, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(Truth.all(List.of(FALSE, UNKNOWN))).isEqualTo(FALSE);
        assertThat(Truth.any(List.of(TRUE, UNKNOWN))).isEqualTo(TRUE);
        assertThat(Truth.any(List.of(FALSE, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.negated()).isEqualTo(UNKNOWN);
    }
}
