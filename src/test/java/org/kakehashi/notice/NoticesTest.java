package org.kakehashi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@KakehashiTest
class NoticesTest {

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    private final UUID caseId = UUID.randomUUID();
    private Actor head;
    private Actor otherHead;
    private UUID unit;

    @BeforeEach
    void findTwoHeads() {
        List<Person> heads = people.withRole(Role.UNIT_HEAD);
        head = new Actor(heads.get(0).id(), Role.UNIT_HEAD);
        otherHead = new Actor(heads.get(1).id(), Role.UNIT_HEAD);
        unit = people.unitsHeadedBy(head.person()).iterator().next();
    }

    @Test
    void a_person_is_told_and_marks_it_as_read_once() {
        UUID id = tell(Recipient.person(head.person()), NoticeKind.QUESTION_ASKED, LocalDate.of(2027, 7, 12));
        assertThat(notices.get(head, id).by()).isEqualTo(LocalDate.of(2027, 7, 12));
        assertThat(notices.get(head, id).unread()).isTrue();
        int unread = notices.unread(head);

        Command read = new Command(UUID.randomUUID(), head, clock.instant());
        notices.markRead(read, id);
        notices.markRead(read, id);

        assertThat(notices.get(head, id).unread()).isFalse();
        assertThat(notices.unread(head)).isEqualTo(unread - 1);
        assertThat(trail.of(Stream.ofReads(caseId)))
                .extracting(RecordedAct::kind)
                .containsExactly("NOTICE_READ");
    }

    @Test
    void a_notice_to_the_head_of_a_unit_is_for_that_head_alone() {
        UUID id = tell(Recipient.headOf(unit), NoticeKind.REVIEW_WAITS, null);
        assertThat(notices.page(head, null)).extracting(Notice::id).contains(id);
        assertThat(notices.page(otherHead, null)).extracting(Notice::id).doesNotContain(id);
        assertThatThrownBy(() -> notices.markRead(new Command(UUID.randomUUID(), otherHead, clock.instant()), id))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void a_notice_to_a_role_is_read_by_each_for_himself() {
        UUID id = tell(Recipient.role(Role.UNIT_HEAD), NoticeKind.CASE_AMENDED, null);
        notices.markRead(new Command(UUID.randomUUID(), head, clock.instant()), id);
        assertThat(notices.get(head, id).unread()).isFalse();
        assertThat(notices.get(otherHead, id).unread()).isTrue();
    }

    @Test
    void the_list_goes_on_after_the_last_one_of_a_page() {
        for (int i = 0; i < Notices.PAGE + 3; i++) {
            tell(Recipient.person(otherHead.person()), NoticeKind.ANSWER_RECEIVED, null);
        }
        List<Notice> first = notices.page(otherHead, null);
        List<Notice> second =
                notices.page(otherHead, first.get(first.size() - 1).id());
        assertThat(first).hasSize(Notices.PAGE);
        assertThat(second).hasSizeGreaterThanOrEqualTo(3).doesNotContainAnyElementsOf(first);
    }

    @Test
    void that_somebody_was_told_stands_in_the_trail_of_the_case_without_his_name() {
        UUID id = tell(Recipient.person(head.person()), NoticeKind.LETTER_ISSUED, null);
        RecordedAct act = trail.of(Stream.ofCase(caseId)).get(0);
        assertThat(act.kind()).isEqualTo("NOTICE_TOLD");
        assertThat(act.facts()).containsEntry("notice", id.toString()).containsEntry("kind", "LETTER_ISSUED");
        assertThat(act.facts().values()).doesNotContain(head.person().toString());
    }

    @Test
    void nobody_is_told_outside_a_transaction() {
        Command cause = Command.bySystem(clock.instant());
        Recipient recipient = Recipient.person(head.person());
        assertThatThrownBy(() -> notices.tell(cause, recipient, NoticeKind.ON_HOLD, caseId))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private UUID tell(Recipient recipient, NoticeKind kind, @org.jspecify.annotations.Nullable LocalDate by) {
        UUID id = transaction.execute(
                status -> notices.tell(Command.bySystem(clock.instant()), recipient, kind, caseId, by));
        assertThat(id).isNotNull();
        return id;
    }
}
