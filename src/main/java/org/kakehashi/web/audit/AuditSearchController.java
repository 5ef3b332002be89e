package org.kakehashi.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.work.Exports;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
import org.kakehashi.policy.Concern;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Outcome;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Finds cases. Nothing is changed by the post: it keeps the person who is looked for out of the address. */
@Controller
@RequestMapping("/audit")
class AuditSearchController {

    private final Audits audits;
    private final Exports exports;
    private final People people;
    private final AuditWords words;
    private final Clock clock;

    AuditSearchController(Audits audits, Exports exports, People people, AuditWords words, Clock clock) {
        this.audits = audits;
        this.exports = exports;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
    String show(
            Actor actor,
            Locale locale,
            HttpMethod method,
            @ModelAttribute("query") AuditQuery query,
            BindingResult read,
            Model model,
            HttpServletResponse response) {
        Periods.readable(read);
        boolean posted = method.equals(HttpMethod.POST);
        if (!posted && query.subject() != null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "subject");
        }
        return posted && query.subject() == null
                ? "redirect:" + address(query)
                : page(actor, locale, query, model, response);
    }

    private String page(Actor actor, Locale locale, AuditQuery query, Model model, HttpServletResponse response) {
        boolean reversed = Periods.reversed(query.from(), query.to(), model, response);
        KeyPage<CaseFile> page = KeyPage.cut(
                reversed ? List.of() : audits.find(actor, search(query)), CaseSearch.PAGE, AuditQuery::keyOf);
        boolean last = page.next() == null;
        model.addAttribute(
                "screen",
                new AuditSearchScreen(
                        query,
                        choices(locale),
                        page.items().stream().map(file -> line(file, locale)).toList(),
                        last || query.subject() == null ? Map.of() : posted(query, page.next()),
                        last || query.subject() != null
                                ? null
                                : UriComponentsBuilder.fromUriString(address(query))
                                        .queryParam("after", page.next())
                                        .toUriString(),
                        new Taking(query.filters(), exports.most()).with("subject", query.subject())));
        return "audit/search";
    }

    private static Map<String, String> posted(AuditQuery query, @Nullable String after) {
        Map<String, String> posted = new LinkedHashMap<>(query.filters());
        posted.put("subject", String.valueOf(query.subject()));
        posted.put("after", String.valueOf(after));
        return posted;
    }

    private CaseSearch search(AuditQuery query) {
        try {
            return query.search(clock.getZone());
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "after", e);
        }
    }

    private static String address(AuditQuery query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
        query.filters().forEach(address::queryParam);
        return address.encode().toUriString();
    }

    private AuditSearchScreen.Line line(CaseFile file, Locale locale) {
        Outcome outcome = file.outcome();
        return new AuditSearchScreen.Line(
                file.id(),
                file.number(),
                words.say(locale, "process.value." + file.kind()),
                words.name(file.subject(), locale),
                people.unit(file.unit()).name(locale),
                words.say(locale, "audit.state." + file.state()),
                file.worstConcern(),
                file.unresolved(),
                file.prohibited(),
                outcome == null ? "" : words.say(locale, "review.outcome." + outcome),
                file.openedAt());
    }

    private AuditSearchScreen.Choices choices(Locale locale) {
        return new AuditSearchScreen.Choices(
                names(CaseKind.values(), "process.value.", locale),
                names(CaseState.values(), "audit.state.", locale),
                names(Concern.values(), "web.state.", locale),
                names(Outcome.values(), "review.outcome.", locale),
                people.units().stream()
                        .map(unit -> Choice.of(unit.id().toString(), unit.name(locale)))
                        .toList(),
                people.notErased().stream()
                        .map(person -> Choice.of(person.id().toString(), person.name(locale)))
                        .toList());
    }

    private List<Choice> names(Enum<?>[] values, String prefix, Locale locale) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), words.say(locale, prefix + value.name())))
                .toList();
    }
}
