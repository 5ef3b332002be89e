package org.kakehashi.web.screening;

import java.util.List;
import org.kakehashi.screening.ListEntry;

/**
 * One entry that bears a name like the asked one, in words.
 *
 * @param edition of the list, with its age
 * @param stale whether the list is older than it should be
 * @param strong near enough that a second person would have to confirm that it is another party
 * @param concerns what the list suspects the listed party of
 * @param parts add up to the score
 */
public record HitView(
        ListEntry entry,
        String list,
        String edition,
        boolean stale,
        String asked,
        String listed,
        ListEntry.NameKind listedKind,
        String score,
        boolean strong,
        String concerns,
        List<PartView> parts) {

    /** A part of the explanation. */
    public record PartView(String asked, String listed, String reason, String share) {}
}
