package org.kakehashi.web.audit.compare;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.compare.Comparisons;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.review.Outcome;
import org.kakehashi.web.audit.AuditWords;
import org.kakehashi.web.parts.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets the auditor choose a second case, and holds the two decisions against one another. */
@Controller
@RequestMapping("/audit/cases/{id}/compare")
class CompareController {

    private final Audits audits;
    private final Comparisons comparisons;
    private final CompareScreens screens;
    private final People people;
    private final AuditWords words;

    CompareController(Audits audits, Comparisons comparisons, CompareScreens screens, People people, AuditWords words) {
        this.audits = audits;
        this.comparisons = comparisons;
        this.screens = screens;
        this.people = people;
        this.words = words;
    }

    @GetMapping
    String choose(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String number,
            Model model) {
        CaseFile file = audits.listed(actor, id);
        String typed = number.strip();
        CaseSearch search = new CaseSearch(
                typed.isEmpty() ? null : typed, file.kind(), null, null, null, null, null, null, null, null);
        List<ChooseScreen.Line> lines = audits.find(actor, search).stream()
                .filter(other -> !other.id().equals(id))
                .limit(CaseSearch.PAGE)
                .map(other -> line(other, locale))
                .toList();
        model.addAttribute(
                "screen",
                new ChooseScreen(
                        id,
                        file.number(),
                        typed,
                        lines,
                        List.of(
                                Crumb.to(words.say(locale, "audit.title"), "/audit"),
                                Crumb.to(file.number(), "/audit/cases/" + id),
                                Crumb.here(words.say(locale, "audit.view.compare")))));
        return "audit/choose";
    }

    private ChooseScreen.Line line(CaseFile file, Locale locale) {
        Outcome outcome = file.outcome();
        return new ChooseScreen.Line(
                file.id(),
                file.number(),
                people.unit(file.unit()).name(locale),
                words.say(locale, "audit.state." + file.state()),
                file.worstConcern(),
                outcome == null ? "" : words.say(locale, "review.outcome." + outcome),
                file.openedAt());
    }

    @GetMapping("/{other}")
    String show(Actor actor, Locale locale, @PathVariable UUID id, @PathVariable UUID other, Model model) {
        model.addAttribute("screen", screens.of(comparisons.of(actor, id, other), locale));
        return "audit/compare";
    }
}
