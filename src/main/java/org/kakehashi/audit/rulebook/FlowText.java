package org.kakehashi.audit.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kakehashi.policy.Text;

/**
 * A flow in words, as opposed to its drawing: what it is for, and each of its nodes in the order of its texts.
 *
 * @param id name of the flow, of its folder and of its file
 * @param arrows words beside arrows, where a way forks
 */
public record FlowText(String id, Text name, Text help, List<Node> nodes, List<Arrow> arrows) {

    /** One node of it. */
    public record Node(String id, Text name, Text help) {}

    /** What stands beside one arrow. */
    public record Arrow(String id, Text name) {}

    public FlowText {
        nodes = List.copyOf(nodes);
        arrows = List.copyOf(arrows);
    }

    /** Everything that has a name on the drawing, by id. */
    public Map<String, String> names(Locale locale) {
        Map<String, String> names = new HashMap<>();
        nodes.forEach(node -> names.put(node.id(), node.name().in(locale)));
        arrows.forEach(arrow -> names.put(arrow.id(), arrow.name().in(locale)));
        return names;
    }
}
