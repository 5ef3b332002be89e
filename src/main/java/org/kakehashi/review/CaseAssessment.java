package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.weighing.Weighing;

/** One judgement of a case, kept as it was: facts, tables, findings, and what was weighed, if it was. */
public record CaseAssessment(UUID id, int round, Instant at, Assessment assessment, @Nullable Weighing weighing) {}
