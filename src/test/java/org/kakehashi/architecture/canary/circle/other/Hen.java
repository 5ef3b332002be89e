package org.kakehashi.architecture.canary.circle.other;

import org.jspecify.annotations.Nullable;
import org.kakehashi.architecture.canary.circle.one.Egg;

/** Comes from the egg. */
public record Hen(@Nullable Egg of) {}
