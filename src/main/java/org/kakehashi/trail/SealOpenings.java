package org.kakehashi.trail;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals the openings that stood in clear before there were data keys. */
@Component
class SealOpenings implements JavaMigration {

    private final WrappingKeys wrapping;

    SealOpenings(WrappingKeys wrapping) {
        this.wrapping = wrapping;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Map<UUID, DataKeys.DataKey> byStream = new HashMap<>();
        try (Statement reading = connection.createStatement();
                ResultSet row = reading.executeQuery(
                        """
                        select o.act_id, o.field, o.key, o.value, a.stream_id
                        from trail.opening o join trail.act a on a.act_id = o.act_id""");
                PreparedStatement sealing = connection.prepareStatement(
                        "update trail.opening set data_key = ?, sealed = ? where act_id = ? and field = ?")) {
            while (row.next()) {
                UUID act = row.getObject(1, UUID.class);
                String field = row.getString(2);
                UUID stream = row.getObject(5, UUID.class);
                DataKeys.DataKey key = byStream.get(stream);
                if (key == null) {
                    key = made(connection, stream);
                    byStream.put(stream, key);
                }
                sealing.setObject(1, key.id());
                sealing.setBytes(2, Openings.seal(key.key(), act, field, row.getBytes(3), row.getString(4)));
                sealing.setObject(3, act);
                sealing.setString(4, field);
                sealing.executeUpdate();
            }
        }
    }

    private DataKeys.DataKey made(Connection connection, UUID stream) throws SQLException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        UUID id = UUID.randomUUID();
        int number = wrapping.newestOrMade();
        try (PreparedStatement adding = connection.prepareStatement(
                "insert into trail.data_key (id, stream_id, wrapped_by, wrapped, made_at) values (?, ?, ?, ?, now())")) {
            adding.setObject(1, id);
            adding.setObject(2, stream);
            adding.setInt(3, number);
            adding.setBytes(
                    4, Sealing.seal(wrapping.key(number), key, id.toString().getBytes(StandardCharsets.UTF_8)));
            adding.executeUpdate();
        }
        return new DataKeys.DataKey(id, key);
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202611220201");
    }

    @Override
    public String getDescription() {
        return "trail seal openings";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
