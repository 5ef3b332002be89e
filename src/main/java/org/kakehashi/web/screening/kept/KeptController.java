package org.kakehashi.web.screening.kept;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Role;
import org.kakehashi.screening.kept.KeptScreening;
import org.kakehashi.screening.kept.KeptScreenings;
import org.kakehashi.web.Place;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.parts.KeyPage;
import org.kakehashi.web.screening.AnswerViews;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers of the lists that an officer kept: for the office, and for the auditor. */
@Controller
@RequestMapping("/screening/kept")
class KeptController {

    private final KeptScreenings kept;
    private final AnswerViews views;
    private final People people;
    private final Permissions permissions;
    private final Texts texts;

    KeptController(KeptScreenings kept, AnswerViews views, People people, Permissions permissions, Texts texts) {
        this.kept = kept;
        this.views = views;
        this.people = people;
        this.permissions = permissions;
        this.texts = texts;
    }

    /** The office comes from the page of a question. */
    @Bean
    static Place keptPlace() {
        return Place.of("ask.kept.title", "/screening/kept", 60, Role.AUDITOR);
    }

    @GetMapping
    String all(Actor actor, Locale locale, @RequestParam(required = false) @Nullable String after, Model model) {
        KeyPage<KeptScreening> page =
                KeyPage.cut(kept.newest(actor, KeptQuery.read(after)), KeptScreenings.PAGE, KeptQuery::write);
        List<KeptScreen.Line> lines =
                page.items().stream().map(one -> line(one, locale)).toList();
        model.addAttribute("screen", new KeptScreen.All(new KeyPage<>(lines, page.next()), after != null));
        return "screening/kept-all";
    }

    @GetMapping("/{id}")
    String one(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        KeptScreenings.Opened opened = kept.read(actor, id);
        model.addAttribute(
                "screen",
                new KeptScreen.One(
                        line(opened.kept(), locale),
                        opened.answer().asked(),
                        opened.reason(),
                        views.of(opened.answer(), locale),
                        permissions.may(actor, "erasure.request"),
                        List.of(
                                Crumb.to(Texts.in(texts, locale, "ask.kept.title"), "/screening/kept"),
                                Crumb.here(opened.kept().number()))));
        return "screening/kept";
    }

    private KeptScreen.Line line(KeptScreening one, Locale locale) {
        return new KeptScreen.Line(
                one.id(),
                one.number(),
                one.kind(),
                one.organisation(),
                one.outcome(),
                one.hits(),
                people.find(one.by()).map(person -> person.name(locale)).orElse(""),
                one.at());
    }
}
