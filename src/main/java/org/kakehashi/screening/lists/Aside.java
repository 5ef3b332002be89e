package org.kakehashi.screening.lists;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work that may take minutes, beside the thread that all the clock's work shares; never twice at once. */
final class Aside implements AutoCloseable {

    private final ExecutorService thread;
    private final AtomicBoolean busy = new AtomicBoolean();

    Aside(String name) {
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread one = new Thread(work, name);
            one.setDaemon(true);
            return one;
        });
    }

    void run(Runnable work) {
        if (busy.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    work.run();
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
