package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;
import org.kakehashi.fact.Fact;

/** A fact that a reviewer found out and answers for, with the reason; it counts instead of what was declared or unknown. */
public record ConfirmedFact(Fact fact, String reason, UUID by, Instant at) {}
