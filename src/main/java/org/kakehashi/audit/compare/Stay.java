package org.kakehashi.audit.compare;

import java.time.Duration;
import java.time.Instant;
import org.kakehashi.audit.Picture;
import org.kakehashi.policy.Text;

/**
 * How long a case waited at one step, all times together.
 *
 * @param ends whether it has left it; an open one counts no time
 */
public record Stay(Text name, int times, Duration time, boolean ends) {

    static Stay of(Picture.Step step) {
        Instant left = step.left();
        return new Stay(
                step.name(), 1, left == null ? Duration.ZERO : Duration.between(step.entered(), left), left != null);
    }

    Stay and(Stay other) {
        return new Stay(name, times + other.times, time.plus(other.time), ends && other.ends);
    }
}
