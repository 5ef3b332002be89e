package org.kakehashi.web.review.findings;

import java.util.List;
import org.kakehashi.policy.RuleKind;

/** The findings of one kind, worst first. */
public record FindingGroup(RuleKind kind, List<FindingView> findings) {}
