package org.kakehashi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;

@KakehashiTest
class OutboxTest {

    @Autowired
    NoticeRows notices;

    @Autowired
    OutboxRows rows;

    @Autowired
    People people;

    @Autowired
    MessageSource messages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void a_notice_becomes_one_mail_file_that_names_neither_case_nor_person(@TempDir Path folder) throws IOException {
        Channel channel = new FolderChannel(notices, people, mailText(), folder);
        Outbox outbox = outbox(channel);
        Notice notice = told();
        outbox.put(UUID.randomUUID(), notice);
        outbox.handOnAll();
        outbox.handOnAll();

        String eml = Files.readString(theOnlyFile(folder));
        String body = new String(
                Base64.getMimeDecoder().decode(eml.substring(eml.indexOf("\r\n\r\n") + 4)), StandardCharsets.UTF_8);
        assertThat(eml).startsWith("From: ").contains("Auto-Submitted: auto-generated");
        assertThat(body)
                .contains("確認のための質問が届いています。", "2027年7月12日（月）")
                .contains("There is a question for you.", "Mon 12 July 2027", "/notices")
                .doesNotContain(notice.caseId().toString());
    }

    @Test
    void the_same_entry_delivered_twice_is_one_file(@TempDir Path folder) throws IOException {
        Channel channel = new FolderChannel(notices, people, mailText(), folder);
        Notice notice = told();
        Entry entry = new Entry(UUID.randomUUID(), UUID.randomUUID(), Outbox.MAIL, notice.id(), notice.at(), 0);
        channel.deliver(entry);
        channel.deliver(entry);
        assertThat(theOnlyFile(folder)).exists();
    }

    @Test
    void what_could_not_be_delivered_is_tried_again_later() {
        List<UUID> tried = new ArrayList<>();
        Outbox outbox = outbox(new Channel() {
            @Override
            public String name() {
                return Outbox.MAIL;
            }

            @Override
            public void deliver(Entry entry) throws IOException {
                tried.add(entry.notice());
                throw new IOException("the folder is gone");
            }
        });
        Notice notice = told();
        outbox.put(UUID.randomUUID(), notice);
        outbox.handOnAll();
        outbox.handOnAll();
        assertThat(tried).containsExactly(notice.id());
        Instant later = clock.instant().plusSeconds(120);
        transaction.executeWithoutResult(status -> {
            Entry again = rows.lockDue(later).orElseThrow();
            assertThat(again.notice()).isEqualTo(notice.id());
            assertThat(again.attempts()).isEqualTo(1);
            rows.sent(again.id(), later);
        });
    }

    private Notice told() {
        UUID ito = people.byUsername("ito").orElseThrow().id();
        Notice notice = new Notice(
                UUID.randomUUID(),
                UUID.randomUUID(),
                NoticeKind.QUESTION_ASKED,
                LocalDate.of(2027, 7, 12),
                clock.instant(),
                null);
        notices.insert(notice, Recipient.person(ito));
        return notice;
    }

    private Outbox outbox(Channel channel) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("channel", channel);
        return new Outbox(rows, beans.getBeanProvider(Channel.class), transaction, clock, true);
    }

    private MailText mailText() {
        return new MailText(messages, clock, "https://kakehashi.example", "kakehashi@kakehashi.example");
    }

    private Path theOnlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
