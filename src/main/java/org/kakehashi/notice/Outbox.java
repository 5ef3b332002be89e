package org.kakehashi.notice;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is to leave the product. An entry is written with the act that it follows from and handed to its {@link Channel}
 * after that is committed: at least once, and again with growing pauses while it fails.
 */
@Component
@EnableScheduling
class Outbox {

    static final String MAIL = "MAIL";

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final OutboxRows rows;
    private final ObjectProvider<Channel> channels;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean mail;

    Outbox(
            OutboxRows rows,
            ObjectProvider<Channel> channels,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${kakehashi.mail.enabled:false}") boolean mail) {
        this.rows = rows;
        this.channels = channels;
        this.transaction = transaction;
        this.clock = clock;
        this.mail = mail;
    }

    void put(UUID act, Notice notice) {
        if (mail) {
            rows.insert(new Entry(UUID.randomUUID(), act, MAIL, notice.id(), notice.at(), 0));
        }
    }

    @Scheduled(fixedDelayString = "${kakehashi.outbox.every:PT5S}")
    void work() {
        if (mail) {
            handOnAll();
        }
    }

    /** Hands on what is due now. */
    void handOnAll() {
        Instant now = clock.instant();
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> handOnOne(now)));
        }
    }

    private boolean handOnOne(Instant now) {
        Optional<Entry> due = rows.lockDue(now);
        due.ifPresent(entry -> {
            try {
                channel(entry.channel()).deliver(entry);
                rows.sent(entry.id(), now);
            } catch (IOException e) {
                log.warn("outbox entry {} was not delivered, attempt {}", entry.id(), entry.attempts() + 1, e);
                rows.failed(entry.id(), now.plus(pause(entry.attempts())));
            }
        });
        return due.isPresent();
    }

    private Channel channel(String name) throws IOException {
        return channels.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("no channel " + name));
    }

    private static Duration pause(int attempts) {
        Duration pause = Duration.ofMinutes(1L << Math.min(attempts, 11));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
