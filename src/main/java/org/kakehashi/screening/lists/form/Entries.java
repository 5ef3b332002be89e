package org.kakehashi.screening.lists.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.kakehashi.screening.ListEntry;

/** The entries of a file in its order: no more than a list may have, and not none. */
public final class Entries {

    private final List<ListEntry> entries = new ArrayList<>();

    /**
     * @param next the entry with this number, counted from 1
     * @throws UnreadableList if it is one more than any list has
     */
    public void add(IntFunction<ListEntry> next) {
        int no = entries.size() + 1;
        Limits.entry(no);
        entries.add(next.apply(no));
    }

    /**
     * @param what the publisher calls them
     * @throws UnreadableList if there are none
     */
    public List<ListEntry> all(String what) {
        if (entries.isEmpty()) {
            throw new UnreadableList("the file has no " + what);
        }
        return entries;
    }
}
