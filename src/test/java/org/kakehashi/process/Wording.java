package org.kakehashi.process;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Faults in what people see of a flow: its drawing and its words. */
final class Wording {

    private static final String NODES = "nodes";
    private static final String ANSWERS = "flows";

    private Wording() {}

    static Stream<String> missingInTheDiagram(Flow flow) {
        Set<String> drawn = Stream.concat(
                        flow.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        flow.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        return flow.all(FlowElement.class).stream()
                .filter(element -> element instanceof FlowNode || element instanceof SequenceFlow)
                .map(FlowElement::getId)
                .filter(id -> !drawn.contains(id));
    }

    static Stream<String> ofNodes(Flow flow) {
        return flow.nodes()
                .map(FlowNode::getId)
                .flatMap(id -> missing(flow, NODES, id, "ja", "en", "help_ja", "help_en"));
    }

    static Stream<String> ofAnswers(Flow flow) {
        return flow.choices().map(SequenceFlow::getId).flatMap(id -> missing(flow, ANSWERS, id, "ja", "en"));
    }

    static Stream<String> ofNothing(Flow flow) {
        Set<String> ids =
                flow.all(FlowElement.class).stream().map(FlowElement::getId).collect(Collectors.toSet());
        return Stream.of(NODES, ANSWERS)
                .flatMap(heading -> flow.texts(heading).keySet().stream())
                .filter(id -> !ids.contains(id));
    }

    static Stream<String> thatDiffers(Flow flow) {
        Stream<String> names = flow.all(FlowElement.class).stream()
                .filter(element -> !element.getId().isEmpty() && element.getName() != null)
                .filter(element -> !element.getName().equals(said(flow, element).get("ja")))
                .map(FlowElement::getId);
        Stream<String> documentation = flow.nodes()
                .filter(node -> node.getDocumentations().stream().noneMatch(text -> text.getTextContent()
                        .equals(said(flow, node).get("help_ja"))))
                .map(node -> node.getId() + " (documentation)");
        return Stream.concat(names, documentation);
    }

    private static Map<String, String> said(Flow flow, FlowElement element) {
        String heading = element instanceof SequenceFlow ? ANSWERS : NODES;
        return flow.texts(heading).getOrDefault(element.getId(), Map.of());
    }

    private static Stream<String> missing(Flow flow, String heading, String id, String... kinds) {
        Map<String, String> words = flow.texts(heading).getOrDefault(id, Map.of());
        return Stream.of(kinds)
                .filter(kind -> words.getOrDefault(kind, "").isBlank())
                .map(kind -> id + ": " + kind);
    }
}
