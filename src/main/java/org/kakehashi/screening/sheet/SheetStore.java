package org.kakehashi.screening.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.ask.AskedParty;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Spreadsheets in the database. */
@Component
class SheetStore {

    private static final String COLUMNS =
            "id, owner_id, file_name, state, row_count, done_count, aside, at, delete_at from screening_sheet";
    private static final RowMapper<Sheet> SHEET = (row, i) -> new Sheet(
            row.getObject("id", UUID.class),
            row.getObject("owner_id", UUID.class),
            row.getString("file_name"),
            Sheet.State.valueOf(row.getString("state")),
            row.getInt("row_count"),
            row.getInt("done_count"),
            List.of((String[]) row.getArray("aside").getArray()),
            row.getTimestamp("at").toInstant(),
            row.getTimestamp("delete_at").toInstant());

    private final JdbcClient db;
    private final ObjectMapper json;

    SheetStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(UUID id, UUID owner, String fileName, SheetFile.Read read, Instant at, Instant deleteAt) {
        db.sql(
                        """
                insert into screening_sheet
                    (id, owner_id, file_name, state, asked, aside, row_count, at, touched_at, delete_at)
                values (:id, :owner, :name, 'WAITING', :asked::jsonb, :aside, :rows, :at, :at, :deleteAt)""")
                .param("id", id)
                .param("owner", owner)
                .param("name", fileName)
                .param("asked", write(read.parties()))
                .param("aside", read.aside().toArray(String[]::new))
                .param("rows", read.parties().size())
                .param("at", Timestamp.from(at))
                .param("deleteAt", Timestamp.from(deleteAt))
                .update();
    }

    void addReader(UUID id, UUID person) {
        db.sql("insert into screening_sheet_reader (sheet_id, person_id) values (:id, :person) on conflict do nothing")
                .param("id", id)
                .param("person", person)
                .update();
    }

    boolean isReader(UUID id, UUID person) {
        return db.sql("select count(*) from screening_sheet_reader where sheet_id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Sheet> find(UUID id) {
        return db.sql("select " + COLUMNS + " where id = :id")
                .param("id", id)
                .query(SHEET)
                .optional();
    }

    /** Own ones and those that the person was named for, the newest first. */
    List<Sheet> of(UUID person) {
        return db.sql(
                        "select " + COLUMNS
                                + """
                 where owner_id = :person
                    or id in (select sheet_id from screening_sheet_reader where person_id = :person)
                order by at desc, id limit 100""")
                .param("person", person)
                .query(SHEET)
                .list();
    }

    List<AskedParty> asked(UUID id) {
        return db
                .sql("select asked from screening_sheet where id = :id")
                .param("id", id)
                .query(String.class)
                .list()
                .stream()
                .flatMap(document -> read(document, new TypeReference<List<AskedParty>>() {}).stream())
                .toList();
    }

    List<SheetRow> answers(UUID id) {
        List<SheetRow> rows = new ArrayList<>();
        db.sql("select answers from screening_sheet_part where sheet_id = :id order by first")
                .param("id", id)
                .query(String.class)
                .list()
                .forEach(document -> rows.addAll(read(document, new TypeReference<List<SheetRow>>() {})));
        return rows;
    }

    /** The worst first. */
    Map<String, Integer> outcomes(UUID id) {
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        db.sql(
                        """
                select row ->> 'outcome' as outcome, count(*) as rows
                from screening_sheet_part, jsonb_array_elements(answers) row where sheet_id = :id
                group by 1 order by array_position(array['HIT', 'UNKNOWN', 'REFUSED', 'NO_HIT'], row ->> 'outcome')""")
                .param("id", id)
                .query((row, i) -> outcomes.put(row.getString("outcome"), row.getInt("rows")))
                .list();
        return outcomes;
    }

    /** Takes the one that has waited longest; each is taken once, by whatever program asks. */
    Optional<Sheet> take(Instant now) {
        return db.sql(
                        """
                update screening_sheet set state = 'RUNNING', touched_at = :now where id = (
                    select id from screening_sheet where state = 'WAITING' order by at limit 1 for update skip locked)
                returning id, owner_id, file_name, state, row_count, done_count, aside, at, delete_at""")
                .param("now", Timestamp.from(now))
                .query(SHEET)
                .optional();
    }

    /** Rows that one after the other were asked of the same lists stand together; look-ups of before this was kept are left out. */
    List<AskedOf> lists(UUID id) {
        List<AskedOf> all = new ArrayList<>();
        db.sql(
                        """
                select first, jsonb_array_length(answers) as rows, lists from screening_sheet_part
                where sheet_id = :id and lists is not null order by first""")
                .param("id", id)
                .query((row, i) -> {
                    int first = row.getInt("first") + 1;
                    return new AskedOf(
                            first,
                            first + row.getInt("rows") - 1,
                            read(row.getString("lists"), new TypeReference<List<ListState>>() {}));
                })
                .list()
                .forEach(part -> {
                    AskedOf last = all.isEmpty() ? null : all.get(all.size() - 1);
                    if (last != null && last.lists().equals(part.lists())) {
                        all.set(all.size() - 1, new AskedOf(last.first(), part.last(), last.lists()));
                    } else {
                        all.add(part);
                    }
                });
        return all;
    }

    /**
     * @param lists which were asked
     * @return false if the sheet is no longer wanted
     */
    boolean addAnswers(UUID id, int first, List<SheetRow> answers, List<ListState> lists, Instant now) {
        int running = db.sql(
                        """
                update screening_sheet set done_count = :done, touched_at = :now,
                    state = case when row_count <= :done then 'DONE' else state end
                where id = :id and state = 'RUNNING' and done_count = :first""")
                .param("id", id)
                .param("first", first)
                .param("done", first + answers.size())
                .param("now", Timestamp.from(now))
                .update();
        if (running == 1) {
            db.sql(
                            """
                            insert into screening_sheet_part (sheet_id, first, answers, lists)
                            values (:id, :first, :answers::jsonb, :lists::jsonb)""")
                    .param("id", id)
                    .param("first", first)
                    .param("answers", write(answers))
                    .param("lists", write(lists))
                    .update();
        }
        return running == 1;
    }

    /** Those that nobody has worked on since then. */
    void breakOff(Instant untouchedSince) {
        db.sql("update screening_sheet set state = 'BROKEN_OFF' where state = 'RUNNING' and touched_at < :since")
                .param("since", Timestamp.from(untouchedSince))
                .update();
    }

    boolean resume(UUID id) {
        return db.sql("update screening_sheet set state = 'WAITING' where id = :id and state = 'BROKEN_OFF'")
                        .param("id", id)
                        .update()
                == 1;
    }

    void delete(UUID id) {
        db.sql("delete from screening_sheet where id = :id").param("id", id).update();
    }

    void deleteDue(Instant now) {
        db.sql("delete from screening_sheet where delete_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String document, TypeReference<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
