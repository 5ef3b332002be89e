package org.kakehashi.web.review.partner;

import java.util.List;

/** What the lists said, and how old they are. */
public record ScreeningView(List<MatchView> matches, List<Age> lists) {

    /** One list and its age in words. */
    public record Age(String title, String words, boolean warns) {}

    /** How many of the lists are old or could not be read. */
    public long warned() {
        return lists.stream().filter(Age::warns).count();
    }
}
