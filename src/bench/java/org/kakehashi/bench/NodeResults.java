package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** What the nodes of one case of the program told its flow, so that the bare engine can be told the same. */
@Component
class NodeResults extends AbstractBpmnParseListener {

    private final Map<String, Map<String, Object>> before = new HashMap<>();
    private final Map<String, Map<String, Object>> told = new HashMap<>();
    private final List<String> waits = new ArrayList<>();
    private volatile boolean listening;

    void listen(boolean on) {
        listening = on;
    }

    /** Variables that the node set, or that it was completed with. */
    Map<String, Object> of(String node) {
        return told.getOrDefault(node, Map.of());
    }

    /** The nodes at which somebody was waited for, in the order of the case. */
    List<String> waits() {
        return List.copyOf(waits);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        hear(activity, false);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        hear(activity, true);
    }

    private void hear(ActivityImpl activity, boolean waiting) {
        activity.addListener(
                ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> entered(execution, waiting));
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::left);
    }

    private void entered(DelegateExecution execution, boolean waiting) {
        if (listening) {
            String node = execution.getCurrentActivityId();
            before.put(node, new HashMap<>(execution.getVariables()));
            if (waiting) {
                waits.add(node);
            }
        }
    }

    private void left(DelegateExecution execution) {
        if (listening) {
            String node = execution.getCurrentActivityId();
            Map<String, Object> known = before.getOrDefault(node, Map.of());
            Map<String, Object> fresh = new HashMap<>();
            execution.getVariables().forEach((name, value) -> {
                if (!known.containsKey(name) || !Objects.equals(known.get(name), value)) {
                    fresh.put(name, value);
                }
            });
            told.put(node, fresh);
        }
    }
}
