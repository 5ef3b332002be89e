package org.kakehashi.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.report.Closed;
import org.kakehashi.report.Receivers;
import org.kakehashi.report.Reports;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports of suspected wrongdoing: sent, read, talked about. */
@Controller
@RequestMapping("/report")
class ReportController {

    private final Reports reports;
    private final Receivers receivers;
    private final ReportScreens screens;

    ReportController(Reports reports, Receivers receivers, ReportScreens screens) {
        this.reports = reports;
        this.receivers = receivers;
        this.screens = screens;
    }

    @GetMapping
    String show(Actor actor, Locale locale, Model model) {
        model.addAttribute("screen", screens.all(actor, Map.of(), locale));
        return "report/reports";
    }

    @PostMapping
    String send(
            Command command,
            Locale locale,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String named,
            @RequestParam(name = "kept-from", required = false) UUID @Nullable [] keptFrom,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        FieldErrors errors = FieldErrors.none();
        if (text.isBlank()) {
            errors.add("text", "report.problem.text");
        }
        if (!named.matches("true|false")) {
            errors.add("named", "report.problem.named");
        }
        try {
            if (!errors.any()) {
                List<UUID> left = keptFrom == null ? List.of() : Arrays.asList(keptFrom);
                UUID id = reports.send(command, text.strip(), Boolean.parseBoolean(named), left);
                Flash.done(redirect, "report.sent");
                return "redirect:/report/" + id;
            }
        } catch (Closed nobody) {
            errors.add("text", "report.problem.nobody");
        }
        model.addAttribute("errors", errors);
        model.addAttribute("screen", screens.all(command.actor(), Map.of("text", text, "named", named), locale));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return "report/reports";
    }

    @GetMapping("/{id}")
    String read(Command command, Locale locale, @PathVariable UUID id, Model model) {
        model.addAttribute("screen", screens.one(reports.read(command, id), locale));
        return "report/report";
    }

    @PostMapping("/{id}/messages")
    String say(
            Command command,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        if (text.isBlank()) {
            redirect.addFlashAttribute("errors", FieldErrors.none().add("text", "report.problem.text"));
        } else {
            reports.say(command, id, text.strip());
            Flash.done(redirect, "report.said");
        }
        return "redirect:/report/" + id;
    }

    @PostMapping("/{id}/end")
    String close(Command command, @PathVariable UUID id, RedirectAttributes redirect) {
        reports.close(command, id);
        Flash.done(redirect, "report.closed");
        return "redirect:/report/" + id;
    }

    @PostMapping("/receivers")
    String name(Command command, @RequestParam UUID person, @RequestParam boolean named, RedirectAttributes redirect) {
        receivers.name(command, person, named);
        Flash.done(redirect, "report.receivers.changed");
        return "redirect:/report";
    }
}
