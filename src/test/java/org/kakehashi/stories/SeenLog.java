package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.kakehashi.trail.merkle.CompactRange;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** The heads of the log that somebody saw signed, which the log must keep to ever after. */
public final class SeenLog {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Map<Long, String> roots = new TreeMap<>();

    /** Notes the newest ones. */
    public synchronized void see(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select size, encode(root, 'hex') from trail.head"
                        + " where epoch = 1 and note is not null order by size desc limit 5")) {
            while (rows.next()) {
                String root = rows.getString(2);
                assertThat(roots.merge(rows.getLong(1), root, (first, again) -> first))
                        .as("one tree of " + rows.getLong(1))
                        .isEqualTo(root);
            }
        }
    }

    /** Waits for the last acts to get their places; then goes over all leaves, from the first to each head that was seen. */
    public synchronized void isWhole(JdbcClient db) throws InterruptedException {
        Instant until = Instant.now(Clock.systemUTC()).plus(PATIENCE);
        while (waiting(db) > 0) {
            assertThat(Instant.now(Clock.systemUTC()))
                    .as("the sequencer goes on")
                    .isBefore(until);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(number(
                        db,
                        "select count(*) from trail.act a left join (select n, count(*) many from trail.leaf group by n) l"
                                + " using (n) where l.many is distinct from 1"))
                .as("acts without a place, or with two")
                .isZero();
        List<byte[]> leaves = db.sql("select leaf_hash from trail.leaf where epoch = 1 order by idx")
                .query((row, i) -> row.getBytes(1))
                .list();
        assertThat(number(db, "select max(idx) + 1 from trail.leaf where epoch = 1"))
                .as("no gap")
                .isEqualTo(leaves.size());
        assertThat(roots).isNotEmpty();
        Map<Long, String> left = new TreeMap<>(roots);
        CompactRange range = new CompactRange();
        for (byte[] leaf : leaves) {
            range.append(leaf);
            String signed = left.remove(range.size());
            if (signed != null) {
                assertThat(HexFormat.of().formatHex(range.root()))
                        .as("tree of " + range.size())
                        .isEqualTo(signed);
            }
        }
        assertThat(left).as("heads of a tree that is not there").isEmpty();
    }

    private static long waiting(JdbcClient db) {
        try {
            return number(
                    db,
                    "select (select count(*) from trail.pending) + (select count(*) from trail.head where note is null)");
        } catch (DataAccessException | TransactionException e) {
            return 1;
        }
    }

    private static long number(JdbcClient db, String sql) {
        return db.sql(sql).query(Long.class).single();
    }
}
