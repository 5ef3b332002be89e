package org.kakehashi.web.audit.work;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.work.BadSample;
import org.kakehashi.audit.work.Exports;
import org.kakehashi.audit.work.Sample;
import org.kakehashi.audit.work.Samples;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.reference.FiscalYear;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.audit.AuditWords;
import org.kakehashi.web.audit.Taking;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.parts.KeyPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws samples and shows them. */
@Controller
@RequestMapping("/audit/samples")
class SamplesController {

    private static final List<String> FIELDS = List.of("seed", "strategy", "from", "to", "size");

    private final Samples samples;
    private final Exports exports;
    private final CaseFiles files;
    private final AuditWords words;
    private final Clock clock;

    SamplesController(Samples samples, Exports exports, CaseFiles files, AuditWords words, Clock clock) {
        this.samples = samples;
        this.exports = exports;
        this.files = files;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String all(Actor actor, Locale locale, @RequestParam(required = false) @Nullable UUID after, Model model) {
        LocalDate today = LocalDate.now(clock);
        return form(
                actor,
                Map.of(
                        "seed", "",
                        "strategy", Sample.Strategy.BY_RISK.name(),
                        "from", FiscalYear.of(today).start().toString(),
                        "to", today.toString(),
                        "size", "20"),
                after,
                locale,
                model);
    }

    private String form(Actor actor, Map<String, String> form, @Nullable UUID after, Locale locale, Model model) {
        List<Choice> strategies = Arrays.stream(Sample.Strategy.values())
                .map(one -> new Choice(
                        one.name(),
                        words.say(locale, "audit.strategy." + one),
                        words.say(locale, "audit.strategy." + one + ".hint")))
                .toList();
        KeyPage<Sample> page = KeyPage.cut(
                samples.newest(actor, after), Samples.PAGE, one -> one.id().toString());
        model.addAttribute(
                "screen",
                new SampleScreens.All(
                        form,
                        strategies,
                        page.items(),
                        page.next() == null ? null : "/audit/samples?after=" + page.next()));
        return "audit/samples";
    }

    @PostMapping
    String draw(
            Command command,
            Locale locale,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Map<String, String> form = new LinkedHashMap<>();
        FIELDS.forEach(field -> form.put(field, sent.getOrDefault(field, "").strip()));
        FieldErrors errors = FieldErrors.none();
        try {
            Samples.Wish wish = wish(form);
            return "redirect:/audit/samples/" + samples.draw(command, wish);
        } catch (BadSample bad) {
            errors.add(bad.field(), "audit.problem." + bad.field());
        } catch (DateTimeParseException unreadable) {
            errors.add(unreadable.getParsedString().equals(form.get("from")) ? "from" : "to", "audit.problem.day");
        } catch (IllegalArgumentException unreadable) {
            errors.add("size", "audit.problem.size");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", errors);
        return form(command.actor(), form, null, locale, model);
    }

    private static Samples.Wish wish(Map<String, String> form) {
        return new Samples.Wish(
                form.getOrDefault("seed", ""),
                Sample.Strategy.valueOf(form.getOrDefault("strategy", "")),
                LocalDate.parse(form.getOrDefault("from", "")),
                LocalDate.parse(form.getOrDefault("to", "")),
                Integer.parseInt(form.getOrDefault("size", "")));
    }

    @GetMapping("/{id}")
    String one(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Sample sample = samples.get(actor, id);
        model.addAttribute(
                "screen",
                new SampleScreens.One(
                        sample,
                        words.name(sample.drawnBy(), locale),
                        sample.cases().stream()
                                .map(files::get)
                                .map(file -> drawn(file, locale))
                                .toList(),
                        List.of(
                                Crumb.to(words.say(locale, "audit.title"), "/audit"),
                                Crumb.to(words.say(locale, "audit.samples"), "/audit/samples"),
                                Crumb.here(sample.seed())),
                        new Taking(Map.of(), exports.most())));
        return "audit/sample";
    }

    private SampleScreens.Case drawn(CaseFile file, Locale locale) {
        var outcome = file.outcome();
        return new SampleScreens.Case(
                file,
                words.name(file.subject(), locale),
                words.say(locale, "audit.state." + file.state()),
                outcome == null ? "" : words.say(locale, "review.outcome." + outcome));
    }
}
