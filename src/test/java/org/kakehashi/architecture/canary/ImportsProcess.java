package org.kakehashi.architecture.canary;

import org.kakehashi.process.Flows;

/** Moves a flow without asking the module whose case it is. */
public record ImportsProcess(Flows flows) {}
