package org.kakehashi.web.screening;

import java.util.List;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.web.screening.words.AskedLists;

/**
 * An answer of the lists in words.
 *
 * @param unread titles of lists that could not be asked
 * @param threshold from which agreement on an entry is shown
 */
public record AnswerView(
        Answer.Outcome outcome, List<HitView> hits, AskedLists lists, List<String> unread, String threshold) {

    /** Nothing is wrong with the lists: the name has nothing to compare. */
    public boolean unfindable() {
        return outcome == Answer.Outcome.UNKNOWN && unread.isEmpty();
    }
}
