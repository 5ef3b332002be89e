package org.kakehashi.trail;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Number of the log that acts go to now; another one begins only while the program starts. */
@Component
public class CurrentEpoch {

    private final JdbcClient db;
    private final AtomicInteger known = new AtomicInteger();

    CurrentEpoch(JdbcClient db) {
        this.db = db;
    }

    public int number() {
        int number = known.get();
        if (number == 0) {
            number = db.sql("select coalesce(max(epoch), 0) from trail.epoch")
                    .query(Integer.class)
                    .single();
            known.set(number);
        }
        return Math.max(1, number);
    }

    /** To be called when one was opened. */
    public void changed() {
        known.set(0);
    }
}
