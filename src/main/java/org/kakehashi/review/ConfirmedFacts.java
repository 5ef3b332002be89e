package org.kakehashi.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactType;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.Command;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What reviewers confirmed on a case, as rows; the newest of a key counts. */
@Component
class ConfirmedFacts {

    private final JdbcClient db;
    private final FactCatalogue catalogue;

    ConfirmedFacts(JdbcClient db, FactCatalogue catalogue) {
        this.db = db;
        this.catalogue = catalogue;
    }

    void add(Command command, UUID caseId, Subject subject, String key, String value, String reason) {
        FactType type = catalogue.entry(key).type();
        Fact fact =
                fact(subject, key, type, value, command.at(), command.actor().person());
        catalogue.check(fact);
        db.sql(
                        """
                insert into confirmed_fact (case_id, subject_type, subject_id, key, type, value, reason, by, at)
                values (:case, :subjectType, :subject, :key, :type, :value, :reason, :by, :at)
                on conflict (case_id, subject_type, subject_id, key) do update
                set value = excluded.value, reason = excluded.reason, by = excluded.by, at = excluded.at""")
                .param("case", caseId)
                .param("subjectType", subject.type().name())
                .param("subject", subject.id())
                .param("key", key)
                .param("type", type.name())
                .param("value", value)
                .param("reason", reason)
                .param("by", command.actor().person())
                .param("at", Timestamp.from(command.at()))
                .update();
    }

    List<ConfirmedFact> of(UUID caseId) {
        return db.sql("select * from confirmed_fact where case_id = :case order by at")
                .param("case", caseId)
                .query((row, i) -> {
                    UUID by = row.getObject("by", UUID.class);
                    Instant at = row.getTimestamp("at").toInstant();
                    Subject subject = new Subject(
                            SubjectType.valueOf(row.getString("subject_type")), row.getString("subject_id"));
                    Fact fact = fact(
                            subject,
                            row.getString("key"),
                            FactType.valueOf(row.getString("type")),
                            row.getString("value"),
                            at,
                            by);
                    return new ConfirmedFact(fact, row.getString("reason"), by, at);
                })
                .list();
    }

    /** The same facts with what was confirmed in place of what stood there. */
    Facts over(Facts facts, UUID caseId) {
        List<Fact> confirmed = of(caseId).stream()
                .map(ConfirmedFact::fact)
                .filter(fact -> facts.subjects().contains(fact.subject()))
                .toList();
        List<Fact> all = new ArrayList<>(confirmed);
        facts.facts().stream()
                .filter(fact -> confirmed.stream()
                        .noneMatch(one -> one.subject().equals(fact.subject())
                                && one.key().equals(fact.key())))
                .forEach(all::add);
        return new Facts(facts.subjects(), all, facts.asked());
    }

    private static Fact fact(Subject subject, String key, FactType type, String value, Instant at, UUID by) {
        return new Fact(subject, key, new FactValue.Known(type, value), FactSource.CONFIRMED, at, by);
    }
}
