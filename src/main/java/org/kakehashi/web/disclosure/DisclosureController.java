package org.kakehashi.web.disclosure;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Document;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.review.WorkList;
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

/** One disclosure: its parts while it is filled in, where it stands afterwards. */
@Controller
@RequestMapping("/disclosure/{id}")
class DisclosureController {

    private final Disclosures disclosures;
    private final People people;
    private final AnswerWords words;
    private final Texts texts;
    private final Crumbs crumbs;
    private final WorkList work;
    private final ObjectProvider<CaseInserts> inserts;
    private final Clock clock;

    DisclosureController(
            Disclosures disclosures,
            People people,
            AnswerWords words,
            Texts texts,
            Crumbs crumbs,
            WorkList work,
            ObjectProvider<CaseInserts> inserts,
            Clock clock) {
        this.disclosures = disclosures;
        this.people = people;
        this.words = words;
        this.texts = texts;
        this.crumbs = crumbs;
        this.work = work;
        this.inserts = inserts;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Disclosure one = disclosures.read(new Command(UUID.randomUUID(), actor, clock.instant()), id);
        boolean own = one.person().equals(actor.person());
        boolean filling = own && one.editable();
        String path = "/disclosure/" + id;
        // others read what was handed in, never a draft
        Document answers =
                disclosures.edition(one).orElseGet(() -> own ? one.document() : new Document(java.util.Map.of()));
        model.addAttribute(
                "screen",
                new DisclosureScreen(
                        one,
                        String.valueOf(one.year()),
                        own,
                        path,
                        people.get(one.person()).name(locale),
                        filling ? tasks(one, path, locale) : List.of(),
                        DisclosureStatus.of(one, work.of(id)),
                        filling ? List.of() : AnsweredPart.all(path, answers, words, locale),
                        crumbs.disclosure(one, own, locale),
                        inserts(actor, one, filling, locale)));
        return "disclosure/disclosure";
    }

    private List<CaseInserts.Insert> inserts(Actor actor, Disclosure one, boolean filling, Locale locale) {
        CaseInserts.Spot spot = filling ? CaseInserts.Spot.EDITING : CaseInserts.Spot.STATUS;
        return inserts.stream()
                .flatMap(module -> module.of(actor, one.id(), spot, locale).stream())
                .toList();
    }

    private List<Task> tasks(Disclosure one, String path, Locale locale) {
        return Arrays.stream(Part.values())
                .map(part -> {
                    PartAnswer answer = one.document().part(part);
                    int items = answer.items().size();
                    return new Task(
                            words.part(part, locale),
                            state(answer.state(part)),
                            path + "/parts/" + part.path(),
                            items == 0 ? "" : Texts.in(texts, locale, "disclosure.part.items", items));
                })
                .toList();
    }

    private static Task.State state(PartAnswer.State state) {
        return switch (state) {
            case NOT_STARTED -> Task.State.NOT_STARTED;
            case IN_PROGRESS -> Task.State.IN_PROGRESS;
            case COMPLETE -> Task.State.COMPLETED;
            case NIL -> Task.State.NOT_APPLICABLE;
        };
    }

    @PostMapping("/withdrawal")
    String withdraw(Command command, @PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        disclosures.withdraw(command, id, version);
        Flash.receipted(redirect, command, "disclosure.withdrawn");
        return "redirect:/disclosure/" + id;
    }

    @PostMapping("/amendment")
    String amend(Command command, @PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        UUID edited = disclosures.amend(command, id, version);
        Flash.note(redirect, "disclosure.amending");
        return "redirect:/disclosure/" + edited;
    }
}
