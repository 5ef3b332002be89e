package org.kakehashi.trail.log;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.trail.merkle.CompactRange;
import org.kakehashi.trail.merkle.TileSource;
import org.kakehashi.trail.merkle.Tiles;
import org.kakehashi.trail.merkle.Tree;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leaves, tiles and heads in the database. */
@Component
class LogStore {

    /** @param hash of the leaf that was given the place */
    record Placed(long index, byte[] hash) {}

    /** Where an act stands. */
    record Place(int epoch, long index) {}

    private final JdbcClient db;

    LogStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Head> newest(int epoch) {
        return db.sql("select * from trail.head where epoch = :epoch order by size desc limit 1")
                .param("epoch", epoch)
                .query(LogStore::head)
                .optional();
    }

    Optional<Head> signed(int epoch) {
        return db.sql("select * from trail.head where epoch = :epoch and note is not null order by size desc limit 1")
                .param("epoch", epoch)
                .query(LogStore::head)
                .optional();
    }

    Optional<Head> head(int epoch, long size) {
        return db.sql("select * from trail.head where epoch = :epoch and size = :size")
                .param("epoch", epoch)
                .param("size", size)
                .query(LogStore::head)
                .optional();
    }

    List<Head> unsigned(int epoch) {
        return db.sql("select * from trail.head where epoch = :epoch and note is null order by size")
                .param("epoch", epoch)
                .query(LogStore::head)
                .list();
    }

    /** Size of the head before one; 0 for the first. */
    long sizeBefore(Head head) {
        return db.sql("select coalesce(max(size), 0) from trail.head where epoch = :epoch and size < :size")
                .param("epoch", head.epoch())
                .param("size", head.size())
                .query(Long.class)
                .single();
    }

    List<Placed> integrate(int epoch, long first, int most) {
        return db.sql("select idx, leaf_hash from trail.integrate(:epoch, :first, :most) order by idx")
                .param("epoch", epoch)
                .param("first", first)
                .param("most", most)
                .query((row, i) -> new Placed(row.getLong(1), row.getBytes(2)))
                .list();
    }

    void add(Head head) {
        db.sql("insert into trail.head (epoch, size, root, edge, at) values (:epoch, :size, :root, :edge, :at)")
                .param("epoch", head.epoch())
                .param("size", head.size())
                .param("root", head.root())
                .param("edge", head.edge())
                .param("at", Timestamp.from(head.at()))
                .update();
    }

    void sign(Head head, String note) {
        db.sql("select trail.sign(:epoch, :size, :note)")
                .param("epoch", head.epoch())
                .param("size", head.size())
                .param("note", note)
                .query((row, i) -> 0)
                .list();
    }

    /** Stores the tiles that were filled when the tree grew to this size from {@code before} leaves. */
    void fillTiles(int epoch, long before, long size) {
        long width = Tiles.WIDTH;
        for (int level = 0; size / width > 0; level++, width *= Tiles.WIDTH) {
            for (long tile = before / width; tile < size / width; tile++) {
                byte[] hashes = tile(epoch, level, tile, Tiles.WIDTH);
                db.sql(
                                """
                        insert into trail.tile (epoch, level, idx, hashes, root)
                        values (:epoch, :level, :idx, :hashes, :root)""")
                        .param("epoch", epoch)
                        .param("level", level)
                        .param("idx", tile)
                        .param("hashes", hashes)
                        .param("root", Tree.complete(hashes, 0, Tiles.WIDTH))
                        .update();
            }
        }
    }

    /** The tree as it stands at this size. */
    Tree tree(int epoch, long size) {
        return new Tree(size, source(epoch));
    }

    TileSource source(int epoch) {
        return (level, index, width) -> width == Tiles.WIDTH
                ? db.sql("select hashes from trail.tile where epoch = :epoch and level = :level and idx = :idx")
                        .param("epoch", epoch)
                        .param("level", level)
                        .param("idx", index)
                        .query((row, i) -> row.getBytes(1))
                        .optional()
                        .orElseGet(() -> tile(epoch, level, index, width))
                : tile(epoch, level, index, width);
    }

    private byte[] tile(int epoch, int level, long index, int width) {
        String below = level == 0
                ? "select leaf_hash from trail.leaf where epoch = :epoch and :level = 0"
                : "select root from trail.tile where epoch = :epoch and level = :level - 1";
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        db.sql(below + " and idx >= :first and idx < :end order by idx")
                .param("epoch", epoch)
                .param("level", level)
                .param("first", index * Tiles.WIDTH)
                .param("end", index * Tiles.WIDTH + width)
                .query((row, i) -> row.getBytes(1))
                .list()
                .forEach(hashes::writeBytes);
        return hashes.toByteArray();
    }

    Optional<Place> place(UUID act) {
        return db.sql("select l.epoch, l.idx from trail.leaf l join trail.act a on a.n = l.n where a.act_id = :act")
                .param("act", act)
                .query((row, i) -> new Place(row.getInt(1), row.getLong(2)))
                .optional();
    }

    byte @Nullable [] leaf(UUID act) {
        return db.sql("select leaf from trail.act where act_id = :act")
                .param("act", act)
                .query((row, i) -> row.getBytes(1))
                .optional()
                .orElse(null);
    }

    CompactRange edge(Head head) {
        return new CompactRange(head.size(), head.edge());
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getInt("epoch"),
                row.getLong("size"),
                row.getBytes("root"),
                row.getBytes("edge"),
                row.getTimestamp("at").toInstant(),
                row.getString("note"));
    }
}
