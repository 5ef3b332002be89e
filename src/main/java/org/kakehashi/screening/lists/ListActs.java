package org.kakehashi.screening.lists;

import java.util.List;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.kakehashi.trail.Stream;
import org.springframework.stereotype.Component;

/** The acts of lists; each list has a stream of its own. */
@Component
class ListActs implements DeclaresActs {

    static final ActKind LIST_EDITION_LOADED = ActKind.done(
            "LIST_EDITION_LOADED", "list", "edition", "sha256", "entries", "names", "published", "inForce");

    static final ActKind LIST_REFRESHED = ActKind.done(
            "LIST_REFRESHED",
            "list",
            "editionId",
            "sha256",
            "published",
            "entriesBefore",
            "entriesAfter",
            "added",
            "removed",
            "renamed",
            "changed");
    static final ActKind LIST_REFRESH_STOPPED = ActKind.done(
            "LIST_REFRESH_STOPPED",
            "list",
            "editionId",
            "sha256",
            "published",
            "entriesBefore",
            "entriesAfter",
            "added",
            "removed",
            "renamed",
            "changed");
    static final ActKind LIST_REFRESH_UNREADABLE = ActKind.done("LIST_REFRESH_UNREADABLE", "list", "sha256", "cause");
    static final ActKind LIST_REFRESH_REPEATED = ActKind.done("LIST_REFRESH_REPEATED", "list", "sha256");
    static final ActKind LIST_REFRESH_FORCED =
            ActKind.done("LIST_REFRESH_FORCED", "list", "editionId").committing("reason");
    static final ActKind LIST_REFRESH_DROPPED =
            ActKind.done("LIST_REFRESH_DROPPED", "list", "editionId").committing("reason");

    static final ActKind LIST_REFRESH_VOUCHED =
            ActKind.done("LIST_REFRESH_VOUCHED", "list", "editionId").committing("reason");
    static final ActKind LIST_RESCREENED =
            ActKind.done("LIST_RESCREENED", "list", "editionId", "changed", "parties", "worsened");

    static Stream streamOf(String list) {
        return Stream.ofList(ListEdition.keyOf(list));
    }

    @Override
    public List<ActKind> actKinds() {
        return List.of(
                LIST_EDITION_LOADED,
                LIST_REFRESHED,
                LIST_REFRESH_STOPPED,
                LIST_REFRESH_UNREADABLE,
                LIST_REFRESH_REPEATED,
                LIST_REFRESH_FORCED,
                LIST_REFRESH_DROPPED,
                LIST_REFRESH_VOUCHED,
                LIST_RESCREENED);
    }
}
