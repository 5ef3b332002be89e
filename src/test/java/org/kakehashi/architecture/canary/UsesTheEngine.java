package org.kakehashi.architecture.canary;

import org.camunda.bpm.engine.RuntimeService;

/** Asks the engine past the process package. */
public record UsesTheEngine(RuntimeService runtime) {}
