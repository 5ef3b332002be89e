package org.kakehashi.audit.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** By what a list was narrowed, as its act tells it. */
final class Filters {

    private final List<String> given = new ArrayList<>();

    Filters with(String name, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            many.stream().map(String::valueOf).sorted().forEach(one -> given.add(name + "=" + one));
        } else if (value != null) {
            given.add(name + "=" + value);
        }
        return this;
    }

    /** None if nothing was narrowed. */
    @Nullable
    String text() {
        return given.isEmpty() ? null : String.join("\n", new TreeSet<>(given));
    }
}
