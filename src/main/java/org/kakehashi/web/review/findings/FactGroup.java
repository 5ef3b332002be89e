package org.kakehashi.web.review.findings;

import java.util.List;

/** All that is known about one subject. */
public record FactGroup(String subject, List<FactLine> facts) {}
