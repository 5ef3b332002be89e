package org.kakehashi.process.record;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the running transaction will have recorded when it commits. */
@Component
class PendingRecords {

    private final JdbcTemplate db;

    PendingRecords(JdbcTemplate db) {
        this.db = db;
    }

    Pending now() {
        Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            Pending fresh = new Pending();
            TransactionSynchronizationManager.bindResource(this, fresh);
            TransactionSynchronizationManager.registerSynchronization(new Synchronization(fresh));
            return fresh;
        }
        return pending;
    }

    /** The case of an instance, begun now or before. */
    UUID caseOf(String instance) {
        return now().caseOf(instance)
                .orElseGet(() -> java.util.Objects.requireNonNull(db.queryForObject(
                        "select case_id from process_run where instance_id = ?", UUID.class, instance)));
    }

    private void write(Pending pending) {
        db.batchUpdate(
                """
                insert into process_run (instance_id, case_id, process, version, definition_id, parent_id, started_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                pending.runs.stream()
                        .map(run -> new @Nullable Object[] {
                            run.instance(),
                            run.caseId(),
                            run.process(),
                            run.version(),
                            run.definition(),
                            run.parent(),
                            time(run.started())
                        })
                        .toList());
        List<@Nullable Object[]> entered = new ArrayList<>();
        pending.entered.values().forEach(step -> {
            Left left = pending.left.remove(step.id());
            entered.add(new @Nullable Object[] {
                step.id(),
                step.instance(),
                step.node(),
                step.type(),
                time(step.at()),
                left == null ? null : time(left.at()),
                left != null && left.cancelled()
            });
        });
        db.batchUpdate(
                """
                insert into process_step (id, instance_id, node, node_type, entered_at, left_at, cancelled)
                values (?, ?, ?, ?, ?, ?, ?)""",
                entered);
        db.batchUpdate(
                "update process_step set left_at = ?, cancelled = ? where id = ?",
                pending.left.entrySet().stream()
                        .map(one -> new Object[] {
                            time(one.getValue().at()), one.getValue().cancelled(), one.getKey()
                        })
                        .toList());
        db.batchUpdate(
                "update process_run set ended_at = ? where instance_id = ?",
                pending.ended.entrySet().stream()
                        .map(one -> new Object[] {time(one.getValue()), one.getKey()})
                        .toList());
    }

    private static Timestamp time(Date at) {
        return new Timestamp(at.getTime());
    }

    private record Left(Date at, boolean cancelled) {}

    static final class Pending {
        private final List<Recorder.Run> runs = new ArrayList<>();
        private final Map<String, Recorder.Entered> entered = new LinkedHashMap<>();
        private final Map<String, Left> left = new LinkedHashMap<>();
        private final Map<String, Date> ended = new LinkedHashMap<>();

        void started(Recorder.Run run) {
            runs.add(run);
        }

        void ended(String instance, Date at) {
            ended.put(instance, at);
        }

        void entered(Recorder.Entered step) {
            entered.put(step.id(), step);
        }

        void left(String id, Date at, boolean cancelled) {
            left.put(id, new Left(at, cancelled));
        }

        Optional<UUID> caseOf(String instance) {
            return runs.stream()
                    .filter(run -> run.instance().equals(instance))
                    .map(Recorder.Run::caseId)
                    .findFirst();
        }
    }

    private final class Synchronization implements TransactionSynchronization {
        private final Pending pending;

        Synchronization(Pending pending) {
            this.pending = pending;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PendingRecords.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PendingRecords.this, pending);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(pending);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PendingRecords.this);
        }
    }
}
