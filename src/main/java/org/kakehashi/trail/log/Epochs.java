package org.kakehashi.trail.log;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kakehashi.trail.Act;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.CurrentEpoch;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.kakehashi.trail.note.Checkpoint;
import org.kakehashi.trail.note.NoteSigner;
import org.kakehashi.trail.note.SignedNote;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the log when the program starts: finds out whether the database was set back behind a checkpoint that was signed,
 * makes the first key, brings in a new one. After a loss that two people have put their names to, a new epoch begins.
 */
@Component
class Epochs {

    private final JdbcClient db;
    private final Trail trail;
    private final CurrentEpoch current;
    private final LogStore store;
    private final LogKeys keys;
    private final LogKeyring ring;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final String name;
    private final List<String> decidedBy;
    private final String reason;

    Epochs(
            JdbcClient db,
            Trail trail,
            CurrentEpoch current,
            LogStore store,
            LogKeys keys,
            LogKeyring ring,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${kakehashi.trail.origin:localhost/kakehashi}") String name,
            @Value("${kakehashi.trail.new-epoch.decided-by:}") List<String> decidedBy,
            @Value("${kakehashi.trail.new-epoch.reason:}") String reason) {
        this.db = db;
        this.trail = trail;
        this.current = current;
        this.store = store;
        this.keys = keys;
        this.ring = ring;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.name = name;
        this.decidedBy = decidedBy.stream().map(String::strip).distinct().toList();
        this.reason = reason;
    }

    String origin(int epoch) {
        return db.sql("select origin from trail.epoch where epoch = :epoch")
                .param("epoch", epoch)
                .query(String.class)
                .single();
    }

    void open() {
        transaction.executeWithoutResult(status -> {
            add(1, name + "/1", null);
            current.changed();
        });
        compareWithWhatWasSigned();
        int epoch = current.number();
        String origin = origin(epoch);
        if (keys.signers(origin).isEmpty()) {
            if (store.newest(epoch).isPresent()) {
                throw new LogKeyMissing("there is no key, and the log has been signed before");
            }
            keys.make();
        }
        transaction.executeWithoutResult(status -> bringInKeys(epoch, origin));
    }

    private void add(int epoch, String origin, @org.jspecify.annotations.Nullable String lost) {
        db.sql(
                        """
                insert into trail.epoch (epoch, origin, opened_at, lost) values (:epoch, :origin, :at, :lost)
                on conflict do nothing""")
                .param("epoch", epoch)
                .param("origin", origin)
                .param("at", Timestamp.from(clock.instant()))
                .param("lost", lost)
                .update();
    }

    private void compareWithWhatWasSigned() {
        String note = keys.checkpoint().orElse(null);
        if (note == null) {
            return;
        }
        Checkpoint signed = Checkpoint.parse(SignedNote.parse(note).text());
        int epoch = current.number();
        if (!signed.origin().equals(origin(epoch))) {
            return;
        }
        long there = store.newest(epoch).map(Head::size).orElse(0L);
        boolean same =
                there >= signed.size() && Arrays.equals(store.tree(epoch, there).root(signed.size()), signed.root());
        if (same) {
            return;
        }
        if (decidedBy.size() < 2 || reason.isBlank()) {
            throw new TrailSetBack(signed.size(), there);
        }
        transaction.executeWithoutResult(status -> {
            add(epoch + 1, name + "/" + (epoch + 1), note);
            current.changed();
            trail.write(act(LogActs.EPOCH_OPENED)
                    .fact("before", epoch)
                    .fact("lost", Math.max(0, signed.size() - there))
                    .fact("signed", signed.size())
                    .opening("decidedBy", String.join("\n", decidedBy))
                    .opening("reason", reason)
                    .build());
        });
    }

    private void bringInKeys(int epoch, String origin) {
        List<NoteSigner> signers = keys.signers(origin);
        List<LogKeyring.Known> known = ring.known(epoch);
        for (LogKeyring.Known one : known) {
            if (one.number() > signers.size()
                    || !signers.get(one.number() - 1).key().text().equals(one.vkey())) {
                throw new LogKeyMissing("key " + one.number() + " is not the one that signed");
            }
        }
        if (known.isEmpty()) {
            ring.add(epoch, signers.size(), signers.get(signers.size() - 1).key(), null);
            return;
        }
        LogKeyring.Known last = known.get(known.size() - 1);
        for (int number = last.number() + 1; number <= signers.size(); number++) {
            String now = signers.get(number - 1).key().text();
            UUID act = trail.write(act(LogActs.KEY_ROTATED)
                    .fact("before", last.vkey())
                    .fact("now", now)
                    .build());
            ring.add(epoch, number, signers.get(number - 1).key(), act);
            last = new LogKeyring.Known(number, now, act);
        }
    }

    Act.Builder act(ActKind kind) {
        return Act.of(kind, Stream.ofSystem()).by(null, "SYSTEM").command(UUID.randomUUID(), clock.instant());
    }
}
