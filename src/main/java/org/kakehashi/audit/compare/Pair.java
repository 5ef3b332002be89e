package org.kakehashi.audit.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The same thing on both sides.
 *
 * @param first none where the first decision has no such thing
 * @param second likewise
 */
public record Pair<K, V>(K what, @Nullable V first, @Nullable V second, boolean same) {

    /** All that one of them has, in the order of the first and then of the second. */
    static <K, V> List<Pair<K, V>> all(Map<K, V> first, Map<K, V> second, BiPredicate<V, V> same) {
        Set<K> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        List<Pair<K, V>> all = new ArrayList<>();
        for (K key : keys) {
            V one = first.get(key);
            V other = second.get(key);
            all.add(new Pair<>(key, one, other, one != null && other != null && same.test(one, other)));
        }
        return all;
    }

    static <K, V> List<Pair<K, V>> all(Map<K, V> first, Map<K, V> second) {
        return all(first, second, Objects::equals);
    }
}
