package org.kakehashi.screening.lists;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.screening.ConcernCategory;
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
        List<Object[]> entryRows = new ArrayList<>();
        List<Object[]> nameRows = new ArrayList<>();
        for (ListEntry entry : entries) {
            UUID id = UUID.randomUUID();
            entryRows.add(new Object[] {
                id, edition, entry.no(), entry.country(), entry.name(), codes(entry.concerns()), entry.hash()
            });
            int n = 0;
            for (ListEntry.Name name : entry.names()) {
                nameRows.add(new Object[] {
                    id,
                    n++,
                    name.text(),
                    name.kind().name(),
                    NameKey.of(name.text()).normalised()
                });
            }
        }
        batches.batchUpdate(
                "insert into list_entry (id, edition_id, no, country, name, concerns, sha256) values (?, ?, ?, ?, ?, ?, ?)",
                entryRows);
        batches.batchUpdate(
                "insert into list_name (entry_id, n, name, kind, normalised) values (?, ?, ?, ?, ?)", nameRows);
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

    Map<UUID, ListEntry> entries(UUID edition) {
        Map<UUID, List<ListEntry.Name>> names = new HashMap<>();
        db.sql(
                        """
                select n.entry_id, n.name, n.kind from list_name n join list_entry e on e.id = n.entry_id
                where e.edition_id = :edition order by n.entry_id, n.n""")
                .param("edition", edition)
                .query(row -> {
                    names.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new ListEntry.Name(row.getString(2), ListEntry.NameKind.valueOf(row.getString(3))));
                });
        Map<UUID, ListEntry> entries = new LinkedHashMap<>();
        db.sql("select id, no, country, name, concerns from list_entry where edition_id = :edition order by no")
                .param("edition", edition)
                .query(row -> {
                    UUID id = row.getObject(1, UUID.class);
                    entries.put(
                            id,
                            new ListEntry(
                                    row.getInt(2),
                                    row.getString(3),
                                    row.getString(4),
                                    concerns(row.getString(5)),
                                    names.getOrDefault(id, List.of())));
                });
        return entries;
    }

    private static String codes(Set<ConcernCategory> concerns) {
        return new TreeSet<>(concerns).stream().map(ConcernCategory::code).collect(Collectors.joining(","));
    }

    private static Set<ConcernCategory> concerns(String codes) {
        Set<ConcernCategory> concerns = EnumSet.noneOf(ConcernCategory.class);
        for (String code : codes.split(",")) {
            ConcernCategory.ofCode(code).ifPresent(concerns::add);
        }
        return concerns;
    }
}
