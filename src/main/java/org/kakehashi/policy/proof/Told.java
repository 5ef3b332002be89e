package org.kakehashi.policy.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.WouldChange;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.weighing.Benefit;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.kakehashi.policy.weighing.Form;
import org.kakehashi.policy.weighing.Measure;
import org.kakehashi.policy.weighing.Weighings;

/** Looks at what is told of a judgement: the form that follows from it, its bytes, its reasons. */
final class Told {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Pack pack;
    private final Trial trial;
    private final Trial again;
    private final Weighings weighings;

    /** @param again judges by the same pack, made ready anew */
    Told(Pack pack, Trial trial, Trial again, Weighings weighings) {
        this.pack = pack;
        this.trial = trial;
        this.again = again;
        this.weighings = weighings;
    }

    /** A prohibition that something outweighs, or a row that prohibits and says that it does not. */
    Optional<String> weighed(Facts facts) {
        Assessment assessment = trial.assess(facts);
        for (Finding finding : assessment.findings(RuleKind.PROHIBITION)) {
            if (!"true".equals(finding.outputs().get("prohibited"))) {
                return Optional.of(finding.rule() + " stands among the prohibitions and prohibits nothing");
            }
            if (!finding.unresolved() && !assessment.prohibited()) {
                return Optional.of(finding.rule() + " holds and does not stop the case");
            }
        }
        if (!assessment.prohibited()) {
            return Optional.empty();
        }
        List<String> measures = weighings.measures().fitting(assessment.findings()).stream()
                .map(Measure::id)
                .toList();
        for (int best = 0; best <= BenefitRubric.HIGHEST; best++) {
            Benefit benefit = new Benefit(best, Map.of(), List.of());
            for (Set<String> chosen : List.of(Set.<String>of(), Set.copyOf(measures))) {
                Form form = weighings.recommend(assessment, chosen, benefit).form();
                if (form != Form.DECLINE) {
                    return Optional.of("prohibited, and benefit " + best + " with " + chosen + " gives " + form);
                }
            }
        }
        return Optional.empty();
    }

    /** That facts read back from their own bytes give other bytes. */
    Optional<String> otherBytes(Facts facts) {
        try {
            Assessment first = trial.assess(facts);
            Assessment second = again.assess(JSON.readValue(JSON.writeValueAsBytes(facts), Facts.class));
            return Arrays.equals(JSON.writeValueAsBytes(first), JSON.writeValueAsBytes(second))
                    ? Optional.empty()
                    : Optional.of("judged again, the same facts give something else");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A finding without a reason, or one that its own reasons do not give. */
    Optional<String> unexplained(Facts facts, Random random) {
        Assessment assessment = trial.assess(facts);
        for (Finding finding : assessment.findings()) {
            Optional<String> lack = lack(finding);
            if (lack.isPresent()) {
                return lack;
            }
        }
        List<Finding> binding = assessment.findings().stream()
                .filter(finding -> !finding.informs())
                .toList();
        return binding.isEmpty() ? Optional.empty() : alone(GeneratedFacts.one(binding, random), facts);
    }

    private Optional<String> lack(Finding finding) {
        if (pack.texts().get(finding.rule()) == null) {
            return Optional.of("a finding names " + finding.rule() + ", which the pack does not have");
        }
        if (finding.source().isBlank()
                || finding.text().ja().isBlank()
                || finding.text().en().isBlank()) {
            return Optional.of(finding.rule() + " has no words or no source");
        }
        if (finding.facts().isEmpty()) {
            return Optional.of(finding.rule() + " names no fact");
        }
        boolean open = finding.facts().stream().anyMatch(fact -> fact.value() instanceof FactValue.Unknown);
        if (finding.unresolved() && !open) {
            return Optional.of(finding.rule() + " is open and names no unknown fact");
        }
        WouldChange first = finding.wouldChange().get(0);
        return first.rule().equals(finding.rule()) && !first.conditions().isEmpty()
                ? Optional.empty()
                : Optional.of(finding.rule() + " does not say what would change it");
    }

    private Optional<String> alone(Finding finding, Facts facts) {
        List<Fact> named = finding.facts().stream()
                .filter(fact -> facts.subjects().contains(fact.subject()))
                .toList();
        Facts only = new Facts(facts.subjects(), named, Set.of("nobody"));
        boolean found = trial.assess(only).findings().stream()
                .anyMatch(one -> one.id().equals(finding.id()) && one.unresolved() == finding.unresolved());
        return found ? Optional.empty() : Optional.of(finding.rule() + " does not follow from the facts that it names");
    }
}
