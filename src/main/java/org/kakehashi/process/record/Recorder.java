package org.kakehashi.process.record;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hears what the engine does and keeps what the record needs, in the engine's transaction: it is written when that
 * commits, in one batch, or not at all.
 */
@Component
class Recorder implements HistoryEventHandler {

    private final PendingRecords pending;
    private final DecisionRecords decisions;

    Recorder(PendingRecords pending, DecisionRecords decisions) {
        this.pending = pending;
        this.decisions = decisions;
    }

    @Override
    public void handleEvents(java.util.List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricProcessInstanceEventEntity run) {
            handle(run);
        } else if (event instanceof HistoricActivityInstanceEventEntity step) {
            handle(step);
        } else if (event instanceof HistoricDecisionEvaluationEvent decision) {
            decisions.evaluated(decision.getRootHistoricDecisionInstance());
        }
    }

    private void handle(HistoricProcessInstanceEventEntity run) {
        if (run.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
            pending.now()
                    .started(new Run(
                            run.getProcessInstanceId(),
                            UUID.fromString(run.getBusinessKey()),
                            run.getProcessDefinitionKey(),
                            run.getProcessDefinitionVersion(),
                            run.getProcessDefinitionId(),
                            run.getSuperProcessInstanceId(),
                            run.getStartTime()));
        } else if (run.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
            pending.now().ended(run.getProcessInstanceId(), run.getEndTime());
        }
    }

    private void handle(HistoricActivityInstanceEventEntity step) {
        if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            pending.now()
                    .entered(new Entered(
                            step.getActivityInstanceId(),
                            step.getProcessInstanceId(),
                            step.getActivityId(),
                            step.getActivityType(),
                            step.getStartTime()));
        } else if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            pending.now().left(step.getActivityInstanceId(), step.getEndTime(), step.isCanceled());
        }
    }

    record Run(
            String instance,
            UUID caseId,
            String process,
            int version,
            String definition,
            @Nullable String parent,
            Date started) {}

    record Entered(String id, String instance, String node, String type, Date at) {}
}
