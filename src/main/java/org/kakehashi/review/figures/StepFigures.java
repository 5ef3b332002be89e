package org.kakehashi.review.figures;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.weighing.Form;
import org.kakehashi.policy.weighing.Recommendations;
import org.kakehashi.review.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What each step did for the cases that went through it. A step changed a case if without it the case would have come out
 * otherwise: a finding rests on what it established, the benefit changed the form, the decision departs from the table, a
 * signature or measures were refused, a rebuttal or an objection led to another decision. Of questions it cannot be told.
 */
@Component
class StepFigures {

    private static final String DEPARTS =
            """
            select case_id from determination where not superseded
            and (departs or (recommended is null and outcome not in ('ACCEPTED', 'PROCEED')))""";

    /** Cases that a step changed. */
    private static final Map<Step, String> CHANGED = Map.of(
            Step.JUDGE_MATCHES,
            restsOn("institution.sameParty", "institution.listMatch", "institution.listConcernMatchesField"),
            Step.STATE_VALUES,
            restsOn("institution.valuesRecord", "institution.valueBroken"),
            Step.CONFIRM_VALUES,
            restsOn("institution.valueBroken"),
            Step.REVIEW_CASE,
            DEPARTS,
            Step.DELIBERATE,
            DEPARTS,
            Step.COUNTERSIGN,
            "select case_id from determination where refused_by is not null",
            Step.ACCEPT_MEASURES,
            "select case_id from determination where measures_declined_reason is not null",
            Step.COMMENT_ON_DRAFT,
            """
            select d.case_id from draft_comment c join determination d on d.id = c.determination_id
            where c.kind = 'REBUTTED' and exists (select 1 from determination later
                where later.case_id = d.case_id and later.decided_at > d.decided_at and later.outcome <> d.outcome)""",
            Step.RECONSIDER,
            "select case_id from objection where result in ('VARIED', 'OVERTURNED')");

    private record Passed(UUID caseId, Step step, Duration took) {}

    private record Weighed(
            UUID caseId, String form, boolean prohibited, boolean unresolved, String left, int measures) {}

    private final JdbcClient db;
    private final Recommendations recommendations;

    StepFigures(JdbcClient db, Recommendations recommendations) {
        this.db = db;
        this.recommendations = recommendations;
    }

    /** In the order of the steps; those that no case went through are left out. */
    List<Figures.StepFigure> in(Period period) {
        Map<Step, Map<UUID, Duration>> passed = new EnumMap<>(Step.class);
        for (Passed one : passed(period)) {
            passed.computeIfAbsent(one.step(), step -> new HashMap<>()).merge(one.caseId(), one.took(), Duration::plus);
        }
        passed.remove(Step.FILL_IN_DISCLOSURE);
        return passed.entrySet().stream()
                .map(step -> figure(step.getKey(), step.getValue()))
                .toList();
    }

    private Figures.StepFigure figure(Step step, Map<UUID, Duration> cases) {
        Spread took = Spread.of(cases.values());
        String asked = CHANGED.get(step);
        if (step == Step.CLAIM_BENEFIT) {
            return new Figures.StepFigure(
                    step, cases.size(), changedByBenefit(cases.keySet()).size(), took);
        }
        if (asked == null) {
            return new Figures.StepFigure(step, cases.size(), null, took);
        }
        Set<UUID> changed = new HashSet<>(db.sql(asked).query(UUID.class).list());
        changed.retainAll(cases.keySet());
        return new Figures.StepFigure(step, cases.size(), changed.size(), took);
    }

    private List<Passed> passed(Period period) {
        return db.sql(
                        """
                select w.case_id, w.step, extract(epoch from w.closed_at - w.opened_at)::float8 as took
                from work_item w join case_file c on c.id = w.case_id
                where c.closed_at >= :from and c.closed_at < :to and c.state <> 'WITHDRAWN' and w.closed_at is not null""")
                .param("from", Timestamp.from(period.begin()))
                .param("to", Timestamp.from(period.end()))
                .query((row, i) -> new Passed(
                        row.getObject("case_id", UUID.class),
                        Step.valueOf(row.getString("step")),
                        Duration.ofSeconds(Math.round(row.getDouble("took")))))
                .list();
    }

    /** Those to which the table would have recommended another form if no benefit had been claimed. */
    private Set<UUID> changedByBenefit(Set<UUID> cases) {
        Set<UUID> changed = new HashSet<>();
        db
                .sql(
                        """
                select distinct on (case_id) case_id, recommendation -> 'recommendation' ->> 'form' as form,
                       (assessment ->> 'prohibited')::boolean as prohibited,
                       (assessment ->> 'unresolved')::boolean as unresolved,
                       recommendation -> 'proposed' ->> 'worst' as residual,
                       jsonb_array_length(recommendation -> 'proposed' -> 'measures') as measures
                from case_assessment where recommendation is not null and case_id = any(:cases)
                order by case_id, at desc""")
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, i) -> new Weighed(
                        row.getObject("case_id", UUID.class),
                        row.getString("form"),
                        row.getBoolean("prohibited"),
                        row.getBoolean("unresolved"),
                        row.getString("residual"),
                        row.getInt("measures")))
                .list()
                .stream()
                .filter(one -> withoutBenefit(one) != Form.valueOf(one.form()))
                .forEach(one -> changed.add(one.caseId()));
        return changed;
    }

    private Form withoutBenefit(Weighed one) {
        return recommendations
                .recommend(one.prohibited(), one.unresolved(), Concern.valueOf(one.left()), one.measures() > 0, 0)
                .form();
    }

    /** Cases whose newest judgement has a finding that rests on one of the facts. */
    private static String restsOn(String... facts) {
        String any =
                Arrays.stream(facts).map(fact -> "@.key == \"" + fact + "\"").collect(Collectors.joining(" || "));
        return """
            select case_id from (select distinct on (case_id) case_id, assessment from case_assessment
                                 order by case_id, at desc) newest
            where jsonb_path_exists(assessment,
                '$.findings[*] ? (@.kind != "CONTEXT" && @.unresolved == false).facts[*] ? (%s)')"""
                .formatted(any);
    }
}
