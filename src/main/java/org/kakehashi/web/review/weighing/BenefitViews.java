package org.kakehashi.web.review.weighing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.collaboration.benefit.BenefitClaim;
import org.kakehashi.collaboration.benefit.Claim;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.weighing.BenefitQuestion;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseKind;
import org.kakehashi.web.review.CaseWords;
import org.springframework.stereotype.Component;

/** The claim of benefit in words. */
@Component
public class BenefitViews {

    private final Benefits benefits;
    private final BenefitRubric rubric;
    private final CaseWords words;

    BenefitViews(Benefits benefits, BenefitRubric rubric, CaseWords words) {
        this.benefits = benefits;
        this.rubric = rubric;
        this.words = words;
    }

    /** Empty where no benefit was asked for. */
    public Optional<BenefitView> of(CaseFile file, @Nullable Weighing weighing, Locale locale) {
        if (file.kind() == CaseKind.DISCLOSURE) {
            return Optional.empty();
        }
        Optional<BenefitClaim> claim = benefits.of(file.id());
        if (claim.isEmpty() && weighing == null) {
            return Optional.empty();
        }
        return Optional.of(new BenefitView(
                weighing == null ? 0 : weighing.benefit().best(),
                weighing == null
                        ? List.of()
                        : weighing.benefit().groups().entrySet().stream()
                                .map(group -> new BenefitView.Group(group(group.getKey(), locale), group.getValue()))
                                .toList(),
                weighing == null
                        ? List.of()
                        : weighing.benefit().unanswered().stream()
                                .flatMap(id -> rubric.find(id).stream())
                                .map(question -> question.question().in(locale))
                                .toList(),
                claim.map(one -> answers(one, locale)).orElse(List.of()),
                benefits.results(file.id())));
    }

    private String group(String id, Locale locale) {
        Text name = rubric.purposeGroups().get(id);
        return name == null
                ? rubric.find(id).map(purpose -> purpose.question().in(locale)).orElse(id)
                : name.in(locale);
    }

    private List<BenefitView.Answer> answers(BenefitClaim claim, Locale locale) {
        return rubric.questionsFor(claim.purposes()).stream()
                .filter(question -> claim.answers().containsKey(question.id()))
                .map(question -> Map.entry(
                        question,
                        java.util.Objects.requireNonNull(claim.answers().get(question.id()))))
                .map(entry -> answer(entry.getKey(), entry.getValue(), locale))
                .toList();
    }

    private BenefitView.Answer answer(BenefitQuestion question, Claim claim, Locale locale) {
        List<Text> scale = rubric.scale(question);
        Integer step = claim.scale();
        return new BenefitView.Answer(
                question.question().in(locale),
                step,
                step == null || step < 0 || step >= scale.size()
                        ? ""
                        : scale.get(step).in(locale),
                claim.text() == null ? "" : claim.text(),
                claim.evidence() == null ? "" : claim.evidence(),
                claim.beneficiaries().stream()
                        .sorted()
                        .map(one -> words.say(locale, "collaboration.choice.Beneficiary." + one))
                        .collect(Collectors.joining(words.say(locale, "web.and"))),
                claim.standsBehind() == null ? "" : claim.standsBehind(),
                claim.lookAgain());
    }
}
