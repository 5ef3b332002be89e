package org.kakehashi.web.collaboration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.web.CaseInserts;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One collaboration: its pages while it is written, where it stands afterwards. */
@Controller
@RequestMapping("/collaboration/{id}")
class CollaborationController {

    private final Collaborations collaborations;
    private final Summaries summaries;
    private final People people;
    private final Texts texts;
    private final Way way;
    private final ObjectProvider<CaseInserts> inserts;

    CollaborationController(
            Collaborations collaborations,
            Summaries summaries,
            People people,
            Texts texts,
            Way way,
            ObjectProvider<CaseInserts> inserts) {
        this.collaborations = collaborations;
        this.summaries = summaries;
        this.people = people;
        this.texts = texts;
        this.way = way;
        this.inserts = inserts;
    }

    @GetMapping
    String show(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Collaboration one = collaborations.open(actor, id);
        boolean own = one.belongsTo(actor);
        // others read what was sent, never a draft
        Proposal shown = own && one.state() == State.DRAFT
                ? one.draft()
                : collaborations.sent(id).map(sent -> sent.document()).orElse(Proposal.EMPTY);
        model.addAttribute(
                "screen",
                new CollaborationScreen(
                        one,
                        own,
                        people.get(one.lead()).name(locale),
                        Standing.tag(one.state()),
                        Standing.steps(one.state(), texts, locale),
                        own && one.state().editable() ? tasks(one, locale) : List.of(),
                        one.state() == State.DRAFT ? List.of() : summaries.of(id, shown, false, locale),
                        ScopeView.of(
                                collaborations.scopeOf(shown), !shown.problems().isEmpty(), locale),
                        inserts.stream()
                                .flatMap(module -> module.of(actor, id, CaseInserts.Spot.STATUS, locale).stream())
                                .toList(),
                        way.to(one, locale)));
        return "collaboration/collaboration";
    }

    private List<Task> tasks(Collaboration one, Locale locale) {
        return Arrays.stream(Page.values())
                .filter(Page.relevantTo(one.draft())::contains)
                .map(page -> new Task(
                        Texts.in(texts, locale, "collaboration.page." + page.slug()),
                        state(one.draft(), page),
                        "/collaboration/" + one.id() + "/pages/" + page.slug(),
                        ""))
                .toList();
    }

    private static Task.State state(Proposal draft, Page page) {
        if (draft.part(page).equals(Proposal.EMPTY.part(page))) {
            return Task.State.NOT_STARTED;
        }
        return draft.problems(page).isEmpty() ? Task.State.COMPLETED : Task.State.IN_PROGRESS;
    }

    @PostMapping("/withdrawal")
    String withdraw(
            Command command,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        collaborations.withdraw(command, id, reason.isBlank() ? null : reason.strip());
        Flash.receipted(redirect, command, "collaboration.withdrawn");
        return "redirect:/collaboration/" + id;
    }

    @PostMapping("/resumption")
    String resume(
            Command command,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        collaborations.resume(command, id, reason.isBlank() ? null : reason.strip());
        Flash.receipted(redirect, command, "collaboration.resumed");
        return "redirect:/collaboration/" + id;
    }
}
