package org.kakehashi.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.Permissions;
import org.kakehashi.policy.Concern;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measures are agreed on by both sides: where the researcher can do otherwise, he proposes it, and the case is examined
 * again with it. It binds nobody; every proposal of either side is kept.
 */
@Component
public class CounterProposals {

    private final JdbcClient db;
    private final MeasureSets sets;
    private final Commands commands;
    private final Permissions permissions;
    private final WorkList workList;
    private final Determinations determinations;
    private final CaseAssessments assessments;
    private final KeptObjections objections;
    private final Examination examination;
    private final ReviewProcess process;
    private final Trail trail;

    CounterProposals(
            JdbcClient db,
            MeasureSets sets,
            Commands commands,
            Permissions permissions,
            WorkList workList,
            Determinations determinations,
            CaseAssessments assessments,
            KeptObjections objections,
            Examination examination,
            ReviewProcess process,
            Trail trail) {
        this.db = db;
        this.sets = sets;
        this.commands = commands;
        this.permissions = permissions;
        this.workList = workList;
        this.determinations = determinations;
        this.assessments = assessments;
        this.objections = objections;
        this.examination = examination;
        this.process = process;
        this.trail = trail;
    }

    /** By date. */
    public List<CounterProposal> of(UUID caseId) {
        return db.sql("select * from counter_proposal where case_id = :case order by at")
                .param("case", caseId)
                .query(this::map)
                .list();
    }

    /** The one that waits for an answer: no decision was made since. */
    public Optional<CounterProposal> open(UUID caseId) {
        return db.sql(
                        """
                select p.* from counter_proposal p join determination d on d.id = p.determination_id
                where p.case_id = :case
                  and not exists (select 1 from determination later
                                  where later.case_id = p.case_id and later.decided_at > d.decided_at)""")
                .param("case", caseId)
                .query(this::map)
                .optional();
    }

    /**
     * The researcher proposes other measures, or other days, and says why.
     *
     * @throws Refused.Missing if nothing is proposed, or the same that he was offered
     * @throws org.kakehashi.policy.weighing.NoSuchMeasure for one that is not in the catalogue
     */
    @Transactional
    public void propose(Command command, UUID caseId, List<MeasureSet> measures, String reason) {
        commands.once(command, "review.counter-propose", List.of(caseId, measures, reason), () -> {
            permissions.require(
                    command.actor(), "review.accept-measures", examination.relations(command.actor(), caseId));
            workList.held(command.actor(), caseId, Step.ACCEPT_MEASURES);
            Determination offered =
                    determinations.inForce(caseId).orElseThrow(() -> new Refused.NotWaiting(Step.ACCEPT_MEASURES));
            String why = Examination.said("reason", reason);
            if (measures.isEmpty() || measures.equals(offered.decision().measures())) {
                throw new Refused.Missing("measures");
            }
            assessments.requireKnown(measures);
            Concern residual = assessments.left(caseId, measures);
            keep(
                    command,
                    caseId,
                    new CounterProposal(offered.id(), command.actor().person(), command.at(), measures, why, residual));
            determinations.declineMeasures(offered.id(), why);
            trail.write(command.act(ReviewActs.MEASURES_COUNTERED, Stream.ofCase(caseId))
                    .fact("determination", offered.id())
                    .fact("measures", measures.stream().map(MeasureSet::id).toList())
                    .fact("residual", residual)
                    .opening("reason", why)
                    .build());
            objections.reopen(caseId);
            process.measuresAnswered(caseId, false);
        });
    }

    private void keep(Command command, UUID caseId, CounterProposal one) {
        db.sql(
                        """
                insert into counter_proposal (determination_id, case_id, by, at, measures, reason, residual)
                values (:determination, :case, :by, :at, :measures::jsonb, :reason, :residual)""")
                .param("determination", one.determination())
                .param("case", caseId)
                .param("by", one.by())
                .param("at", Timestamp.from(command.at()))
                .param("measures", sets.write(one.measures()))
                .param("reason", one.reason())
                .param("residual", one.residual().name())
                .update();
    }

    private CounterProposal map(ResultSet row, int index) throws SQLException {
        return new CounterProposal(
                row.getObject("determination_id", UUID.class),
                row.getObject("by", UUID.class),
                row.getTimestamp("at").toInstant(),
                sets.read(row.getString("measures")),
                row.getString("reason"),
                Concern.valueOf(row.getString("residual")));
    }
}
