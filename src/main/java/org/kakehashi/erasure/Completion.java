package org.kakehashi.erasure;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends what was approved: notes it apart from the database, removes the keys, says so in the trail. When the program starts,
 * before anybody can read, it ends what a breakdown left and repeats what a restore brought back.
 */
@Component
class Completion implements SmartLifecycle {

    /** Before the web server, after the log was opened. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 3000;

    private static final int ACTS_IN_A_LEAF = 1000;

    private final ErasureRows rows;
    private final ErasureList list;
    private final Sweep sweep;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    Completion(
            ErasureRows rows,
            ErasureList list,
            Sweep sweep,
            Trail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.list = list;
        this.sweep = sweep;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In the running transaction: says in the trail whose openings go, and takes from the product what goes with them. */
    void erase(Command command, Erasure approved) {
        for (Stream stream : Erasures.streamsOf(approved)) {
            List<UUID> acts = sweep.opened(stream.id());
            int from = 0;
            do {
                int to = Math.min(acts.size(), from + ACTS_IN_A_LEAF);
                trail.write(command.act(ErasureActs.ERASED, stream)
                        .fact("erasure", approved.id())
                        .fact("whose", approved.kind())
                        .fact("ground", approved.ground())
                        .fact("acts", acts.subList(from, to))
                        .build());
                from = to;
            } while (from < acts.size());
        }
        sweep.words(approved);
    }

    void complete(Erasure approved) {
        list.add(approved);
        sweep.keys(approved);
        transaction.executeWithoutResult(status -> {
            rows.done(approved.id());
            for (Stream stream : Erasures.streamsOf(approved)) {
                trail.write(Command.bySystem(clock.instant())
                        .act(ErasureActs.KEYS_REMOVED, stream)
                        .fact("erasure", approved.id())
                        .build());
            }
        });
    }

    private void repeat(Erasure erased) {
        transaction.executeWithoutResult(status -> {
            rows.add(erased);
            erase(Command.bySystem(clock.instant()), erased);
        });
        complete(erased);
    }

    @Override
    public void start() {
        rows.approved().forEach(this::complete);
        list.all().stream()
                .filter(one -> rows.find(one.id())
                                .filter(known -> known.state() == Erasure.State.DONE)
                                .isEmpty()
                        || sweep.keysAreLeft(one))
                .forEach(this::repeat);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
