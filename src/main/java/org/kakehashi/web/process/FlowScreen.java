package org.kakehashi.web.process;

import java.util.List;
import org.kakehashi.web.parts.Crumb;

/** The page {@code process/flow}: the drawing of a flow, and the same in words. */
record FlowScreen(String id, String name, String help, List<Node> nodes, List<Line> tables, List<Crumb> crumbs) {

    /** A node in words. */
    public record Node(String kind, String name, String help) {}

    /** A table of its folder. */
    public record Line(String id, String name) {}
}
