package org.kakehashi.policy.parity;

import org.kakehashi.policy.Finding;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;

/**
 * What one rule demands of the case, or would demand.
 *
 * @param pack title of its pack
 * @param binds whether it binds in this case
 * @param finding what the rule says; unresolved where the demand depends on a fact that nobody has given
 */
public record Demand(Text pack, boolean binds, Finding finding) {

    /** How much it asks for; more is stronger, advice asks for nothing. */
    int strength() {
        if (finding.unresolved()) {
            return 0;
        }
        return switch (finding.kind()) {
            case CONTEXT -> 0;
            case CONCERN -> finding.grade().ordinal();
            case REQUIREMENT -> REQUIRED;
            case PROHIBITION -> REQUIRED + 1;
        };
    }

    private static final int REQUIRED = org.kakehashi.policy.Concern.values().length;

    public RuleKind kind() {
        return finding.kind();
    }
}
