package org.kakehashi.policy.pack;

import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.table.Table;

/**
 * A table of a pack: one kind of rule about one type of subject, judged once for each such subject of a case.
 */
public record PackTable(RuleKind kind, SubjectType subject, Table table) {}
