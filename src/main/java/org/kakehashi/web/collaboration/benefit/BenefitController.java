package org.kakehashi.web.collaboration.benefit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Incomplete;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.benefit.Beneficiary;
import org.kakehashi.collaboration.benefit.BenefitClaim;
import org.kakehashi.collaboration.benefit.BenefitResult;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.weighing.BenefitQuestion;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.collaboration.Way;
import org.kakehashi.web.collaboration.form.Field;
import org.kakehashi.web.collaboration.form.FieldMaker;
import org.kakehashi.web.collaboration.form.Raw;
import org.kakehashi.web.parts.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The purposes first, then their questions with the steps of the scale described. */
@Controller
@RequestMapping("/collaboration/{id}/benefit")
class BenefitController {

    private final Collaborations collaborations;
    private final Benefits benefits;
    private final BenefitRubric rubric;
    private final Texts texts;
    private final Way way;

    BenefitController(Collaborations collaborations, Benefits benefits, BenefitRubric rubric, Texts texts, Way way) {
        this.collaborations = collaborations;
        this.benefits = benefits;
        this.rubric = rubric;
        this.texts = texts;
        this.way = way;
    }

    @GetMapping
    String show(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Collaboration one = collaborations.draft(actor, id);
        if (one.state() != State.BENEFIT_ASKED) {
            return "redirect:/collaboration/" + id;
        }
        return show(one, BenefitForm.write(benefits.draft(id)), locale, model);
    }

    private String show(Collaboration one, Raw raw, Locale locale, Model model) {
        List<Choice> purposes = rubric.purposes().stream()
                .map(purpose -> new Choice(
                        purpose.id(),
                        purpose.question().in(locale),
                        group(purpose.group()).in(locale)))
                .toList();
        rubric.questionsFor(raw.all("purposes")).stream()
                .map(question -> "answers." + question.id() + ".lookAgain")
                .filter(field -> raw.text(field).isEmpty())
                .forEach(field -> raw.put(field, benefits.lookAgainOtherwise()));
        FieldMaker make = new FieldMaker(texts, locale, "benefit", raw);
        List<BenefitScreen.Asked> asked = rubric.questionsFor(raw.all("purposes")).stream()
                .map(question -> asked(question, make, locale))
                .toList();
        String here = Texts.in(texts, locale, "collaboration.benefit");
        model.addAttribute(
                "screen", new BenefitScreen(one, purposes, raw.all("purposes"), asked, way.below(one, here, locale)));
        return "collaboration/benefit/benefit";
    }

    private Text group(String id) {
        return Objects.requireNonNull(rubric.purposeGroups().get(id));
    }

    private BenefitScreen.Asked asked(BenefitQuestion question, FieldMaker make, Locale locale) {
        String at = "answers." + question.id() + ".";
        List<Text> steps = rubric.scale(question);
        List<Choice> scale = IntStream.range(0, steps.size())
                .mapToObj(
                        i -> Choice.of(String.valueOf(i), i + " " + steps.get(i).in(locale)))
                .toList();
        boolean claim = question.side() == BenefitQuestion.Side.BENEFIT;
        return new BenefitScreen.Asked(
                question.id(),
                question.group(),
                question.question().in(locale),
                question.source(),
                make.worded(Field.Type.AREA, at + "text", word("text", locale), List.of()),
                make.worded(Field.Type.RADIOS, at + "scale", word("scale", locale), scale),
                claim
                        ? List.of(
                                make.worded(Field.Type.AREA, at + "evidence", word("evidence", locale), List.of()),
                                make.worded(
                                        Field.Type.CHECKS,
                                        at + "beneficiaries",
                                        word("beneficiaries", locale),
                                        make.choices(Beneficiary.class)),
                                make.worded(
                                        Field.Type.TEXT, at + "standsBehind", word("standsBehind", locale), List.of()),
                                make.worded(
                                        Field.Type.DATE,
                                        at + "lookAgain",
                                        word("lookAgain", locale),
                                        word("lookAgain.hint", locale),
                                        List.of()))
                        : List.of());
    }

    /** What came of it. */
    @PostMapping("/result")
    String report(
            Command command,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reached,
            @RequestParam(name = "benefit-result", defaultValue = "") String text,
            RedirectAttributes redirect) {
        FieldErrors errors = FieldErrors.none();
        BenefitResult.Reached how = Arrays.stream(BenefitResult.Reached.values())
                .filter(one -> one.name().equals(reached))
                .findFirst()
                .orElse(null);
        if (text.isBlank()) {
            errors.add("benefit-result", "collaboration.problem.required");
        }
        if (how == null) {
            errors.add("reached", "collaboration.problem.required");
        } else if (!errors.any()) {
            benefits.report(command, id, how, text.strip());
            Flash.done(redirect, "collaboration.benefit.reported");
        }
        if (errors.any()) {
            redirect.addFlashAttribute("errors", errors);
            redirect.addFlashAttribute("kept", Map.of("reached", reached, "benefit-result", text));
        }
        return "redirect:/collaboration/" + id;
    }

    private String word(String field, Locale locale) {
        return Texts.in(texts, locale, "collaboration.benefit." + field);
    }

    /** "Questions" and "later" only keep what is there; "send" sends it. */
    @PostMapping
    String claim(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "send") String action,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Raw raw = Raw.of(sent);
        List<String> asked = rubric.questionsFor(raw.all("purposes")).stream()
                .map(BenefitQuestion::id)
                .toList();
        BenefitClaim claim = BenefitForm.read(raw, asked);
        if (!action.equals("send")) {
            benefits.save(command, id, claim);
            return "redirect:/collaboration/" + id + (action.equals("later") ? "" : "/benefit");
        }
        try {
            benefits.claim(command, id, claim);
        } catch (Incomplete refused) {
            FieldErrors errors = FieldErrors.none();
            refused.problems()
                    .forEach(problem -> errors.add(problem.field(), "collaboration.problem." + problem.code()));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", errors);
            return show(collaborations.draft(command.actor(), id), raw, locale, model);
        }
        Flash.receipted(redirect, command, "collaboration.benefit.done");
        return "redirect:/collaboration/" + id;
    }
}
