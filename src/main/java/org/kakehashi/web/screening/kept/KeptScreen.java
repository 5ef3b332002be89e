package org.kakehashi.web.screening.kept;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.names.PartyKind;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.parts.KeyPage;
import org.kakehashi.web.screening.AnswerView;

/** The pages of kept answers. */
final class KeptScreen {

    private KeptScreen() {}

    /** The page {@code screening/kept-all}. @param later whether it is not the first page */
    record All(KeyPage<Line> lines, boolean later) {}

    /** @param organisation null for a person, who is named only on his own page */
    record Line(
            UUID id,
            String number,
            PartyKind kind,
            @Nullable String organisation,
            Answer.Outcome outcome,
            int hits,
            String by,
            Instant at) {}

    /** The page {@code screening/kept}. @param mayErase whether the reader can ask for its erasure */
    record One(Line line, AskedParty asked, String reason, AnswerView answer, boolean mayErase, List<Crumb> crumbs) {}
}
