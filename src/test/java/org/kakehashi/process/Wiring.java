package org.kakehashi.process;

import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Faults in how a flow reaches code, tables, other flows and people. */
final class Wiring {

    private static final Set<String> CODE =
            Set.of("scriptTask", "script", "executionListener", "taskListener", "connector", "inputOutput");
    private static final Set<String> CODE_OR_PERSON = Set.of(
            "class",
            "expression",
            "type",
            "topic",
            "variableMappingClass",
            "assignee",
            "candidateUsers",
            "candidateGroups");

    private Wiring() {}

    static Stream<String> ofServiceTasks(Flow flow) {
        return flow.all(ServiceTask.class).stream()
                .filter(task -> !("${" + Named.uncapitalised(Named.what(task)) + "}")
                        .equals(task.getCamundaDelegateExpression()))
                .map(BaseElement::getId);
    }

    static Stream<String> ofCallActivities(Flow flow) {
        return flow.all(CallActivity.class).stream()
                .filter(call -> !isFlow(call.getCalledElement()) || !passesTheCase(call))
                .map(BaseElement::getId);
    }

    private static boolean isFlow(String name) {
        return Files.exists(Flow.PROCESSES.resolve(name).resolve(name + ".bpmn"));
    }

    private static boolean passesTheCase(CallActivity call) {
        return call.getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaIn.class).stream())
                .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
    }

    static Stream<String> ofTimers(Flow flow) {
        return flow.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDate() == null
                        || !timer.getTimeDate().getTextContent().equals(deadline(timer)))
                .map(timer -> ((BaseElement) timer.getParentElement()).getId());
    }

    private static String deadline(TimerEventDefinition timer) {
        return "${deadlines.at(execution, '" + ((CatchEvent) timer.getParentElement()).getId() + "')}";
    }

    static Stream<String> codeAndPersons(Flow flow) {
        return flow.elements().flatMap(Wiring::codeAndPersons);
    }

    private static Stream<String> codeAndPersons(DomElement element) {
        Stream<String> attributes = CODE_OR_PERSON.stream()
                .filter(name -> element.hasAttribute(BpmnModelConstants.CAMUNDA_NS, name))
                .map(name -> element.getAttribute("id") + ": camunda:" + name);
        return CODE.contains(element.getLocalName())
                ? Stream.concat(attributes, Stream.of(element.getLocalName()))
                : attributes;
    }

    static Stream<String> ofHistory(Flow flow) {
        return flow.all(Process.class).stream()
                .filter(process -> !"P3650D".equals(process.getCamundaHistoryTimeToLiveString()))
                .map(Process::getId);
    }
}
