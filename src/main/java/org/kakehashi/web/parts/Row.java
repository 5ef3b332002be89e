package org.kakehashi.web.parts;

import org.jspecify.annotations.Nullable;

/**
 * One line of a summary list.
 *
 * @param link where the answer can be changed, if it can
 */
public record Row(String label, String value, @Nullable String link) {

    public static Row of(String label, String value) {
        return new Row(label, value, null);
    }
}
