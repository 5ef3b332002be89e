package org.kakehashi.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.kakehashi.review.NotWaitedFor;
import org.springframework.stereotype.Component;

/** Moves the flow of a case. The engine's ids stay here: a case is known by its own id, a step by its node. */
@Component
public class Flows {

    private final RuntimeService runtime;
    private final TaskService tasks;

    Flows(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    public void start(String process, UUID caseId, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(process, caseId.toString(), variables);
    }

    /** @throws NotWaitedFor if the case is not at that node, or has just left it in another transaction */
    public void complete(UUID caseId, String node, Map<String, Object> variables) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .taskDefinitionKey(node)
                .singleResult();
        if (task == null) {
            throw new NotWaitedFor();
        }
        try {
            tasks.complete(task.getId(), variables);
        } catch (OptimisticLockingException e) {
            throw new NotWaitedFor();
        }
    }

    /** Whether somebody is waited for at the node. */
    public boolean isAt(UUID caseId, String node) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .taskDefinitionKey(node)
                        .count()
                > 0;
    }

    /** @throws NotWaitedFor if the case does not wait for the message */
    public void tell(UUID caseId, String message, Map<String, Object> variables) {
        if (!waitsFor(caseId, message)) {
            throw new NotWaitedFor();
        }
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(caseId.toString())
                    .setVariables(variables)
                    .correlate();
        } catch (OptimisticLockingException e) {
            throw new NotWaitedFor();
        }
    }

    /** Whether this process is under way for the case. */
    public boolean runs(String process, UUID caseId) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(caseId.toString())
                        .count()
                > 0;
    }

    /** Ends what is under way of this process for the case, without another step. */
    public void stop(String process, UUID caseId, String why) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), why));
    }

    public boolean waitsFor(UUID caseId, String message) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }
}
