package org.kakehashi.process.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.Command;
import org.springframework.stereotype.Component;

/**
 * Answers to questions of the benefit rubric that belong to the risk side (viewpoints VG7 and VB4): facts, and no benefit
 * (P14). The catalogue says which question sets which fact; the steps 0 to 3 are its values in their order.
 */
@Component
class RiskAnswers {

    private final FactCatalogue catalogue;

    RiskAnswers(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The facts with what the answers say; the same where they say nothing. */
    Facts added(Facts facts, UUID collaboration, Map<String, Integer> grades, Command command) {
        Subject project = new Subject(SubjectType.PROJECT, collaboration.toString());
        List<Fact> said = new ArrayList<>();
        for (FactEntry entry : catalogue.entries()) {
            for (String question : entry.setBy()) {
                Integer step = question.startsWith("benefit.") ? grades.get(question.substring(8)) : null;
                if (step != null) {
                    FactValue value = FactValue.known(entry.values().get(step).id());
                    said.add(new Fact(project, entry.key(), value, FactSource.DECLARED, command.at(), null));
                }
            }
        }
        List<Fact> all = new ArrayList<>(said);
        facts.facts().stream()
                .filter(fact -> said.stream()
                        .noneMatch(one ->
                                one.key().equals(fact.key()) && one.subject().equals(fact.subject())))
                .forEach(all::add);
        return said.isEmpty() ? facts : new Facts(facts.subjects(), all, facts.asked());
    }
}
