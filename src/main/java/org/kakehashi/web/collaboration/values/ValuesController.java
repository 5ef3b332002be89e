package org.kakehashi.web.collaboration.values;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Incomplete;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.collaboration.partner.Partner;
import org.kakehashi.collaboration.partner.ValueAnswer;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.reference.SharedValue;
import org.kakehashi.reference.SharedValues;
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

/** The partners of a case, and for each the five values with evidence; our own practice stands beside (P2). */
@Controller
@RequestMapping("/collaboration/{id}/values")
class ValuesController {

    private final Collaborations collaborations;
    private final Partners partners;
    private final SharedValues values;
    private final Texts texts;
    private final Way way;

    ValuesController(Collaborations collaborations, Partners partners, SharedValues values, Texts texts, Way way) {
        this.collaborations = collaborations;
        this.partners = partners;
        this.values = values;
        this.texts = texts;
        this.way = way;
    }

    @GetMapping
    String all(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Collaboration one = collaborations.draft(actor, id);
        List<UUID> missing = partners.missingIn(id);
        List<ValuesScreen.Line> lines = partners.of(id).stream()
                .distinct()
                .map(partner -> new ValuesScreen.Line(
                        partner,
                        missing.contains(partner.id()),
                        partners.record(partner.id()).orElse(null)))
                .toList();
        String here = Texts.in(texts, locale, "collaboration.values");
        model.addAttribute("screen", new ValuesScreen(one, lines, way.below(one, here, locale)));
        return "collaboration/values/values";
    }

    @GetMapping("/{partner}")
    String form(Actor actor, Locale locale, @PathVariable UUID id, @PathVariable UUID partner, Model model) {
        Collaboration one = collaborations.draft(actor, id);
        return form(one, partners.get(partner), new Raw(), locale, model);
    }

    private String form(Collaboration one, Partner partner, Raw raw, Locale locale, Model model) {
        FieldMaker make = new FieldMaker(texts, locale, "values", raw);
        List<StatementScreen.Asked> asked = values.confirmed().stream()
                .map(value -> asked(value, make, locale))
                .toList();
        model.addAttribute(
                "screen",
                new StatementScreen(one, partner, asked, practised(locale), way.below(one, partner.name(), locale)));
        return "collaboration/values/statement";
    }

    private StatementScreen.Asked asked(SharedValue value, FieldMaker make, Locale locale) {
        String at = "answers." + value.id() + ".";
        return new StatementScreen.Asked(
                value.name(locale),
                make.worded(
                        Field.Type.ANSWER,
                        at + "answer",
                        Texts.in(texts, locale, "collaboration.values.answer", value.name(locale)),
                        value.question(locale),
                        shared(locale)),
                make.worded(Field.Type.AREA, at + "evidence", text("collaboration.values.evidence", locale), List.of()),
                make.worded(Field.Type.TEXT, at + "url", text("collaboration.values.url", locale), List.of()),
                text("collaboration.practice." + value.id(), locale));
    }

    /** Said of the value and not of the question, which may be put the other way round. */
    private List<Choice> shared(Locale locale) {
        return Stream.of(Answer.values())
                .map(answer -> Choice.of(answer.name(), text("collaboration.values.answer." + answer, locale)))
                .toList();
    }

    private List<String> practised(Locale locale) {
        return values.all().stream()
                .filter(value -> value.role() == SharedValue.Role.PRACTISED)
                .map(value -> value.name(locale) + ": " + text("collaboration.practice." + value.id(), locale))
                .toList();
    }

    @PostMapping("/{partner}")
    String state(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable UUID partner,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Collaboration one = collaborations.draft(command.actor(), id);
        Raw raw = Raw.of(sent);
        try {
            partners.state(command, partner, id, answers(raw));
        } catch (Incomplete refused) {
            FieldErrors errors = FieldErrors.none();
            refused.problems()
                    .forEach(problem -> errors.add(problem.field(), "collaboration.problem." + problem.code()));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", errors);
            return form(one, partners.get(partner), raw, locale, model);
        }
        Flash.receipted(redirect, command, "collaboration.values.done");
        return "redirect:/collaboration/" + id + (partners.missingIn(id).isEmpty() ? "" : "/values");
    }

    private Map<String, ValueAnswer> answers(Raw raw) {
        Map<String, ValueAnswer> answers = new LinkedHashMap<>();
        for (SharedValue value : values.confirmed()) {
            String at = "answers." + value.id() + ".";
            String answer = raw.text(at + "answer");
            String evidence = raw.text(at + "evidence").strip();
            String url = raw.text(at + "url").strip();
            answers.put(
                    value.id(),
                    new ValueAnswer(
                            answer.matches("YES|NO|UNKNOWN") ? Answer.valueOf(answer) : null,
                            evidence.isEmpty() ? null : evidence,
                            url.isEmpty() ? null : url));
        }
        return answers;
    }

    private String text(String key, Locale locale) {
        return Texts.in(texts, locale, key);
    }
}
