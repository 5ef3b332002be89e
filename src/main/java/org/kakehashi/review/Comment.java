package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;
import org.kakehashi.identity.Role;

/** A note among reviewers, never shown to the researcher. */
public record Comment(UUID id, UUID by, Role role, Instant at, String text) {}
