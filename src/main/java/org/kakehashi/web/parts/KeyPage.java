package org.kakehashi.web.parts;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list, read by key and never by offset.
 *
 * @param next key of the last item, to go on after it; none on the last page
 */
public record KeyPage<T>(List<T> items, @Nullable String next) {

    /** Cuts what was read: ask the database for one more than {@code size}. */
    public static <T> KeyPage<T> cut(List<T> read, int size, Function<T, String> key) {
        if (read.size() <= size) {
            return new KeyPage<>(List.copyOf(read), null);
        }
        List<T> items = List.copyOf(read.subList(0, size));
        return new KeyPage<>(items, key.apply(items.get(size - 1)));
    }
}
