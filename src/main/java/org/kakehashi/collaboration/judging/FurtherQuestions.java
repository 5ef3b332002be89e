package org.kakehashi.collaboration.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.partner.PartnerRegister;
import org.kakehashi.collaboration.proposal.Further;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Sensitivity;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.fact.WrongFactType;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.Packs;
import org.kakehashi.policy.pack.Standing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What no page of a proposal asks and some pack reads: which rules of others come along is asked of everybody who wants to
 * say it, and what a pack reads only where it binds by what was said. What is given for export control alone is not asked
 * here.
 */
@Component
public class FurtherQuestions {

    /** Parts of the catalogue that others ask or nobody does. */
    private static final Set<String> ELSEWHERE =
            Set.of("benefit", "collaboration", "disclosure", "screening", "values", "not-collected");

    /** The part whose questions say whose rules come along. */
    private static final Set<String> OBLIGATIONS = Set.of("obligations");

    /**
     * One question.
     *
     * @param packs titles of the packs in force that ask
     * @param comingAlong whether it tells if those packs bind; else they do, and their rules read it
     * @param answered whether something is known of it, also that it is not known
     */
    public record Asked(Subject subject, FactEntry entry, List<Text> packs, boolean comingAlong, boolean answered) {

        public String field() {
            return Further.Given.field(entry.key(), subject.id());
        }
    }

    private final FactCatalogue catalogue;
    private final Packs packs;
    private final PartnerRegister partners;
    private final List<String> own;
    private final Clock clock;

    FurtherQuestions(
            FactCatalogue catalogue,
            Packs packs,
            PartnerRegister partners,
            @Value("${kakehashi.packs:jp-base}") List<String> own,
            Clock clock) {
        this.catalogue = catalogue;
        this.packs = packs;
        this.partners = partners;
        this.own = own;
        this.clock = clock;
    }

    /** What is asked of a draft, those first that tell whose rules come along. None of it must be answered. */
    public List<Asked> of(UUID collaboration, UUID proposer, Proposal draft) {
        var origin = new ProposalFacts.Origin(collaboration, proposer, clock.instant());
        return of(facts(origin, draft), LocalDate.now(clock));
    }

    /** What a proposal says, in the keys of the fact catalogue. */
    public Facts facts(ProposalFacts.Origin origin, Proposal document) {
        Facts said = ProposalFacts.of(origin, document, partners::valuesOf, LocalDate.now(clock));
        return with(said, document.further(), origin);
    }

    private List<Asked> of(Facts facts, LocalDate on) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        List<Pack> inForce = packs.inForce(on);
        for (Pack pack : inForce) {
            pack.applies().when().stream()
                    .flatMap(ground -> ground.facts().keySet().stream())
                    .sorted()
                    .forEach(key -> ask(key, pack, OBLIGATIONS, facts, asked, true));
        }
        Set<String> binding = new TreeSet<>(own);
        binding.addAll(packs.binding(facts, on));
        for (Pack pack : inForce) {
            if (pack.applies().notBefore() != null
                    && pack.applies().ground(facts).isPresent()) {
                ask(pack.applies().notBefore().fact(), pack, OBLIGATIONS, facts, asked, true);
            }
            if (binding.contains(pack.id()) && pack.applies().standing(facts) == Standing.BINDS) {
                Set<String> parts = new TreeSet<>(pack.applies().asks());
                parts.addAll(OBLIGATIONS);
                keys(pack).forEach(key -> ask(key, pack, parts, facts, asked, false));
            }
        }
        return List.copyOf(asked.values());
    }

    private static Set<String> keys(Pack pack) {
        Set<String> keys = new TreeSet<>();
        pack.tables().forEach(table -> table.table().inputs().forEach(input -> keys.add(input.expression())));
        return keys;
    }

    private void ask(
            String key, Pack pack, Set<String> parts, Facts facts, Map<String, Asked> asked, boolean comingAlong) {
        FactEntry entry = catalogue.entry(key);
        if (!entry.isAskedBy(parts) || !mayBeAsked(entry)) {
            return;
        }
        for (Subject subject : facts.subjects(entry.subject())) {
            if (applies(entry, subject, facts)) {
                boolean answered = facts.fact(subject, key).isPresent();
                Asked one = new Asked(subject, entry, List.of(pack.title()), comingAlong, answered);
                asked.merge(one.field(), one, FurtherQuestions::both);
            }
        }
    }

    private static Asked both(Asked one, Asked other) {
        List<Text> titles = new ArrayList<>(one.packs());
        other.packs().stream().filter(title -> !titles.contains(title)).forEach(titles::add);
        return new Asked(one.subject(), one.entry(), List.copyOf(titles), one.comingAlong(), one.answered());
    }

    private static boolean mayBeAsked(FactEntry entry) {
        return entry.sensitivity() != Sensitivity.EXPORT_CONTROL
                && entry.sensitivity() != Sensitivity.PROTECTED
                && !entry.isAskedBy(ELSEWHERE);
    }

    /** Whether another answer brings it up: one that was given, not one that is still open. */
    private static boolean applies(FactEntry entry, Subject subject, Facts facts) {
        return entry.askedWhen().isEmpty()
                || entry.askedWhen().entrySet().stream().anyMatch(condition -> {
                    SubjectType about = SubjectType.ofKey(condition.getKey());
                    List<Subject> all = about == subject.type() ? List.of(subject) : facts.subjects(about);
                    return all.stream()
                            .flatMap(one -> facts.value(one, condition.getKey()).stream())
                            .anyMatch(value -> value instanceof FactValue.Known known
                                    && condition.getValue().contains(known.text()));
                });
    }

    /** Whether the answer is one that the catalogue allows to a question that is asked here. */
    public boolean fits(Further.Given given) {
        Optional<FactEntry> entry = catalogue.find(given.key()).filter(FurtherQuestions::mayBeAsked);
        if (entry.isEmpty()) {
            return false;
        }
        try {
            catalogue.check(fact(given, null));
            return true;
        } catch (WrongFactType wrong) {
            return false;
        }
    }

    /** The facts with these answers, as far as what they are about is still part of the proposal. */
    private Facts with(Facts facts, Further further, ProposalFacts.Origin origin) {
        return facts.and(further.answers().stream()
                .map(given -> fact(given, origin))
                .filter(fact -> facts.subjects().contains(fact.subject()))
                .toList());
    }

    private Fact fact(Further.Given given, ProposalFacts.@Nullable Origin origin) {
        FactEntry entry = catalogue.entry(given.key());
        String value = given.value();
        return new Fact(
                new Subject(entry.subject(), given.subject().toString()),
                given.key(),
                value == null ? FactValue.unknown(UnknownReason.NOT_SURE) : new FactValue.Known(entry.type(), value),
                FactSource.DECLARED,
                origin == null ? null : origin.at(),
                origin == null ? null : origin.by());
    }
}
