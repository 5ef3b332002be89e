package org.kakehashi.trail.log;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when a witness has signed what this log does not hold: acts were lost or changed, or this is not the log. */
@Component
class TrailHealthIndicator implements HealthIndicator {

    private final Witnesses witnesses;

    TrailHealthIndicator(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    @Override
    public Health health() {
        return witnesses.against().isEmpty()
                ? Health.up().build()
                : Health.down().build();
    }
}
