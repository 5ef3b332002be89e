package org.kakehashi.screening.lists;

import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.screening.EntryDocuments;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
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
        int fresh = db.sql(
                        """
                insert into list_edition (id, list_id, edition, title_ja, title_en, source, published_on, in_force_on,
                    licence, sha256, entries, loaded_at)
                values (:id, :list, :edition, :ja, :en, :source, :published, :inForce, :licence, :sha256, :entries, :at)
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
                .update();
        if (fresh == 1) {
            addEntries(edition.id(), entries);
        }
        return fresh == 1;
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
                select * from list_edition where list_id = :list
                order by in_force_on desc, loaded_at desc limit 1""")
                .param("list", list)
                .query((row, i) -> new ListEdition(
                        row.getObject("id", UUID.class),
                        row.getString("list_id"),
                        row.getString("edition"),
                        row.getString("title_ja"),
                        row.getString("title_en"),
                        row.getString("source"),
                        row.getObject("published_on", LocalDate.class),
                        row.getObject("in_force_on", LocalDate.class),
                        row.getString("licence"),
                        row.getString("sha256"),
                        row.getInt("entries"),
                        row.getTimestamp("loaded_at").toInstant()))
                .optional();
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
