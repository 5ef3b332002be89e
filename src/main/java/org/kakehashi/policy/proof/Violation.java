package org.kakehashi.policy.proof;

import org.kakehashi.fact.Facts;

/**
 * Facts on which a pack does not keep a property.
 *
 * @param what in English, for those who write packs
 */
public record Violation(String pack, Property property, String what, Facts facts) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(pack + " " + property + ": " + what);
        facts.facts().forEach(fact -> text.append("\n  ")
                .append(fact.subject().type())
                .append(' ')
                .append(fact.subject().id())
                .append(' ')
                .append(fact.key())
                .append(" = ")
                .append(fact.value()));
        return text.append("\n  asked by ").append(facts.asked()).toString();
    }
}
