package org.kakehashi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The one hand that moves time in tests: for the domain and for the engine, whose due timers then ring. */
public final class MovableClock extends Clock {

    private final Clock real;
    private Duration ahead = Duration.ZERO;

    private MovableClock(Clock real) {
        this.real = real;
    }

    /** Goes on by so much and lets every timer ring that has come due, until none is left. */
    public void moveBy(Duration time, ManagementService engine) {
        ahead = ahead.plus(time);
        setEngine();
        for (Job due = next(engine); due != null; due = next(engine)) {
            engine.executeJob(due.getId());
        }
    }

    private void setEngine() {
        ClockUtil.setCurrentTime(Date.from(instant()));
    }

    private static Job next(ManagementService engine) {
        return engine.createJobQuery().executable().orderByJobDuedate().asc().list().stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        MovableClock other = new MovableClock(real.withZone(zone));
        other.ahead = ahead;
        return other;
    }

    /** The engine has one clock for the whole JVM: it is moved for the tests of one class and then set right for others. */
    public static final class EngineClock implements BeforeAllCallback, AfterAllCallback {

        @Override
        public void beforeAll(ExtensionContext test) {
            SpringExtension.getApplicationContext(test)
                    .getBean(MovableClock.class)
                    .setEngine();
        }

        @Override
        public void afterAll(ExtensionContext test) {
            ClockUtil.reset();
        }
    }

    /** Puts the movable clock in the place of the real one. */
    @TestConfiguration
    public static class Setup {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Clock.system(ZoneId.of("Asia/Tokyo")));
        }
    }
}
