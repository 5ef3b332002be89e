package org.kakehashi.trail.log;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kakehashi.trail.CurrentEpoch;
import org.kakehashi.trail.Trail;
import org.kakehashi.trail.merkle.CompactRange;
import org.kakehashi.trail.note.NoteSigner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives committed acts their places in the log, in batches, and signs the tree that results: first the commit, then the
 * signature, so that no signed tree can be rolled back. Several may run at once; the primary key of the leaves lets one
 * of them through.
 */
@Component
class Sequencer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final int BATCH = 2000;

    private final Epochs epochs;
    private final CurrentEpoch current;
    private final LogStore store;
    private final LogKeys keys;
    private final LogKeyring ring;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Duration every;
    private final Duration heartbeat;
    private @Nullable ScheduledExecutorService thread;
    private Instant last = Instant.MIN;

    Sequencer(
            Epochs epochs,
            CurrentEpoch current,
            LogStore store,
            LogKeys keys,
            LogKeyring ring,
            Trail trail,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${kakehashi.trail.sequence-every:PT0.25S}") Duration every,
            @Value("${kakehashi.trail.heartbeat:PT24H}") Duration heartbeat) {
        this.epochs = epochs;
        this.current = current;
        this.store = store;
        this.keys = keys;
        this.ring = ring;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.every = every;
        this.heartbeat = heartbeat;
    }

    @Override
    public void start() {
        epochs.open();
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "trail-sequencer");
            named.setDaemon(true);
            return named;
        });
        thread = started;
        var unused =
                started.scheduleWithFixedDelay(this::run, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.shutdown();
            try {
                // a batch takes milliseconds; what waits longer waits for a database that has gone
                if (!running.awaitTermination(1, TimeUnit.SECONDS)) {
                    running.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the web server, which would let acts happen. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        try {
            while (step() == BATCH) {
                LOG.debug("more acts wait");
            }
            beat();
        } catch (DuplicateKeyException e) {
            LOG.debug("another sequencer was first");
        } catch (DataAccessException | TransactionException | UncheckedIOException e) {
            LOG.warn("acts wait for their place in the log: {}", e.getClass().getSimpleName());
        }
    }

    /** @return how many acts were given their place */
    synchronized int step() {
        int epoch = current.number();
        Integer placed = transaction.execute(status -> grow(epoch));
        sign(epoch);
        return placed == null ? 0 : placed;
    }

    private int grow(int epoch) {
        Head head = store.newest(epoch).orElse(Head.empty(epoch));
        last = head.at();
        List<LogStore.Placed> placed = store.integrate(epoch, head.size(), BATCH);
        if (placed.isEmpty()) {
            return 0;
        }
        CompactRange range = store.edge(head);
        placed.forEach(one -> range.append(one.hash()));
        store.fillTiles(epoch, head.size(), range.size());
        Instant now = clock.instant();
        store.add(new Head(epoch, range.size(), range.root(), range.bytes(), now, null));
        last = now;
        return placed.size();
    }

    private void sign(int epoch) {
        for (Head head : store.unsigned(epoch)) {
            String origin = epochs.origin(epoch);
            String text = head.text(origin);
            StringBuilder note = new StringBuilder(text).append('\n');
            for (NoteSigner signer : ring.signersOf(head, origin)) {
                note.append(signer.sign(text));
            }
            store.sign(head, note.toString());
            keys.keep(note.toString());
        }
    }

    /** An act once a day even if nothing happens, so that silence is noticed. */
    private void beat() {
        if (last.isBefore(clock.instant().minus(heartbeat))) {
            transaction.executeWithoutResult(status -> trail.write(epochs.act(LogActs.HEARTBEAT)
                    .fact("size", store.newest(current.number()).map(Head::size).orElse(0L))
                    .build()));
        }
    }
}
