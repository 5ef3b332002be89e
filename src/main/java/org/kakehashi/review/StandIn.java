package org.kakehashi.review;

import java.time.LocalDate;
import java.util.UUID;

/** Who acts for somebody, from one day to another, both included. */
public record StandIn(UUID person, LocalDate from, LocalDate to) {}
