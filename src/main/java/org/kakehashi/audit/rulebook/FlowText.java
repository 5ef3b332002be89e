package org.kakehashi.audit.rulebook;

import java.util.List;
import org.kakehashi.policy.Text;

/**
 * A flow in words, as opposed to its drawing: what it is for, and each of its nodes in the order of its texts.
 *
 * @param id name of the flow, of its folder and of its file
 */
public record FlowText(String id, Text name, Text help, List<Node> nodes) {

    /** One node of it. */
    public record Node(String id, Text name, Text help) {}

    public FlowText {
        nodes = List.copyOf(nodes);
    }
}
