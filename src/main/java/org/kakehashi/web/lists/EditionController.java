package org.kakehashi.web.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.ListEditions;
import org.kakehashi.screening.lists.ListRefresh;
import org.kakehashi.screening.lists.StoredEdition;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.screening.words.EntryViews;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One edition of a list: its entries, its changes, and the decision on one that was stopped. */
@Controller
@RequestMapping("/lists/{list}/editions/{id}")
class EditionController {

    private final ListEditions editions;
    private final ListRefresh refresh;
    private final EntryViews words;
    private final Permissions permissions;
    private final Texts texts;

    EditionController(
            ListEditions editions, ListRefresh refresh, EntryViews words, Permissions permissions, Texts texts) {
        this.editions = editions;
        this.refresh = refresh;
        this.words = words;
        this.permissions = permissions;
        this.texts = texts;
    }

    @GetMapping
    String entries(
            Actor actor,
            Locale locale,
            @PathVariable String list,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int after,
            Model model) {
        return page(actor, locale, id, "", after, model);
    }

    /** By POST, since a name that is looked for does not belong into addresses and logs. */
    @PostMapping("/search")
    String search(
            Actor actor,
            Locale locale,
            @PathVariable String list,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            Model model) {
        return page(actor, locale, id, name, 0, model);
    }

    private String page(Actor actor, Locale locale, UUID id, String name, int after, Model model) {
        StoredEdition stored = editions.get(actor, id);
        List<ListEntry> entries = editions.entries(actor, id, name, after);
        boolean more = name.isBlank() && entries.size() == ListEditions.PAGE;
        model.addAttribute(
                "screen",
                new EditionScreen(
                        stored,
                        stored.edition().title(locale),
                        entries.stream()
                                .map(entry -> new EditionScreen.Line(
                                        entry,
                                        words.country(entry, locale),
                                        words.concerns(entry, locale),
                                        words.codes(stored.edition().list(), entry, locale)))
                                .toList(),
                        more ? entries.get(entries.size() - 1).no() : null,
                        crumbs(stored, locale)));
        return "lists/edition";
    }

    private List<Crumb> crumbs(StoredEdition stored, Locale locale) {
        return List.of(
                Crumb.to(Texts.in(texts, locale, "lists.title"), "/lists"),
                Crumb.to(
                        stored.edition().title(locale),
                        "/lists/" + stored.edition().list()),
                Crumb.here(stored.edition().edition()));
    }

    @GetMapping("/changes")
    String changes(Actor actor, Locale locale, @PathVariable String list, @PathVariable UUID id, Model model) {
        StoredEdition stored = editions.get(actor, id);
        boolean deciding = stored.state() == StoredEdition.State.HELD
                && permissions.may(actor, "list.decide")
                && !Objects.equals(stored.proposedBy(), actor.person());
        model.addAttribute(
                "screen",
                new ChangesScreen(
                        stored,
                        editions.before(actor, id).orElse(null),
                        stored.edition().title(locale),
                        refresh.diff(id),
                        deciding,
                        crumbs(stored, locale)));
        return "lists/changes";
    }

    @PostMapping("/decision")
    String decide(
            Command command,
            Locale locale,
            @PathVariable String list,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam boolean force,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (reason.isBlank()) {
            model.addAttribute("errors", FieldErrors.none().add("reason", "lists.problem.reason"));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return changes(command.actor(), locale, list, id, model);
        }
        ListRefresh.Decided decided = refresh.decide(command, id, force, reason);
        Flash.done(redirect, "lists.decided." + decided);
        return "redirect:/lists/" + list;
    }
}
