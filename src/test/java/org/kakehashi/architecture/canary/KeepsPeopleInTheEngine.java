package org.kakehashi.architecture.canary;

import org.camunda.bpm.engine.IdentityService;

/** Looks for people where there are none. */
public record KeepsPeopleInTheEngine(IdentityService identity) {}
