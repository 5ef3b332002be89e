package org.kakehashi.web.screening.words;

import java.util.List;

/**
 * Which lists were asked.
 *
 * @param ages those that were, with their age, and those that could not be read
 * @param absent titles of those that nobody has brought, and that say nothing therefore
 */
public record AskedLists(List<Age> ages, List<String> absent) {

    /** One list and its age in words. */
    public record Age(String title, String words, boolean warns) {}

    /** How many of the lists are old or could not be read. */
    public long warned() {
        return ages.stream().filter(Age::warns).count();
    }
}
