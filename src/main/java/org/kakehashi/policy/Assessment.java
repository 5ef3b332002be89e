package org.kakehashi.policy;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.fact.Facts;
import org.kakehashi.trail.PolicyRef;

/**
 * What the packs in force on a day say about the facts. JSON can hold it; the same facts, packs and day give the same for
 * ever.
 *
 * @param worst of the concerns that hold; unresolved ones do not count here
 * @param prohibited whether a prohibition holds
 * @param unresolved whether a prohibition, requirement or concern can be neither confirmed nor ruled out
 */
public record Assessment(
        LocalDate on,
        List<PolicyRef> packs,
        Facts facts,
        List<Finding> findings,
        Concern worst,
        boolean prohibited,
        boolean unresolved,
        List<JudgedTable> tables) {

    public Assessment {
        packs = List.copyOf(packs);
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
    }

    static Assessment of(
            LocalDate on, List<PolicyRef> packs, Facts facts, List<Finding> findings, List<JudgedTable> tables) {
        List<Finding> holding =
                findings.stream().filter(finding -> !finding.unresolved()).toList();
        return new Assessment(
                on,
                packs,
                facts,
                findings,
                Concern.worst(holding.stream().map(Finding::grade).toList()),
                holding.stream().anyMatch(finding -> finding.kind() == RuleKind.PROHIBITION),
                findings.stream().anyMatch(finding -> finding.unresolved() && finding.kind() != RuleKind.CONTEXT),
                tables);
    }

    public List<Finding> findings(RuleKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** Whether nothing at all speaks against the case. */
    public boolean nothingFound() {
        return !prohibited
                && !unresolved
                && worst == Concern.NONE
                && findings(RuleKind.REQUIREMENT).isEmpty();
    }
}
