package org.kakehashi.web.collaboration;

import java.util.List;
import org.kakehashi.collaboration.CollaborationLine;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.parts.KeyPage;

/**
 * The page {@code collaboration/collaborations}.
 *
 * @param later whether this is not the first page of the list
 * @param naming those of others in which the reader takes part
 */
record CollaborationsScreen(
        KeyPage<CollaborationLine> mine, boolean later, List<CollaborationLine> naming, List<Crumb> crumbs) {

    public String tag(CollaborationLine line) {
        return Standing.tag(line.state());
    }
}
