package org.kakehashi.web.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ask.AlsoAsked;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.web.screening.words.AskedLists;

/**
 * An answer of the lists in words.
 *
 * @param unread titles of lists that could not be asked
 * @param also the organisation of the register by whose names the lists were asked too; null if there is none
 * @param threshold from which agreement on an entry is shown
 */
public record AnswerView(
        Answer.Outcome outcome,
        List<HitView> hits,
        AskedLists lists,
        List<String> unread,
        @Nullable AlsoAsked also,
        String threshold) {

    /** Nothing is wrong with the lists: the name has nothing to compare. */
    public boolean unfindable() {
        return outcome == Answer.Outcome.UNKNOWN && unread.isEmpty();
    }
}
