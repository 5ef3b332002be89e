package org.kakehashi.screening.sheet;

import java.util.List;
import org.kakehashi.screening.ListState;

/** Which lists rows were asked of, from the first to the last of them, counted from 1. */
public record AskedOf(int first, int last, List<ListState> lists) {

    public AskedOf {
        lists = List.copyOf(lists);
    }
}
