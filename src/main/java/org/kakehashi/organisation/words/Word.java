package org.kakehashi.organisation.words;

/**
 * A word of an affiliation or a name.
 *
 * @param text plain
 * @param key under which it is compared
 * @param from where it begins in what was written
 * @param to where what was written goes on
 * @param segment how many commas, semicolons, brackets or dashes stand before it
 * @param capitals whether it was written as an acronym is
 * @param silent whether a name may leave it out
 * @param initials whether it is a capital letter, or several with full stops
 */
public record Word(
        String text, String key, int from, int to, int segment, boolean capitals, boolean silent, boolean initials) {}
