package org.kakehashi.notice;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code notice} and {@code notice_read}. */
@Repository
class NoticeRows {

    /** Somebody with the posts that he fills. */
    record Reader(UUID person, Set<Role> roles, Set<UUID> headed) {

        private Collection<String> roleNames() {
            return roles.stream().map(Role::name).toList();
        }
    }

    private static final String MINE =
            """
            from notice n left join notice_read r on r.notice_id = n.id and r.person_id = :me
            where (n.person_id = :me
                or n.role = any (:roles) and n.unit_id is null
                or n.role = 'UNIT_HEAD' and n.unit_id = any (:headed))
            """;

    private final JdbcClient db;

    NoticeRows(JdbcClient db) {
        this.db = db;
    }

    void insert(Notice notice, Recipient recipient) {
        UUID person = recipient instanceof Recipient.Someone someone ? someone.person() : null;
        Recipient.Post post = recipient instanceof Recipient.Post p ? p : null;
        db.sql(
                        """
                insert into notice (id, person_id, role, unit_id, case_id, kind, message_key, args, at)
                values (:id, :person, :role, :unit, :case, :kind, :key, jsonb_strip_nulls(jsonb_build_object('by', :by::date)), :at)""")
                .param("id", notice.id())
                .param("person", person)
                .param("role", post == null ? null : post.role().name())
                .param("unit", post == null ? null : post.unit())
                .param("case", notice.caseId())
                .param("kind", notice.kind().name())
                .param("key", notice.kind().messageKey())
                .param("by", notice.by() == null ? null : Date.valueOf(notice.by()))
                .param("at", Timestamp.from(notice.at()))
                .update();
    }

    int unread(Reader reader) {
        return mine("select count(*) " + MINE + " and r.at is null", reader)
                .query(Integer.class)
                .single();
    }

    /** Newest first, after the one with that time and id. */
    List<Notice> page(Reader reader, @Nullable Instant beforeAt, @Nullable UUID beforeId, int size) {
        String sql = "select n.*, n.args ->> 'by' as by_date, r.at as read_at " + MINE
                + (beforeAt == null ? "" : " and (n.at, n.id) < (:beforeAt, :beforeId)")
                + " order by n.at desc, n.id desc limit :size";
        JdbcClient.StatementSpec spec = mine(sql, reader).param("size", size);
        if (beforeAt != null) {
            spec = spec.param("beforeAt", Timestamp.from(beforeAt)).param("beforeId", beforeId);
        }
        return spec.query(NoticeRows::notice).list();
    }

    Optional<Notice> find(Reader reader, UUID id) {
        return mine("select n.*, n.args ->> 'by' as by_date, r.at as read_at " + MINE + " and n.id = :id", reader)
                .param("id", id)
                .query(NoticeRows::notice)
                .optional();
    }

    /** Without regard to who asks; for those who deliver it. */
    Optional<Notice> find(UUID id) {
        return db.sql(
                        "select n.*, n.args ->> 'by' as by_date, null::timestamptz as read_at from notice n where id = :id")
                .param("id", id)
                .query(NoticeRows::notice)
                .optional();
    }

    Optional<Recipient> recipientOf(UUID id) {
        return db.sql("select person_id, role, unit_id from notice where id = :id")
                .param("id", id)
                .query((row, i) -> {
                    UUID person = row.getObject("person_id", UUID.class);
                    return person != null
                            ? Recipient.person(person)
                            : new Recipient.Post(
                                    Role.valueOf(row.getString("role")), row.getObject("unit_id", UUID.class));
                })
                .optional();
    }

    /** False if it had been read before. */
    boolean read(UUID id, UUID person, Instant at) {
        return db.sql(
                                """
                insert into notice_read (notice_id, person_id, at) values (:id, :person, :at) on conflict do nothing""")
                        .param("id", id)
                        .param("person", person)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec mine(String sql, Reader reader) {
        return db.sql(sql)
                .param("me", reader.person())
                .param("roles", reader.roleNames().toArray(String[]::new))
                .param("headed", reader.headed().toArray(UUID[]::new));
    }

    private static Notice notice(ResultSet row, int i) throws SQLException {
        String by = row.getString("by_date");
        Timestamp readAt = row.getTimestamp("read_at");
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                by == null ? null : LocalDate.parse(by),
                row.getTimestamp("at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
