package org.kakehashi.web.parts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline.
 *
 * @param who name or role, as the reader may know it
 * @param tone {@code done}, {@code open}, {@code note} or {@code stop}
 */
public record Moment(Instant at, String text, String who, @Nullable String detail, String tone) {

    public static Moment of(Instant at, String text, String who) {
        return new Moment(at, text, who, null, "done");
    }
}
