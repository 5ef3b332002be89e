package org.kakehashi.screening.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.screening.EditionRow;
import org.kakehashi.screening.EntryDocuments;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.StoredEdition.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions of lists in the database. They are added and read, never changed. */
@Component
class ListStore {

    private final JdbcClient db;
    private final JdbcTemplate batches;

    ListStore(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    boolean has(String list, String sha256) {
        return db.sql("select count(*) from list_edition where list_id = :list and sha256 = :sha256")
                        .param("list", list)
                        .param("sha256", sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @return false if another instance of the program was faster */
    boolean add(ListEdition edition, List<ListEntry> entries) {
        return add(edition, entries, State.IN_FORCE, null);
    }

    /** @param held whether a second person has to decide before it is used */
    void propose(ListEdition edition, List<ListEntry> entries, boolean held, Actor by) {
        add(edition, entries, held ? State.HELD : State.IN_FORCE, by.isSystem() ? null : by.person());
    }

    /** Until the transaction ends nobody else compares an edition of this list with the one in force. */
    void hold(String list) {
        db.sql("select pg_advisory_xact_lock(hashtext('list_edition'), hashtext(:list))")
                .param("list", list)
                .query(rows -> {});
    }

    private boolean add(ListEdition edition, List<ListEntry> entries, State state, @Nullable UUID by) {
        int fresh = db.sql(
                        """
                insert into list_edition (id, list_id, edition, title_ja, title_en, source, published_on, in_force_on,
                    licence, sha256, entries, loaded_at, state, proposed_by, used_at, rescreened_at)
                values (:id, :list, :edition, :ja, :en, :source, :published, :inForce, :licence, :sha256, :entries, :at,
                    :state, :by, :usedAt,
                    -- where nobody was looked up so far, nobody is to be looked up anew
                    case when exists (select from screening_run) then null else cast(:at as timestamptz) end)
                on conflict (list_id, sha256) do nothing""")
                .param("id", edition.id())
                .param("list", edition.list())
                .param("edition", edition.edition())
                .param("ja", edition.titleJa())
                .param("en", edition.titleEn())
                .param("source", edition.source())
                .param("published", edition.published())
                .param("inForce", edition.inForce())
                .param("licence", edition.licence())
                .param("sha256", edition.sha256())
                .param("entries", edition.entries())
                .param("at", Timestamp.from(edition.loadedAt()))
                .param("state", state.name())
                .param("by", by)
                .param("usedAt", state == State.IN_FORCE ? Timestamp.from(edition.loadedAt()) : null)
                .update();
        if (fresh == 1) {
            addEntries(edition.id(), entries);
        }
        return fresh == 1;
    }

    /** A stopped edition that the running transaction holds. */
    record Held(String list, @Nullable UUID proposedBy) {}

    Optional<Held> hold(UUID edition) {
        return db.sql("select list_id, proposed_by from list_edition where id = :id and state = 'HELD' for update")
                .param("id", edition)
                .query((row, i) -> new Held(row.getString(1), row.getObject(2, UUID.class)))
                .optional();
    }

    /** A first person stands for an edition that the program fetched by itself. */
    void vouch(UUID edition, UUID by) {
        db.sql("update list_edition set proposed_by = :by where id = :id")
                .param("by", by)
                .param("id", edition)
                .update();
    }

    /** In force, and not yet compared with those who were looked up before; the oldest first. */
    List<StoredEdition> waitingToBeRescreened() {
        return db.sql("select * from list_edition where state = 'IN_FORCE' and rescreened_at is null order by used_at")
                .query((row, i) -> stored(row))
                .list();
    }

    void rescreened(UUID edition, Instant at) {
        db.sql("update list_edition set rescreened_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", edition)
                .update();
    }

    /** @param on the day from which on it is used if it is forced */
    void decide(UUID edition, boolean force, UUID by, Instant at, LocalDate on, String reason) {
        db.sql(
                        """
                update list_edition set state = :state, decided_by = :by, decided_at = :at, reason = :reason,
                    used_at = case when :force then cast(:at as timestamptz) end, rescreened_at = null,
                    in_force_on = case when :force then cast(:on as date) else in_force_on end
                where id = :id""")
                .param("state", (force ? State.IN_FORCE : State.REFUSED).name())
                .param("force", force)
                .param("on", on)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("id", edition)
                .update();
    }

    /** Newest first. */
    List<StoredEdition> editions(String list) {
        return db.sql("select * from list_edition where list_id = :list order by loaded_at desc, in_force_on desc")
                .param("list", list)
                .query((row, i) -> stored(row))
                .list();
    }

    /** Of which there is an edition, used or not. */
    Set<String> lists() {
        return Set.copyOf(db.sql("select distinct list_id from list_edition")
                .query(String.class)
                .list());
    }

    Set<String> listsWithHeld() {
        return Set.copyOf(db.sql("select distinct list_id from list_edition where state = 'HELD'")
                .query(String.class)
                .list());
    }

    Optional<StoredEdition> edition(UUID id) {
        return db.sql("select * from list_edition where id = :id")
                .param("id", id)
                .query((row, i) -> stored(row))
                .optional();
    }

    /** The edition that was in force when this one took its place, was dropped, or waits. */
    Optional<UUID> before(UUID edition) {
        return db.sql(
                        """
                select b.id from list_edition one join list_edition b
                    on b.list_id = one.list_id and b.id <> one.id and b.state = 'IN_FORCE'
                where one.id = :id and b.used_at < coalesce(one.used_at, one.decided_at, 'infinity')
                order by b.in_force_on desc, b.used_at desc limit 1""")
                .param("id", edition)
                .query(UUID.class)
                .optional();
    }

    /** @param after running number of the last entry of the page before; 0 for the first page */
    List<ListEntry> page(UUID edition, String search, int after, int size) {
        return db.sql(
                        """
                select e.no, c.document from list_entry e join list_content c on c.sha256 = e.sha256
                where e.edition_id = :edition and e.no > :after and position(:search in c.searched) > 0
                order by e.no limit :size""")
                .param("edition", edition)
                .param("after", after)
                .param("search", plain(search.strip()))
                .param("size", size)
                .query((row, i) -> EntryDocuments.read(row.getString(2), row.getInt(1)))
                .list();
    }

    private void addEntries(UUID edition, List<ListEntry> entries) {
        List<Object[]> contents = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (ListEntry entry : entries) {
            String hash = entry.hash();
            contents.add(new Object[] {hash, entry.name(), searched(entry), EntryDocuments.write(entry)});
            rows.add(new Object[] {UUID.randomUUID(), edition, entry.no(), hash});
        }
        batches.batchUpdate(
                """
                insert into list_content (sha256, name, searched, document) values (?, ?, ?, cast(? as jsonb))
                on conflict (sha256) do nothing""",
                contents);
        batches.batchUpdate("insert into list_entry (id, edition_id, no, sha256) values (?, ?, ?, ?)", rows);
    }

    /** All that a person may look an entry up by, in small letters of one width. */
    private static String searched(ListEntry entry) {
        String own = entry.ownId() == null ? "" : entry.ownId() + "\n";
        return own + entry.names().stream().map(one -> plain(one.text())).collect(Collectors.joining("\n"));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The edition of the list that came into force last. */
    Optional<ListEdition> latest(String list) {
        return db.sql(
                        """
                select * from list_edition where list_id = :list and state = 'IN_FORCE'
                order by in_force_on desc, used_at desc limit 1""")
                .param("list", list)
                .query((row, i) -> EditionRow.edition(row, "id"))
                .optional();
    }

    /** The edition that was read from the file with this hash; the first, if it was brought again. */
    Optional<ListEdition> ofFile(String sha256) {
        return db.sql("select * from list_edition where sha256 = :sha256 order by loaded_at limit 1")
                .param("sha256", sha256)
                .query((row, i) -> EditionRow.edition(row, "id"))
                .optional();
    }

    private static StoredEdition stored(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new StoredEdition(
                EditionRow.edition(row, "id"),
                State.valueOf(row.getString("state")),
                row.getObject("proposed_by", UUID.class),
                row.getObject("decided_by", UUID.class),
                decided == null ? null : decided.toInstant(),
                row.getString("reason"));
    }

    /** In the order of the list. */
    Map<UUID, ListEntry> entries(UUID edition) {
        Map<UUID, ListEntry> entries = new LinkedHashMap<>();
        db.sql(
                        """
                select e.id, e.no, c.document from list_entry e join list_content c on c.sha256 = e.sha256
                where e.edition_id = :edition order by e.no""")
                .param("edition", edition)
                .query(row -> {
                    entries.put(row.getObject(1, UUID.class), EntryDocuments.read(row.getString(3), row.getInt(2)));
                });
        return entries;
    }
}
