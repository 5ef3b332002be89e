package org.kakehashi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswersTest {

    static Item sideJob(Map<Question, String> changed) {
        Map<Question, String> answers = new HashMap<>(Map.of(
                Question.ORGANISATION, "Example University",
                Question.POSITION, "Adviser",
                Question.FROM, "2026-04",
                Question.ABROAD, "YES",
                Question.PAY, "PAID",
                Question.EFFORT, "10",
                Question.REPORTED, "YES",
                Question.CONFIDENTIAL, "NO",
                Question.FORBIDS_TELLING, "NO",
                Question.DUTY_TO_RECRUIT_OR_TRANSFER, "UNSURE"));
        answers.putAll(changed);
        return new Item(UUID.randomUUID(), answers);
    }

    private static List<String> codes(Item item) {
        return Answers.problems(Part.SIDE_JOBS, item, true).stream()
                .map(problem -> problem.question().key() + " " + problem.code())
                .toList();
    }

    @Test
    void an_item_with_all_answers_has_no_problem() {
        assertThat(codes(sideJob(Map.of()))).isEmpty();
    }

    @Test
    void each_wrong_answer_is_told_at_its_question() {
        Item item = sideJob(Map.of(
                Question.FROM,
                "spring",
                Question.EFFORT,
                "101",
                Question.ABROAD,
                "UNSURE",
                Question.POSITION,
                "x".repeat(201)));

        assertThat(codes(item))
                .containsExactly(
                        "position too-long", "from not-a-month", "abroad not-a-choice", "effort not-a-percentage");
    }

    @Test
    void a_blank_is_missing_in_a_whole_item_and_allowed_in_a_draft() {
        Item item = sideJob(Map.of(Question.ORGANISATION, "  "));

        assertThat(codes(item)).containsExactly("organisation missing");
        assertThat(Answers.problems(Part.SIDE_JOBS, item, false)).isEmpty();
    }

    @Test
    void under_secrecy_only_the_effort_must_be_told() {
        Item item = new Item(UUID.randomUUID(), Map.of(Question.CONFIDENTIAL, "YES"));

        assertThat(codes(item)).containsExactly("effort missing");
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThat(codes(sideJob(Map.of(Question.TO, "2026-03")))).containsExactly("to ends-before-it-begins");
    }

    @Test
    void what_a_part_does_not_ask_is_refused() {
        assertThat(codes(sideJob(Map.of(Question.AMOUNT, "1")))).containsExactly("amount not-asked");
    }

    @Test
    void an_id_of_the_register_is_taken_as_people_write_it_and_never_required() {
        Item written = sideJob(Map.of(Question.ROR, " ror.org/057ZH3Y96/"));

        assertThat(written.answer(Question.ROR)).contains("https://ror.org/057zh3y96");
        assertThat(codes(written)).isEmpty();
        assertThat(codes(sideJob(Map.of(Question.ROR, "Example")))).containsExactly("ror not-a-ror");
        assertThat(Part.values()).noneMatch(part -> part.requires(Question.ROR));
    }

    @Test
    void full_width_figures_and_japanese_months_are_understood() {
        Item item = new Item(
                UUID.randomUUID(),
                Map.of(
                        Question.FROM,
                        "２０２６年４月",
                        Question.AMOUNT,
                        "１，２００，０００",
                        Question.EFFORT,
                        "２０％",
                        Question.CURRENCY,
                        "jpy"));

        assertThat(item.answers())
                .containsEntry(Question.FROM, "2026-04")
                .containsEntry(Question.AMOUNT, "1200000")
                .containsEntry(Question.EFFORT, "20")
                .containsEntry(Question.CURRENCY, "JPY");
    }

    @Test
    void amounts_and_currencies_are_checked() {
        Item item = new Item(UUID.randomUUID(), Map.of(Question.AMOUNT, "-5", Question.CURRENCY, "XQQ"));

        assertThat(Answers.problems(Part.FUNDING, item, false))
                .extracting(Answers.Problem::code)
                .containsExactly("not-an-amount", "not-a-currency");
    }
}
