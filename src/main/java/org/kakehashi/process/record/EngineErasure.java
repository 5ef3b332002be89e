package org.kakehashi.process.record;

import java.util.List;
import java.util.UUID;
import org.kakehashi.trail.Erases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes what the engine has written of a case, also where its own history was switched on. The record of steps and of
 * answered tables ({@code process_step}, {@code decision_record}) holds names of nodes and flags, and stays.
 */
@Component
class EngineErasure implements Erases {

    private static final String OF_CASE = "(select instance_id from process_run where case_id = :case)";
    private static final List<String> TABLES = List.of(
            "act_hi_dec_in",
            "act_hi_dec_out",
            "act_hi_decinst",
            "act_hi_detail",
            "act_hi_varinst",
            "act_hi_comment",
            "act_hi_attachment",
            "act_hi_identitylink",
            "act_hi_taskinst",
            "act_hi_op_log",
            "act_hi_job_log",
            "act_hi_ext_task_log",
            "act_hi_incident",
            "act_ge_bytearray");

    private final JdbcClient db;

    EngineErasure(JdbcClient db) {
        this.db = db;
    }

    /** A decided case of which only the benefit will be looked at again is closed. */
    @Override
    public boolean goesOn(UUID caseId) {
        return db.sql(
                        """
                select exists (
                    select from process_run
                    where case_id = :case and ended_at is null and process <> 'benefit-review')""")
                .param("case", caseId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void eraseCase(UUID caseId) {
        for (String table : TABLES) {
            db.sql("delete from " + table + " where root_proc_inst_id_ in " + OF_CASE)
                    .param("case", caseId)
                    .update();
        }
    }
}
