package org.kakehashi.screening;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** The acts of this module. The list is public, so that an entry's hash would name whom it was; it is committed to. */
@Component
class ScreeningActs implements DeclaresActs {

    static final ActKind PARTIES_SCREENED =
            ActKind.done("PARTIES_SCREENED", "round", "parties", "open", "reused", "failed", "editions");
    static final ActKind MATCH_JUDGED =
            ActKind.done("MATCH_JUDGED", "match", "before", "verdict").committing("entryHash", "reason");
    static final ActKind ANSWER_WORSENED = ActKind.done("ANSWER_WORSENED", "list", "editionId", "entries", "open");

    @Override
    public List<ActKind> actKinds() {
        return List.of(PARTIES_SCREENED, MATCH_JUDGED, ANSWER_WORSENED);
    }
}
