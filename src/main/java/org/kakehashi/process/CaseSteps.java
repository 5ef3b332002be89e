package org.kakehashi.process;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.kakehashi.review.Step;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Keeps the work list in step with the flows: whoever is waited for at a node finds it there while the flow is at it, and
 * no longer.
 */
@Component
class CaseSteps extends AbstractBpmnParseListener {

    private static final Map<String, Step> BY_NODE =
            Arrays.stream(Step.values()).collect(Collectors.toMap(Step::node, Function.identity()));

    private final CaseProgress progress;

    CaseSteps(@Lazy CaseProgress progress) {
        this.progress = progress;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    private void listen(ActivityImpl activity) {
        Step step = BY_NODE.get(activity.getId());
        if (step == null) {
            throw new IllegalStateException("nobody is waited for at " + activity.getId() + ": add it to Step");
        }
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                execution -> progress.cameTo(caseOf(execution), step, execution));
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                execution -> progress.left(caseOf(execution), step));
    }

    static UUID caseOf(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
