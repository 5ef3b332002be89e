package org.kakehashi.trail.log;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when a witness has seen more of the log than there is: acts were lost, or this is not the log. */
@Component
class TrailHealthIndicator implements HealthIndicator {

    private final Witnesses witnesses;

    TrailHealthIndicator(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    @Override
    public Health health() {
        return witnesses.ahead().isEmpty() ? Health.up().build() : Health.down().build();
    }
}
