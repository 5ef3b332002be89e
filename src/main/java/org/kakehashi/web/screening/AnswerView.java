package org.kakehashi.web.screening;

import java.util.List;
import org.kakehashi.screening.ask.Answer;

/**
 * An answer of the lists in words.
 *
 * @param lists all that were asked, with their age
 * @param unread titles of those that could not be asked
 * @param threshold from which agreement on an entry is shown
 */
public record AnswerView(
        Answer.Outcome outcome, List<HitView> hits, List<ListAge> lists, List<String> unread, String threshold) {

    /** One list and its age in words. */
    public record ListAge(String title, String words, boolean warns) {}

    /** How many of the lists are old or could not be read. */
    public long warned() {
        return lists.stream().filter(ListAge::warns).count();
    }
}
