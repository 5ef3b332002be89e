package org.kakehashi.web.screening.hits;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Hits;
import org.kakehashi.screening.Hit;
import org.kakehashi.screening.HitSearch;
import org.kakehashi.screening.Match;
import org.kakehashi.screening.Screenings;
import org.kakehashi.web.Place;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;
import org.kakehashi.web.review.CaseWords;
import org.kakehashi.web.screening.words.EntryView;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Matches of all cases that wait for a person of the office. They are answered on the page of the case. */
@Controller
@RequestMapping("/screening/hits")
class HitsController {

    private final Hits hits;
    private final Screenings screenings;
    private final CaseFiles files;
    private final CaseWords words;

    HitsController(Hits hits, Screenings screenings, CaseFiles files, CaseWords words) {
        this.hits = hits;
        this.screenings = screenings;
        this.files = files;
        this.words = words;
    }

    @Bean
    static Place hitsPlace() {
        return Place.of("screening.hits.title", "/screening/hits", 12, Role.OFFICER);
    }

    @GetMapping
    String show(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(defaultValue = "false") boolean strong,
            @RequestParam(required = false) HitSearch.@Nullable Waiting waiting,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        HitQuery query = new HitQuery(list, strong, waiting, after);
        KeyPage<Hit> page = KeyPage.cut(hits.find(actor, query.search()), HitSearch.PAGE, HitQuery::keyOf);
        Map<UUID, CaseFile> cases = files.byId(
                page.items().stream().map(hit -> hit.match().caseId()).toList());
        List<HitsScreen.Line> lines = page.items().stream()
                .flatMap(hit -> Stream.ofNullable(cases.get(hit.match().caseId()))
                        .map(file -> line(hit, file.number(), locale)))
                .toList();
        model.addAttribute(
                "screen",
                new HitsScreen(
                        query,
                        new KeyPage<>(lines, page.next()),
                        screenings.current().stream()
                                .map(one -> Choice.of(one.list(), one.title(locale)))
                                .toList(),
                        Arrays.stream(HitSearch.Waiting.values())
                                .filter(one -> one != HitSearch.Waiting.ANYBODY)
                                .map(one -> Choice.of(one.name(), words.say(locale, "screening.hits.waiting." + one)))
                                .toList()));
        return "screening/hits";
    }

    private HitsScreen.Line line(Hit hit, String number, Locale locale) {
        Match match = hit.match();
        return new HitsScreen.Line(
                match.caseId(),
                number,
                match.id(),
                match.partyName(),
                match.listed(),
                match.entry().name(),
                match.edition().title(locale),
                EntryView.number(match.agreement().score()),
                match.strong(),
                match.state(),
                words.person(match.proposedBy(), locale),
                match.until(),
                hit.foundAt());
    }
}
