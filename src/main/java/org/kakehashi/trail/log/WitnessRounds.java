package org.kakehashi.trail.log;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kakehashi.trail.CurrentEpoch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Goes to the witnesses again and again, on a thread of its own: a witness that hangs keeps nobody waiting. */
@Component
class WitnessRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessRounds.class);

    private final Witnesses witnesses;
    private final CurrentEpoch current;
    private final Duration every;
    private @Nullable ScheduledExecutorService thread;

    WitnessRounds(
            Witnesses witnesses, CurrentEpoch current, @Value("${kakehashi.trail.witness-every:PT1S}") Duration every) {
        this.witnesses = witnesses;
        this.current = current;
        this.every = every;
    }

    @Override
    public void start() {
        if (!witnesses.any()) {
            return;
        }
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "trail-witnesses");
            named.setDaemon(true);
            return named;
        });
        thread = started;
        var unused = started.scheduleWithFixedDelay(this::go, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void go() {
        try {
            witnesses.collect(current.number());
        } catch (DataAccessException e) {
            LOG.warn("the witnesses wait: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.shutdownNow();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the sequencer, which opens the log. */
    @Override
    public int getPhase() {
        return 1;
    }
}
