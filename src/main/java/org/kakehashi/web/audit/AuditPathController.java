package org.kakehashi.web.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.Picture;
import org.kakehashi.audit.rulebook.FlowText;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.web.ShowsDiagram;
import org.kakehashi.web.parts.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The way of a case on the drawings of the flows. */
@Controller
@RequestMapping("/audit/cases/{id}/path")
class AuditPathController {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M/d H:mm");

    private final Audits audits;
    private final Rulebook rulebook;
    private final AuditWords words;
    private final AuditHead.Maker heads;
    private final Clock clock;

    AuditPathController(Audits audits, Rulebook rulebook, AuditWords words, AuditHead.Maker heads, Clock clock) {
        this.audits = audits;
        this.rulebook = rulebook;
        this.words = words;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping
    @ShowsDiagram
    String show(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Audits.Path path = audits.path(actor, id);
        List<AuditPathScreen.Run> runs = new ArrayList<>();
        for (Picture.Run run : path.picture().runs()) {
            runs.add(new AuditPathScreen.Run(
                    runs.size(),
                    run.process(),
                    name(run.process(), locale),
                    run.version(),
                    callerOf(run, path.picture(), locale),
                    run.started(),
                    run.ended(),
                    run.steps().stream().map(step -> moment(step, locale)).toList()));
        }
        model.addAttribute("screen", new AuditPathScreen(heads.of(path.file(), "path", locale), runs));
        return "audit/path";
    }

    /** The same for the drawing. It opens the case as the page does, and is recorded as such. */
    @GetMapping("/{n}.json")
    @ResponseBody
    AuditPathScreen.Way way(Actor actor, Locale locale, @PathVariable UUID id, @PathVariable int n) {
        List<Picture.Run> runs = audits.path(actor, id).picture().runs();
        if (n < 0 || n >= runs.size()) {
            throw new NoSuchThing("run");
        }
        Picture.Run run = runs.get(n);
        // in Japanese the drawing of that version has its own names
        boolean japanese = locale.getLanguage().equals("ja");
        Map<String, String> names = japanese
                ? Map.of()
                : flow(run.process()).map(flow -> flow.names(locale)).orElse(Map.of());
        return new AuditPathScreen.Way(
                names,
                run.steps().stream()
                        .map(step -> new AuditPathScreen.Passed(
                                step.node(), SHORT.format(step.entered().atZone(clock.getZone())), step.left() == null))
                        .toList());
    }

    private @Nullable String callerOf(Picture.Run run, Picture picture, Locale locale) {
        return picture.runs().stream()
                .filter(other -> other.id().equals(run.parent()))
                .findFirst()
                .map(other -> name(other.process(), locale))
                .orElse(null);
    }

    private String name(String process, Locale locale) {
        return flow(process).map(flow -> flow.name().in(locale)).orElse(process);
    }

    private java.util.Optional<FlowText> flow(String process) {
        return rulebook.flows().stream()
                .filter(flow -> flow.id().equals(process))
                .findFirst();
    }

    private Moment moment(Picture.Step step, Locale locale) {
        Instant left = step.left();
        String detail;
        if (left == null) {
            detail = words.say(locale, "audit.step.open");
        } else if (step.cancelled()) {
            detail = words.say(locale, "audit.step.cancelled");
        } else {
            detail = lasted(Duration.between(step.entered(), left), locale);
        }
        String tone = left == null ? "open" : step.cancelled() ? "stop" : "done";
        return new Moment(step.entered(), step.name().in(locale), "", detail, tone);
    }

    private @Nullable String lasted(Duration time, Locale locale) {
        if (time.toMinutes() < 1) {
            return null;
        }
        return words.say(
                locale,
                "audit.step.lasted",
                String.valueOf(time.toDays()),
                String.valueOf(time.toHoursPart()),
                String.valueOf(time.toMinutesPart()));
    }
}
