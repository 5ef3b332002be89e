package org.kakehashi.web.review.cases;

import java.time.Instant;

/** A comment, a vote or a question with the name of whoever said it. */
record Said(String who, String role, Instant at, String heading, String text) {}
