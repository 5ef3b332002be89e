package org.kakehashi.web.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a page offers its whole list to be taken along.
 *
 * @param filters what it is narrowed by, as it is posted
 * @param most rows that are taken along at most
 */
public record Taking(Map<String, String> filters, int most) {

    public Taking {
        filters = new LinkedHashMap<>(filters);
    }

    /** The same, narrowed by one thing more if it is given. */
    public Taking with(String name, @Nullable Object value) {
        Taking more = new Taking(filters, most);
        if (value != null) {
            more.filters.put(name, value.toString());
        }
        return more;
    }
}
