package org.kakehashi.screening.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was made of something before, as long as there is room; then all is forgotten. Any number of threads may ask. */
final class Remembered<K, V> {

    private final int most;
    private final Function<K, V> made;
    private final Map<K, V> all = new ConcurrentHashMap<>();

    /** @param made gives the same for the same key, always */
    Remembered(int most, Function<K, V> made) {
        this.most = most;
        this.made = made;
    }

    V of(K key) {
        V known = all.get(key);
        if (known == null) {
            known = made.apply(key);
            if (all.size() >= most) {
                all.clear();
            }
            all.put(key, known);
        }
        return known;
    }
}
