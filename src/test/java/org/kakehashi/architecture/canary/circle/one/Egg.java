package org.kakehashi.architecture.canary.circle.one;

import org.kakehashi.architecture.canary.circle.other.Hen;

/** Comes from the hen. */
public record Egg(Hen of) {}
