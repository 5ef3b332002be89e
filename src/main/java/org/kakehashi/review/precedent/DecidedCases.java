package org.kakehashi.review.precedent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kakehashi.policy.Concern;
import org.kakehashi.reference.FiscalYear;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.review.Outcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The institution's own cases that people decided, newest first. */
@Component
class DecidedCases {

    private static final TypeReference<List<MeasureSet>> MEASURES = new TypeReference<>() {};
    private static final int LOOKED_AT = 2000;

    /** One of them, with what names it only for the names to be taken out. */
    record Decided(
            UUID id,
            UUID subject,
            UUID proposer,
            FiscalYear year,
            Outcome outcome,
            String reasonJa,
            String reasonEn,
            List<String> measures,
            Concern residual,
            int benefit,
            List<String> rules) {}

    private final JdbcClient db;
    private final ObjectMapper json;
    private final ZoneId zone;

    DecidedCases(JdbcClient db, ObjectMapper json, @Value("${kakehashi.zone:Asia/Tokyo}") ZoneId zone) {
        this.db = db;
        this.json = json;
        this.zone = zone;
    }

    List<Decided> before(CaseFile file) {
        return db.sql(
                        """
                select c.id, c.subject_id, c.proposer_id, d.outcome, d.reason_ja, d.reason_en, d.measures, d.residual,
                       d.decided_at, coalesce((a.recommendation -> 'benefit' ->> 'best')::int, 0) as benefit,
                       array(select distinct f ->> 'rule' from jsonb_array_elements(a.assessment -> 'findings') f
                             where f ->> 'kind' <> 'CONTEXT' and not (f ->> 'unresolved')::boolean) as rules
                from case_file c
                join determination d on d.case_id = c.id and not d.superseded
                cross join lateral (select assessment, recommendation from case_assessment
                                    where case_id = c.id order by at desc, id limit 1) a
                where c.kind = :kind and c.id <> :id and c.closed_at is not null and c.outcome = d.outcome
                order by d.decided_at desc limit :most""")
                .param("kind", file.kind().name())
                .param("id", file.id())
                .param("most", LOOKED_AT)
                .query(this::map)
                .list();
    }

    private Decided map(ResultSet row, int index) throws SQLException {
        LocalDate day = row.getTimestamp("decided_at").toInstant().atZone(zone).toLocalDate();
        return new Decided(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getObject("proposer_id", UUID.class),
                FiscalYear.of(day),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason_ja"),
                row.getString("reason_en"),
                measures(row.getString("measures")),
                Concern.valueOf(row.getString("residual")),
                row.getInt("benefit"),
                Arrays.asList((String[]) row.getArray("rules").getArray()));
    }

    private List<String> measures(String text) {
        try {
            return json.readValue(text, MEASURES).stream().map(MeasureSet::id).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
