package org.kakehashi.web.collaboration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.InvalidAnswers;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Part;
import org.kakehashi.collaboration.proposal.Problem;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.collaboration.form.PageFilling;
import org.kakehashi.web.collaboration.form.PageForms;
import org.kakehashi.web.collaboration.form.PartnerLookUps;
import org.kakehashi.web.collaboration.form.Raw;
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

/**
 * One page of a proposal. "Save and go on" keeps the answers and points out what is missing; "save and go on later" only
 * keeps them; a row is added or taken out, or its institution identified, without keeping anything.
 */
@Controller
@RequestMapping("/collaboration/{id}/pages/{slug}")
class PageController {

    private final Collaborations collaborations;
    private final PageForms forms;
    private final PageScreens screens;
    private final People people;
    private final PartnerLookUps lookUps;

    PageController(
            Collaborations collaborations,
            PageForms forms,
            PageScreens screens,
            People people,
            PartnerLookUps lookUps) {
        this.lookUps = lookUps;
        this.collaborations = collaborations;
        this.forms = forms;
        this.screens = screens;
        this.people = people;
    }

    @GetMapping
    String show(Actor actor, Locale locale, @PathVariable UUID id, @PathVariable String slug, Model model) {
        Collaboration one = collaborations.draft(actor, id);
        if (!one.state().editable()) {
            return "redirect:/collaboration/" + id;
        }
        Page page = page(slug);
        if (page == Page.FURTHER) {
            return "redirect:/collaboration/" + id + "/further";
        }
        Raw raw = PageFilling.of(
                one.draft().part(page),
                person -> people.find(person).map(Person::username).orElse(""));
        if (page == Page.PARTNERS && raw.rows("institutions") == 0) {
            raw.addRow("institutions");
        }
        model.addAttribute("screen", screens.of(actor, one, page, raw, one.version(), locale));
        return "collaboration/page";
    }

    @PostMapping
    String save(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam(defaultValue = "continue") String action,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Collaboration one = collaborations.draft(command.actor(), id);
        Page page = page(slug);
        Raw raw = Raw.of(sent);
        if (changesRows(action, raw)) {
            model.addAttribute("screen", screens.of(command.actor(), one, page, raw, version, locale));
            return "collaboration/page";
        }
        FieldErrors errors = FieldErrors.none();
        Part part = forms.read(page, raw, errors);
        tell(Proposal.wrongWith(part), errors);
        int kept = version;
        if (!errors.any()) {
            try {
                kept = collaborations.savePage(command, id, version, part);
            } catch (InvalidAnswers refused) {
                tell(refused.problems(), errors);
            }
        }
        Proposal draft = one.draft().with(part);
        if (!errors.any() && action.equals("continue")) {
            tell(draft.problems(page), errors);
        }
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            PageScreen screen = screens.of(command.actor(), one, page, raw, kept, locale);
            model.addAttribute("errors", screens.named(errors, screen, locale));
            model.addAttribute("screen", screen);
            return "collaboration/page";
        }
        if (!action.equals("continue")) {
            Flash.done(redirect, "collaboration.saved");
            return "redirect:/collaboration/" + id;
        }
        return "redirect:/collaboration/" + id + next(draft, page);
    }

    /** What the scope table says to the page as it is being filled in; nothing is kept. */
    @PostMapping("/scope")
    String scope(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        Collaboration one = collaborations.draft(actor, id);
        Part part = forms.read(page(slug), Raw.of(sent), FieldErrors.none());
        model.addAttribute("scope", screens.scope(one.draft().with(part), locale));
        return "collaboration/scope :: answer";
    }

    /** Organisations for the name that is being typed in a row; nothing is kept. */
    @PostMapping("/organisations")
    String organisations(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam int row,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        collaborations.draft(actor, id);
        model.addAttribute("look", lookUps.typing(Raw.of(sent), row, locale));
        return "parts/look-up :: found";
    }

    private boolean changesRows(String action, Raw raw) {
        String[] words = action.split(":", -1);
        if (words[0].equals("add") && words.length == 2) {
            raw.addRow(words[1]);
            return true;
        }
        if (words[0].equals("remove") && words.length == 3 && words[2].matches("\\d{1,2}")) {
            raw.removeRow(words[1], Integer.parseInt(words[2]));
            return true;
        }
        return lookUps.change(words, raw);
    }

    private static void tell(List<Problem> problems, FieldErrors errors) {
        problems.forEach(problem -> errors.add(problem.field(), "collaboration.problem." + problem.code()));
    }

    private static String next(Proposal draft, Page page) {
        return Page.relevantTo(draft).stream()
                .filter(other -> other.ordinal() > page.ordinal())
                .findFirst()
                .map(other -> "/pages/" + other.slug())
                .orElse("/check");
    }

    private static Page page(String slug) {
        return Page.ofSlug(slug).orElseThrow(() -> new NoSuchThing("page"));
    }
}
