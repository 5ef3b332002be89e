package org.kakehashi.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputEntry;

/** Faults in how a flow asks tables. */
final class Asking {

    private static final Path DEADLINES = Flow.PROCESSES.resolve("deadlines.dmn");
    private static final Pattern NODE = Pattern.compile("\"(\\w+)\"");

    private Asking() {}

    static Stream<String> ofRuleTasks(Flow flow) {
        return flow.all(BusinessRuleTask.class).stream()
                .filter(task -> !isTable(flow, task.getCamundaDecisionRef())
                        || task.getCamundaResultVariable() == null
                        || !"singleEntry".equals(task.getCamundaMapDecisionResult()))
                .map(BaseElement::getId);
    }

    /** A table that routes stands in the folder of the flow that asks it. */
    private static boolean isTable(Flow flow, String name) {
        Path file = flow.file().resolveSibling(name + ".dmn");
        return Files.exists(file) && read(file).getModelElementById(name) instanceof Decision;
    }

    static Stream<String> ofTimersWithoutDays(Flow flow) {
        Set<String> known = deadlines().collect(Collectors.toSet());
        return flow.all(BoundaryEvent.class).stream()
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(BaseElement::getId)
                .filter(id -> !known.contains(id));
    }

    /** The nodes for which the table of deadlines has days. */
    static Stream<String> deadlines() {
        return read(DEADLINES).getModelElementsByType(InputEntry.class).stream()
                .flatMap(entry -> NODE.matcher(entry.getTextContent()).results())
                .map(found -> found.group(1));
    }

    private static DmnModelInstance read(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }
}
