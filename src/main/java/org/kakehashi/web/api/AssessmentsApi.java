package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.Facts;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.change.Outcome;
import org.kakehashi.policy.change.SmallestChange;
import org.kakehashi.policy.change.SmallestChanges;
import org.kakehashi.policy.change.StillToTell;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackNotInForce;
import org.kakehashi.policy.pack.Packs;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.weighing.Benefit;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.kakehashi.policy.weighing.Measures;
import org.kakehashi.policy.weighing.Recommendation;
import org.kakehashi.policy.weighing.Residual;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.policy.weighing.Weighings;
import org.kakehashi.review.ChangeWords;
import org.kakehashi.trail.PolicyRef;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.validation.BindException;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges given facts by the rules that judge cases, and keeps nothing: neither a case nor an act comes of it. */
@RestController
@RequestMapping("/api/v1/assessments")
@Tag(name = "assessments", description = "事実を規則に照らす（何も残さない） / Judge facts; nothing is kept")
class AssessmentsApi {

    private static final int HIGHEST_GRADE = 3;

    private final Permissions permissions;
    private final FactCatalogue catalogue;
    private final Assessments assessments;
    private final Assessments trial;
    private final Weighings weighings;
    private final SmallestChanges changes;
    private final ChangeWords words;
    private final Measures measures;
    private final BenefitRubric rubric;
    private final Packs register;
    private final List<String> own;
    private final Clock clock;

    AssessmentsApi(
            Permissions permissions,
            FactCatalogue catalogue,
            Assessments assessments,
            TableJudge judge,
            Weighings weighings,
            SmallestChanges changes,
            ChangeWords words,
            Measures measures,
            BenefitRubric rubric,
            Packs register,
            @Value("${kakehashi.packs:jp-base}") List<String> own,
            Clock clock) {
        this.permissions = permissions;
        this.catalogue = catalogue;
        this.assessments = assessments;
        this.trial = new Assessments(register.withDrafts(), catalogue, judge);
        this.weighings = weighings;
        this.changes = changes;
        this.words = words;
        this.measures = measures;
        this.rubric = rubric;
        this.register = register;
        this.own = own;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            summary = "事実を規則に照らす / Judge facts by policy packs",
            description = "禁止・求められる手続・懸念・参考、措置後に残る懸念、便益、推奨、決定者と説明を返す。何も保存しない。 "
                    + "Prohibitions, requirements, concerns and context, what measures leave, benefit, recommendation and "
                    + "authority, each explained. A pack that is named may be a draft. Nothing is stored. 事実の項目は GET /api/v1/facts、"
                    + "まとまりごとには ?pack= で読む。 Keys and values of facts: GET /api/v1/facts, of one pack with ?pack=. "
                    + "What was not told and keeps a rule open, or away, stands under missing.")
    AssessmentBody assess(@Parameter(hidden = true) Actor actor, @RequestBody AskedAssessment asked)
            throws BindException {
        Facts facts = asked.read(catalogue, clock.instant());
        LocalDate on = Objects.requireNonNullElseGet(asked.on(), () -> LocalDate.now(clock));
        Set<String> taken = known(Objects.requireNonNullElse(asked.measures(), List.of()));
        Benefit benefit = benefit(Objects.requireNonNullElse(asked.benefit(), Map.of()));
        Assessment judged = judged(facts, on, asked);
        boolean examiner = permissions.may(actor, "rule.read-restricted", Relation.ANY);

        Weighing weighing = weighings.weigh(judged, benefit);
        Residual residual = measures.residual(judged.findings(), taken);
        boolean risk = weighings.riskForeseen(judged);
        Recommendation recommendation =
                taken.isEmpty() ? weighing.recommendation() : weighings.recommend(judged, taken, benefit);
        SmallestChange change = changes.of(
                        trial,
                        judged,
                        judged.packs().stream().map(PolicyRef::id).toList(),
                        benefit,
                        Outcome.DECLINE,
                        examiner)
                .orElse(null);
        return new AssessmentBody(
                judged.on(),
                judged.packs(),
                drafts(judged),
                judged.worst(),
                judged.prohibited(),
                judged.unresolved(),
                StillToTell.of(judged, packs(judged), catalogue),
                risk,
                findings(judged, RuleKind.PROHIBITION, examiner),
                findings(judged, RuleKind.REQUIREMENT, examiner),
                findings(judged, RuleKind.CONCERN, examiner),
                findings(judged, RuleKind.CONTEXT, examiner),
                residual,
                weighing.proposed(),
                benefit,
                risk ? AssessmentBody.Advice.of(recommendation) : null,
                risk
                        ? weighings.authority(
                                judged,
                                recommendation,
                                taken.isEmpty() ? weighing.proposed().worst() : residual.worst())
                        : null,
                change,
                change == null ? null : words.way(change));
    }

    private Assessment judged(Facts facts, LocalDate on, AskedAssessment asked) throws BindException {
        List<String> named = Objects.requireNonNullElse(asked.packs(), List.of());
        if (named.isEmpty()) {
            Set<String> under = new TreeSet<>(own);
            under.addAll(register.binding(facts, on));
            return assessments.assess(facts, on, under);
        }
        try {
            return trial.assess(facts, on, named);
        } catch (PackNotInForce none) {
            String there = String.join(
                    ", ",
                    new TreeSet<>(register.versions().stream()
                            .map(version -> version.pack() + " (" + version.from() + ")")
                            .toList()));
            throw wrong("packs", "web.api.problem.pack", on.toString(), there);
        }
    }

    private List<Pack> packs(Assessment judged) {
        return judged.packs().stream()
                .map(ref -> register.pack(ref.id(), ref.sha256()))
                .toList();
    }

    private List<String> drafts(Assessment judged) {
        return judged.packs().stream()
                .map(PolicyRef::id)
                .filter(id -> {
                    try {
                        return register.inForce(judged.on(), List.of(id)).isEmpty();
                    } catch (PackNotInForce draft) {
                        return true;
                    }
                })
                .toList();
    }

    private Set<String> known(List<String> ids) throws BindException {
        Set<String> known = new LinkedHashSet<>();
        for (String id : ids) {
            if (measures.find(id).isEmpty()) {
                throw wrong("measures", "web.api.problem.measure");
            }
            known.add(id);
        }
        return known;
    }

    private Benefit benefit(Map<String, Integer> answers) throws BindException {
        for (Map.Entry<String, Integer> answer : answers.entrySet()) {
            if (rubric.find(answer.getKey()).isEmpty()) {
                throw wrong("benefit", "web.api.problem.question");
            }
            if (answer.getValue() == null || answer.getValue() < 0 || answer.getValue() > HIGHEST_GRADE) {
                throw wrong("benefit", "web.api.problem.grade");
            }
        }
        return answers.isEmpty() ? Benefit.none() : rubric.grade(answers);
    }

    private static BindException wrong(String field, String message, Object... about) {
        MapBindingResult wrong = new MapBindingResult(Map.of(), "request");
        AskedAssessment.refuse(wrong, field, message, about);
        return new BindException(wrong);
    }

    private List<AssessmentBody.AssessedFinding> findings(Assessment judged, RuleKind kind, boolean examiner) {
        return judged.findings(kind).stream()
                .map(one -> AssessmentBody.AssessedFinding.of(one, examiner, words.lift(one)))
                .toList();
    }
}
