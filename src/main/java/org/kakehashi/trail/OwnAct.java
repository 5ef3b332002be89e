package org.kakehashi.trail;

import java.time.Instant;
import java.util.UUID;

/** An act as the one who did it may know it: that it was done, not what else it says. */
public record OwnAct(UUID id, String kind, Stream stream, Instant at) {}
