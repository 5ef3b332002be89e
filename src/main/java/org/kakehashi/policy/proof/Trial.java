package org.kakehashi.policy.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.table.TableJudge;

/** Judges by given packs, whether or not they are in force. */
final class Trial {

    private final List<Pack> packs;
    private final LocalDate day;
    private final Assessments assessments;

    Trial(List<Pack> packs, LocalDate day, FactCatalogue catalogue, TableJudge judge) {
        this.packs = packs;
        this.day = day;
        this.assessments = new Assessments((on, ids) -> named(ids), catalogue, judge);
    }

    private List<Pack> named(Collection<String> ids) {
        return packs.stream().filter(pack -> ids.contains(pack.id())).toList();
    }

    Assessment assess(Facts facts) {
        return assess(facts, packs.stream().map(Pack::id).toList());
    }

    Assessment assess(Facts facts, Collection<String> under) {
        return assessments.assess(facts, day, under);
    }

    /** The same facts with this one in place of what stands at its key. */
    static Facts with(Facts facts, Fact fact) {
        List<Fact> all = new ArrayList<>();
        for (Fact one : facts.facts()) {
            if (!one.key().equals(fact.key()) || !one.subject().equals(fact.subject())) {
                all.add(one);
            }
        }
        all.add(fact);
        return new Facts(facts.subjects(), all, facts.asked());
    }

    /** What was found, without the order. */
    static Set<String> holding(Assessment assessment) {
        return assessment.findings().stream()
                .map(one -> holding(one, one.subject()))
                .collect(Collectors.toSet());
    }

    static String holding(Finding one, Subject subject) {
        return one.rule() + " " + subject.id() + " " + one.kind() + " " + one.grade() + " " + one.unresolved();
    }
}
