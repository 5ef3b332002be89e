package org.kakehashi.web.review.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.reference.FiscalYear;
import org.kakehashi.reference.WorldRegions;
import org.kakehashi.review.figures.CaseFigures;
import org.kakehashi.review.figures.Grouping;
import org.kakehashi.web.Place;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.review.CaseWords;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the figures of a fiscal year. */
@Controller
@RequestMapping("/review/figures")
class FiguresController {

    private static final int WEIGHT = 18;
    private static final int YEARS = 5;

    private final CaseFigures figures;
    private final WorldRegions regions;
    private final CaseWords words;
    private final Clock clock;

    FiguresController(CaseFigures figures, WorldRegions regions, CaseWords words, Clock clock) {
        this.figures = figures;
        this.regions = regions;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static Place figuresPlace() {
        return Place.of("review.figures", "/review/figures", WEIGHT, Role.OFFICER, Role.AUDITOR);
    }

    @GetMapping
    String show(Actor actor, Locale locale, @RequestParam(required = false) @Nullable Integer year, Model model) {
        FiscalYear now = FiscalYear.of(LocalDate.now(clock));
        FiscalYear of = year == null ? now : new FiscalYear(year);
        model.addAttribute(
                "screen",
                new FiguresScreen(
                        figures.of(actor, of.start(), of.end()),
                        of.year(),
                        IntStream.range(0, YEARS)
                                .mapToObj(i -> new FiscalYear(now.year() - i))
                                .map(one -> Choice.of(String.valueOf(one.year()), one.label(locale)))
                                .toList(),
                        (by, key) -> name(by, key, locale),
                        List.of(Crumb.here(words.say(locale, "review.figures")))));
        return "review/figures";
    }

    private String name(Grouping.By by, String key, Locale locale) {
        return switch (by) {
            case REGION -> regions.name(key, locale);
            case ORIGIN ->
                key.equals(Grouping.OTHER) || key.equals(Grouping.NOT_STATED)
                        ? words.say(locale, "review.figures.origin." + key)
                        : regions.name(key, locale);
            case PARTNER_SCRIPT, RESEARCHER_SCRIPT -> words.say(locale, "review.figures.script." + key);
            case CAREER_STAGE -> words.say(locale, "review.figures.stage." + key);
        };
    }
}
