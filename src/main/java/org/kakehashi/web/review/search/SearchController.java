package org.kakehashi.web.review.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Relation;
import org.kakehashi.policy.Concern;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.review.CaseState;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;
import org.kakehashi.web.review.CaseWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds cases. A name is sent in a form and leads to a person to pick: no name stands in an address. */
@Controller
@RequestMapping("/review/search")
class SearchController {

    private static final int NAMES = 20;

    private final CaseFiles files;
    private final Collaborations collaborations;
    private final People people;
    private final Permissions permissions;
    private final CaseWords words;

    SearchController(
            CaseFiles files, Collaborations collaborations, People people, Permissions permissions, CaseWords words) {
        this.files = files;
        this.collaborations = collaborations;
        this.people = people;
        this.permissions = permissions;
        this.words = words;
    }

    @GetMapping
    String show(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable CaseKind kind,
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(required = false) @Nullable Concern concern,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        return show(actor, locale, new SearchQuery(number, kind, state, concern, person, after), null, model);
    }

    @PostMapping("/person")
    String people(Actor actor, Locale locale, @RequestParam(defaultValue = "") String name, Model model) {
        permissions.require(actor, "case.search", Relation.SAME_UNIT);
        List<Choice> found = name.isBlank()
                ? List.of()
                : people.notErased().stream()
                        .filter(one -> bears(one, name.strip().toLowerCase(Locale.ROOT)))
                        .limit(NAMES)
                        .map(one -> new Choice(
                                one.id().toString(),
                                one.nameJa() + " / " + one.nameEn(),
                                words.unit(one.unit(), locale)))
                        .toList();
        return show(actor, locale, new SearchQuery(null, null, null, null, null, null), found, model);
    }

    private static boolean bears(Person one, String name) {
        return plain(one.nameJa()).contains(plain(name)) || plain(one.nameEn()).contains(plain(name));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private String show(Actor actor, Locale locale, SearchQuery query, @Nullable List<Choice> found, Model model) {
        KeyPage<CaseFile> page = KeyPage.cut(files.search(actor, query.search()), CaseSearch.PAGE, SearchQuery::keyOf);
        model.addAttribute(
                "screen",
                new SearchScreen(
                        query,
                        new KeyPage<>(
                                page.items().stream()
                                        .map(file -> line(file, locale))
                                        .toList(),
                                page.next()),
                        choices(CaseKind.values(), "review.kind.", locale),
                        Arrays.stream(CaseState.values())
                                .map(state -> Choice.of(state.name(), words.state(state, locale)))
                                .toList(),
                        choices(Concern.values(), "web.state.", locale),
                        query.person() == null ? null : words.person(query.person(), locale),
                        found));
        return "review/search";
    }

    private SearchScreen.Line line(CaseFile file, Locale locale) {
        return new SearchScreen.Line(
                file.id(),
                file.number(),
                file.kind(),
                words.person(file.subject(), locale),
                words.unit(file.unit(), locale),
                file.kind() == CaseKind.DISCLOSURE
                        ? ""
                        : collaborations
                                .line(file.id())
                                .map(line -> String.join(", ", line.partners()))
                                .orElse(""),
                file.state(),
                words.state(file.state(), locale),
                CaseWords.tone(file.state()),
                CaseWords.concern(file),
                file.unresolved(),
                file.outcome(),
                file.openedAt());
    }

    private List<Choice> choices(Enum<?>[] values, String key, Locale locale) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), words.say(locale, key + value)))
                .toList();
    }
}
