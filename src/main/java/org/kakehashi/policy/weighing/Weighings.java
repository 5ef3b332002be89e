package org.kakehashi.policy.weighing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.springframework.stereotype.Component;

/**
 * What follows from a judgement: whether benefit is to be weighed, the form that the tables recommend, who may decide. Changes
 * nothing and keeps nothing, so that a case and a question without a case are answered by the same.
 */
@Component
public class Weighings {

    private static final String RISK_TABLE = "risk-foreseen";
    private static final String AUTHORITY_TABLE = "decision-authority";

    private final Measures measures;
    private final Recommendations recommendations;
    private final Tables tables;
    private final TableJudge judge;

    public Weighings(Measures measures, Recommendations recommendations, Tables tables, TableJudge judge) {
        this.measures = measures;
        this.recommendations = recommendations;
        this.tables = tables;
        this.judge = judge;
    }

    /** The catalogue that concerns are lowered by. */
    public Measures measures() {
        return measures;
    }

    /** Whether benefit is to be weighed and a person to decide (P5): the table {@code risk-foreseen} says so. */
    public boolean riskForeseen(Assessment assessment) {
        boolean requirement = assessment.findings(RuleKind.REQUIREMENT).stream().anyMatch(one -> !one.unresolved());
        Table table = tables.table(RISK_TABLE);
        List<Table.Row> rows = judge.answers(
                table,
                Map.of(
                        "prohibited", assessment.prohibited(),
                        "unresolved", assessment.unresolved(),
                        "requirement", requirement,
                        "worstConcern", assessment.worst()));
        return Boolean.parseBoolean(table.output(rows.get(0), "riskForeseen"));
    }

    /** Benefit against what the fewest measures leave of the risk. */
    public Weighing weigh(Assessment assessment, Benefit benefit) {
        SmallestSet proposed = measures.smallestSet(assessment.findings(), Concern.NOTED);
        return new Weighing(benefit, proposed, recommend(assessment, proposed.worst(), proposed.measures(), benefit));
    }

    /**
     * The form recommended where these measures are taken.
     *
     * @throws NoSuchMeasure if one of them is not in the catalogue
     */
    public Recommendation recommend(Assessment assessment, Set<String> chosen, Benefit benefit) {
        Concern left = measures.residual(assessment.findings(), chosen).worst();
        return recommend(assessment, left, List.copyOf(chosen), benefit);
    }

    private Recommendation recommend(Assessment assessment, Concern left, List<String> taken, Benefit benefit) {
        return recommendations.recommend(
                assessment.prohibited(), assessment.unresolved(), left, !taken.isEmpty(), benefit.best());
    }

    /** Who may decide on that recommendation, by the table {@code decision-authority}. */
    public String authority(Assessment assessment, Recommendation recommendation, Concern left) {
        Table table = tables.table(AUTHORITY_TABLE);
        List<Table.Row> rows = judge.answers(
                table,
                Map.of(
                        "recommendedForm", recommendation.form(),
                        "worstConcern", left,
                        "prohibited", assessment.prohibited(),
                        "unresolved", assessment.unresolved()));
        return table.output(rows.get(0), table.outputs().get(0).name());
    }
}
