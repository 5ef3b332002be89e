package org.kakehashi.web.review.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactValue;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.WouldChange;
import org.kakehashi.policy.pack.Packs;
import org.kakehashi.review.CaseFile;
import org.springframework.stereotype.Component;

/** What the rules found, in words. */
@Component
public class FindingViews {

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::unresolved).thenComparing(Finding::grade, Comparator.reverseOrder());

    private final SubjectNames subjects;
    private final FactGroups facts;
    private final FactWords words;
    private final TestWords tests;
    private final Packs packs;

    FindingViews(SubjectNames subjects, FactGroups facts, FactWords words, TestWords tests, Packs packs) {
        this.subjects = subjects;
        this.facts = facts;
        this.words = words;
        this.tests = tests;
        this.packs = packs;
    }

    /** By kind, kinds without a finding left out. */
    public List<FindingGroup> groups(CaseFile file, Assessment assessment, boolean examiner, Locale locale) {
        List<FindingGroup> groups = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            List<FindingView> findings = assessment.findings(kind).stream()
                    .sorted(WORST_FIRST)
                    .map(finding -> view(file, finding, examiner, locale))
                    .toList();
            if (!findings.isEmpty()) {
                groups.add(new FindingGroup(kind, findings));
            }
        }
        return groups;
    }

    public FindingView view(CaseFile file, Finding finding, boolean examiner, Locale locale) {
        return new FindingView(
                finding,
                tag(finding),
                finding.textFor(examiner).in(locale),
                subjects.of(file, finding.subject(), locale),
                finding.pack() + " " + finding.packVersion(),
                facts.read(file, finding.facts(), locale),
                finding.wouldChange().stream()
                        // what another rule would say is for those who examine
                        .filter(change -> examiner || change.effect() != WouldChange.Effect.ADDS)
                        .filter(change -> !change.conditions().isEmpty())
                        .map(change -> change(file, change, locale))
                        .toList());
    }

    private static String tag(Finding finding) {
        if (finding.unresolved()) {
            return "UNRESOLVED";
        }
        return switch (finding.kind()) {
            case PROHIBITION -> "PROHIBITED";
            case CONCERN -> finding.grade().name();
            case REQUIREMENT, CONTEXT -> "";
        };
    }

    private FindingView.Change change(CaseFile file, WouldChange change, Locale locale) {
        return new FindingView.Change(
                change.effect().name(),
                change.rule(),
                change.effect() == WouldChange.Effect.ADDS && change.grade() != Concern.NONE
                        ? change.grade().name()
                        : "",
                change.conditions().stream()
                        .map(condition -> condition(file, change.effect(), condition, locale))
                        .toList());
    }

    private String condition(CaseFile file, WouldChange.Effect effect, WouldChange.Condition condition, Locale locale) {
        return words.say(
                locale,
                "review.change." + effect + ".condition",
                subjects.of(file, condition.subject(), locale),
                words.name(condition.key(), locale),
                tests.of(condition.key(), condition.test(), locale),
                words.value(condition.key(), condition.value(), locale));
    }

    /** The unknown facts behind the findings that nobody can settle yet, each with the packs that ask for it. */
    public List<OpenFact> open(CaseFile file, Assessment assessment, Locale locale) {
        Map<String, OpenFact> open = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            if (finding.unresolved()) {
                for (Fact fact : finding.facts()) {
                    if (fact.value() instanceof FactValue.Unknown) {
                        OpenFact one = open(file, fact, title(finding, assessment, locale), locale);
                        open.merge(one.field(), one, OpenFact::and);
                    }
                }
            }
        }
        return List.copyOf(open.values());
    }

    private OpenFact open(CaseFile file, Fact fact, String pack, Locale locale) {
        return new OpenFact(
                fact.subject(),
                fact.key(),
                subjects.of(file, fact.subject(), locale),
                words.name(fact.key(), locale),
                words.type(fact.key()),
                words.choices(fact.key(), locale),
                List.of(pack));
    }

    private String title(Finding finding, Assessment assessment, Locale locale) {
        return assessment.packs().stream()
                .filter(pack -> pack.id().equals(finding.pack()))
                .findFirst()
                .map(pack -> packs.pack(pack.id(), pack.sha256()).title().in(locale))
                .orElse(finding.pack());
    }
}
