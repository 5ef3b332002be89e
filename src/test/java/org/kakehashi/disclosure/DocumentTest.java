package org.kakehashi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void blank_nil_unfinished_and_complete_are_four_states() {
        Item whole = AnswersTest.sideJob(Map.of());
        Item unfinished = AnswersTest.sideJob(Map.of(Question.POSITION, ""));

        assertThat(PartAnswer.blank().state(Part.SIDE_JOBS)).isEqualTo(PartAnswer.State.NOT_STARTED);
        assertThat(PartAnswer.nil().state(Part.SIDE_JOBS)).isEqualTo(PartAnswer.State.NIL);
        assertThat(PartAnswer.of(List.of()).state(Part.SIDE_JOBS)).isEqualTo(PartAnswer.State.IN_PROGRESS);
        assertThat(PartAnswer.of(List.of(whole, unfinished)).state(Part.SIDE_JOBS))
                .isEqualTo(PartAnswer.State.IN_PROGRESS);
        assertThat(PartAnswer.of(List.of(whole)).state(Part.SIDE_JOBS)).isEqualTo(PartAnswer.State.COMPLETE);
    }

    @Test
    void an_item_is_replaced_in_its_place_and_the_last_one_leaves_a_blank() {
        Item first = AnswersTest.sideJob(Map.of());
        Item second = AnswersTest.sideJob(Map.of());
        Item changed = new Item(first.id(), Map.of(Question.ORGANISATION, "Elsewhere"));
        PartAnswer both = PartAnswer.blank().with(first).with(second);

        assertThat(both.with(changed).items()).containsExactly(changed, second);
        assertThat(both.without(first.id()).items()).containsExactly(second);
        assertThat(both.without(first.id()).without(second.id())).isEqualTo(PartAnswer.blank());
    }

    @Test
    void the_canonical_form_survives_being_stored_and_read() {
        Document document = Document.blank()
                .with(Part.SIDE_JOBS, PartAnswer.of(List.of(AnswersTest.sideJob(Map.of(Question.POSITION, "客員教授")))))
                .with(Part.CAREER, PartAnswer.nil());

        Document again = Document.parse(document.canonical());

        assertThat(again).isEqualTo(document);
        assertThat(again.sha256()).isEqualTo(document.sha256());
        assertThat(document.canonical()).contains("\"organisation\":\"Example University\"");
    }
}
