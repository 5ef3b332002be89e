package org.kakehashi.web.disclosure;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.disclosure.Answers;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.disclosure.Question;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One item of a part. A new one has its id from the link that led here, so that sending it twice makes one. */
@Controller
@RequestMapping("/disclosure/{id}/parts/{part}/items/{item}")
class ItemController {

    private final Disclosures disclosures;
    private final OwnDisclosure own;
    private final AnswerWords words;
    private final Crumbs crumbs;
    private final OrganisationAnswers organisations;

    ItemController(
            Disclosures disclosures,
            OwnDisclosure own,
            AnswerWords words,
            Crumbs crumbs,
            OrganisationAnswers organisations) {
        this.organisations = organisations;
        this.disclosures = disclosures;
        this.own = own;
        this.words = words;
        this.crumbs = crumbs;
    }

    @GetMapping
    String show(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable Part part,
            @PathVariable UUID item,
            Model model) {
        Disclosure one = own.editable(actor, id);
        Map<String, String> typed = new HashMap<>();
        one.document().part(part).item(item).ifPresent(known -> known.answers()
                .forEach((question, answer) -> typed.put(question.key(), answer)));
        return show(one, part, item, typed, locale, model);
    }

    /**
     * @param draft keeps an unfinished item; what cannot be read is refused all the same
     * @param action identifies the organisation without keeping anything; blank saves
     */
    @PostMapping
    String save(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable Part part,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean draft,
            @RequestParam(defaultValue = "") String action,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Disclosure one = own.editable(command.actor(), id);
        Map<String, String> typed = new HashMap<>(sent);
        if (organisations.change(action, typed, locale)) {
            return show(one, part, item, typed, locale, model);
        }
        Item answered = new Item(item, answers(part, typed));
        List<Answers.Problem> problems = Answers.problems(part, answered, !draft);
        if (!problems.isEmpty()) {
            FieldErrors errors = FieldErrors.none();
            problems.forEach(problem -> errors.add(
                    problem.question().key(),
                    "disclosure.problem.at",
                    words.label(part, problem.question(), locale),
                    words.problem(problem, locale)));
            model.addAttribute("errors", errors);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(one, part, item, typed, locale, model);
        }
        disclosures.savePart(
                command, id, version, part, one.document().part(part).with(answered));
        Flash.done(redirect, "disclosure.saved");
        return "redirect:/disclosure/" + id + "/parts/" + part.path();
    }

    /** Organisations for the name that is being typed; nothing is kept. */
    @PostMapping("/organisations")
    String organisations(
            Actor actor, Locale locale, @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model) {
        own.editable(actor, id);
        model.addAttribute("look", organisations.typing(sent, locale));
        return "parts/look-up :: found";
    }

    @PostMapping("/removal")
    String remove(
            Command command,
            @PathVariable UUID id,
            @PathVariable Part part,
            @PathVariable UUID item,
            @RequestParam int version,
            RedirectAttributes redirect) {
        PartAnswer answer = own.editable(command.actor(), id).document().part(part);
        disclosures.savePart(command, id, version, part, answer.without(item));
        Flash.done(redirect, "disclosure.removed");
        return "redirect:/disclosure/" + id + "/parts/" + part.path();
    }

    private static Map<Question, String> answers(Part part, Map<String, String> typed) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        part.questions().forEach(question -> answers.put(question, typed.getOrDefault(question.key(), "")));
        return answers;
    }

    private String show(Disclosure one, Part part, UUID item, Map<String, String> typed, Locale locale, Model model) {
        Set<String> rules = new HashSet<>();
        List<ItemScreen.Field> fields = part.questions().stream()
                .filter(question -> question != Question.ROR)
                .map(question -> new ItemScreen.Field(
                        question.key(),
                        words.label(part, question, locale),
                        words.hint(question, locale),
                        words.askedBecause(question, rules, locale),
                        question.kind(),
                        part.requires(question),
                        typed.getOrDefault(question.key(), ""),
                        words.choices(question, locale)))
                .toList();
        model.addAttribute(
                "screen",
                new ItemScreen(
                        one,
                        String.valueOf(one.year()),
                        "/disclosure/" + one.id(),
                        part,
                        words.part(part, locale),
                        item,
                        one.document().part(part).item(item).isPresent(),
                        fields,
                        organisations.of(typed, locale),
                        typed.getOrDefault(Question.ROR.key(), ""),
                        crumbs.item(one, part, locale)));
        return "disclosure/item";
    }
}
