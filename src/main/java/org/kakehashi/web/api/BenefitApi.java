package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.benefit.BenefitClaim;
import org.kakehashi.collaboration.benefit.BenefitResult;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.weighing.BenefitQuestion;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The claim of benefit, for programs. */
@RestController
@RequestMapping("/api/v1/collaborations/{id}/benefit")
@Tag(name = "collaborations")
class BenefitApi {

    /** @param scale what the answers 0 to 3 mean */
    record AskedQuestion(String id, String group, Text question, List<Text> scale) {}

    /**
     * @param purposes groups to choose from
     * @param questions to which the chosen ones lead
     * @param claim what is kept or was sent last
     */
    record BenefitBody(Map<String, Text> purposes, List<AskedQuestion> questions, BenefitClaim claim) {}

    /** Where the case stands after the claim. */
    record BenefitAnswer(State state) {}

    private final Collaborations collaborations;
    private final Benefits benefits;
    private final BenefitRubric rubric;

    BenefitApi(Collaborations collaborations, Benefits benefits, BenefitRubric rubric) {
        this.collaborations = collaborations;
        this.benefits = benefits;
        this.rubric = rubric;
    }

    @GetMapping
    @Operation(summary = "便益の問い / The questions for the chosen purposes, and what was answered")
    BenefitBody show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") Set<String> purposes) {
        collaborations.draft(actor, id);
        BenefitClaim claim = benefits.draft(id);
        Set<String> chosen = purposes.isEmpty() ? claim.purposes() : purposes;
        return new BenefitBody(
                purposes(),
                rubric.questionsFor(chosen).stream().map(this::asked).toList(),
                claim);
    }

    private Map<String, Text> purposes() {
        Map<String, Text> purposes = new LinkedHashMap<>(rubric.purposeGroups());
        rubric.purposes().forEach(purpose -> purposes.put(purpose.id(), purpose.question()));
        return purposes;
    }

    private AskedQuestion asked(BenefitQuestion question) {
        return new AskedQuestion(question.id(), question.group(), question.question(), rubric.scale(question));
    }

    @PostMapping
    @Operation(summary = "便益を提出する / Send the claim")
    BenefitAnswer claim(Command command, @PathVariable UUID id, @RequestBody BenefitClaim body) {
        return new BenefitAnswer(benefits.claim(command, id, body));
    }

    /** @param reached how far; {@code text}: ties and people count as much as papers */
    record Result(BenefitResult.@Nullable Reached reached, @Nullable String text) {}

    @PostMapping("/result")
    @Operation(summary = "便益の結果を伝える / Say what came of it, once it was decided to go on")
    List<BenefitResult> report(Command command, @PathVariable UUID id, @RequestBody Result body) throws BindException {
        benefits.report(command, id, Given.of(body.reached(), "reached"), Given.of(body.text(), "text"));
        return benefits.results(id);
    }
}
