package org.kakehashi.review.figures;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Objection;
import org.kakehashi.screening.LookedUpParties;
import org.kakehashi.screening.LookedUpParties.LookedUp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is kept of cases; stores nothing. */
@Component
public class CaseFigures {

    private final JdbcClient db;
    private final Permissions permissions;
    private final ClosedCases cases;
    private final StepFigures steps;
    private final UnknownFigures unknowns;
    private final LookedUpParties lookedUp;
    private final ZoneId zone;

    CaseFigures(
            JdbcClient db,
            Permissions permissions,
            ClosedCases cases,
            StepFigures steps,
            UnknownFigures unknowns,
            LookedUpParties lookedUp,
            @Value("${kakehashi.zone:Asia/Tokyo}") ZoneId zone) {
        this.db = db;
        this.permissions = permissions;
        this.cases = cases;
        this.steps = steps;
        this.unknowns = unknowns;
        this.lookedUp = lookedUp;
        this.zone = zone;
    }

    /** From one day to another, both included. */
    public Figures of(Actor actor, LocalDate from, LocalDate to) {
        permissions.require(actor, "case.read-figures");
        Period period = new Period(from, to, zone);
        List<ClosedCases.Closed> closed = cases.in(period);
        List<ClosedCases.Closed> harmless =
                closed.stream().filter(ClosedCases.Closed::harmless).toList();
        List<Duration> held = harmless.stream()
                .map(ClosedCases.Closed::held)
                .filter(one -> one != null)
                .toList();
        return new Figures(
                from,
                to,
                closed.size(),
                share(closed, ClosedCases.Closed::fast),
                share(closed, one -> one.state() == CaseState.DECLINED),
                share(closed, one -> one.state() == CaseState.WITH_MEASURES),
                took(closed, ClosedCases.Closed::fast),
                took(closed, one -> !one.fast()),
                new Share(held.size(), harmless.size()),
                Spread.of(held),
                steps.in(period),
                objected(period),
                adverse(period),
                unknowns.in(period),
                falseAlarms(period));
    }

    private Figures.FalseAlarms falseAlarms(Period period) {
        List<LookedUp> parties = lookedUp.between(period.begin(), period.end());
        List<Duration> alarms = parties.stream()
                .map(LookedUp::judgedAfter)
                .filter(one -> one != null)
                .toList();
        return new Figures.FalseAlarms(
                new Share(alarms.size(), parties.size()),
                Spread.of(alarms),
                Grouping.of(
                        Grouping.By.PARTNER_SCRIPT,
                        parties.stream()
                                .map(one -> new Grouping.Member(one.script().name(), one.judgedAfter()))
                                .toList()),
                Grouping.ofOrigins(parties.stream()
                        .map(one -> new Grouping.Member(
                                one.origin() == null ? Grouping.NOT_STATED : one.origin(), one.judgedAfter()))
                        .toList()));
    }

    private static Share share(List<ClosedCases.Closed> all, Predicate<ClosedCases.Closed> which) {
        return new Share((int) all.stream().filter(which).count(), all.size());
    }

    private static Spread took(List<ClosedCases.Closed> all, Predicate<ClosedCases.Closed> which) {
        return Spread.of(
                all.stream().filter(which).map(ClosedCases.Closed::took).toList());
    }

    private Figures.Objected objected(Period period) {
        Map<String, Integer> results = db
                .sql(
                        """
                select result, count(*) as n from objection
                where settled_at >= :from and settled_at < :to and result is not null group by result""")
                .param("from", Timestamp.from(period.begin()))
                .param("to", Timestamp.from(period.end()))
                .query((row, i) -> Map.entry(row.getString("result"), row.getInt("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Figures.Objected(
                results.getOrDefault(Objection.Result.UPHELD.name(), 0),
                results.getOrDefault(Objection.Result.VARIED.name(), 0),
                results.getOrDefault(Objection.Result.OVERTURNED.name(), 0));
    }

    /** Refusals that nobody else refused to sign, and the cases among them that were decided otherwise later. */
    private Share adverse(Period period) {
        return db.sql(
                        """
                select count(distinct d.case_id) as whole,
                       count(distinct d.case_id) filter (where exists (
                           select 1 from determination later
                           where later.case_id = d.case_id and later.decided_at > d.decided_at
                             and later.outcome <> d.outcome and later.refused_by is null)) as part
                from determination d
                where d.outcome = 'DECLINE' and d.refused_by is null and d.decided_at >= :from and d.decided_at < :to""")
                .param("from", Timestamp.from(period.begin()))
                .param("to", Timestamp.from(period.end()))
                .query((row, i) -> new Share(row.getInt("part"), row.getInt("whole")))
                .single();
    }
}
