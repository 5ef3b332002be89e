package org.kakehashi.process;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Faults in names and ids. */
final class Naming {

    private static final Pattern VERB = Pattern.compile(".*[うくぐすつぬぶむる]");
    private static final Pattern PAST = Pattern.compile(".*[ただ]");
    private static final Pattern QUESTION = Pattern.compile(".*か");
    private static final String HAPPENED = "([a-z][A-Za-z]*)?(ed|[wW]ithdrawn)";

    private Naming() {}

    static Stream<String> ofTheFile(Flow flow) {
        return Stream.of(flow.process().getId())
                .filter(id -> !flow.file().endsWith(Path.of(id, id + ".bpmn")))
                .map(id -> id + " in " + flow.file());
    }

    static Stream<String> ofNodes(Flow flow) {
        return flow.nodes()
                .filter(node -> !node.getId().matches(Named.type(node) + "_([A-Z][a-z]*)+"))
                .map(FlowNode::getId);
    }

    static Stream<String> ofArrows(Flow flow) {
        return flow.all(SequenceFlow.class).stream()
                .filter(arrow -> !arrow.getId()
                        .equals("Flow_" + Named.what(arrow.getSource()) + "_" + Named.what(arrow.getTarget())))
                .map(SequenceFlow::getId);
    }

    static Stream<String> ofWords(Flow flow) {
        return flow.nodes()
                .filter(node -> node.getName() == null
                        || !form(node).matcher(node.getName()).matches())
                .map(node -> node.getId() + ": " + node.getName());
    }

    /** A gateway that only joins may be named by what it joins. */
    private static Pattern form(FlowNode node) {
        if (node instanceof Activity) {
            return VERB;
        }
        if (node instanceof Event) {
            return PAST;
        }
        return node.getOutgoing().size() > 1 ? QUESTION : Pattern.compile(".+");
    }

    static Stream<String> ofMessages(Flow flow) {
        String form = Pattern.quote(Named.camelCase(flow.name())) + "\\." + HAPPENED;
        return flow.all(Message.class).stream().map(Message::getName).filter(name -> !name.matches(form));
    }
}
