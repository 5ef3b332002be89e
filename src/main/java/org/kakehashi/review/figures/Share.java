package org.kakehashi.review.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A part of a whole, both counted in cases. */
public record Share(int part, int whole) {

    private static final int ALL = 100;

    /** Null where there is nothing to have a part of. */
    @JsonProperty("percent")
    public @Nullable Integer percent() {
        return whole == 0 ? null : Math.round((float) ALL * part / whole);
    }
}
