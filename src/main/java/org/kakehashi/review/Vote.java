package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;

/** One committee member's voice on a case. */
public record Vote(UUID member, Outcome outcome, String reason, Instant at) {}
