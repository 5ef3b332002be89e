package org.kakehashi.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the commitments of acts open to, with the keys that prove it: for bundles. Who may have it is the caller's affair. */
@Component
public class Openings {

    /** One committed value and the key that it was committed under. */
    public record Opened(UUID act, String field, byte[] key, String value) {}

    private final JdbcClient db;

    Openings(JdbcClient db) {
        this.db = db;
    }

    /** Those that have not been erased, by act and field. */
    public List<Opened> of(Collection<UUID> acts) {
        List<Opened> opened = new ArrayList<>();
        db.sql("select act_id, field, key, value from trail.opening where act_id = any(:acts) order by act_id, field")
                .param("acts", acts.toArray(UUID[]::new))
                .query(row -> {
                    opened.add(new Opened(
                            row.getObject(1, UUID.class), row.getString(2), row.getBytes(3), row.getString(4)));
                });
        return opened;
    }
}
