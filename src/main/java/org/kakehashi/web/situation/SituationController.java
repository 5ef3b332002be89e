package org.kakehashi.web.situation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.reference.situation.IndexRefused;
import org.kakehashi.reference.situation.Indices;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Public indices of countries, newest year of each; the office enters them by spreadsheet. */
@Controller
@RequestMapping("/processes/situation")
class SituationController {

    private final Indices indices;
    private final Permissions permissions;
    private final Texts texts;

    SituationController(Indices indices, Permissions permissions, Texts texts) {
        this.indices = indices;
        this.permissions = permissions;
        this.texts = texts;
    }

    @GetMapping
    String show(Actor actor, Locale locale, @RequestParam(defaultValue = "") String country, Model model) {
        return page(actor, country.strip(), List.of(), locale, model);
    }

    private String page(Actor actor, String country, List<String> faults, Locale locale, Model model) {
        Optional<String> code = Indices.code(country);
        boolean unknown = !country.isEmpty() && code.isEmpty();
        List<IndexLine> lines = unknown
                ? List.of()
                : indices.newest(code.orElse(null)).stream()
                        .map(one -> new IndexLine(one, indices.stale(one)))
                        .toList();
        model.addAttribute(
                "screen",
                new SituationScreen(
                        country,
                        unknown,
                        lines,
                        permissions.may(actor, "situation.enter", Relation.ANY),
                        Indices.columns(),
                        faults,
                        locale,
                        List.of(
                                Crumb.to(Texts.in(texts, locale, "process.title"), "/processes"),
                                Crumb.here(Texts.in(texts, locale, "situation.title")))));
        return "situation/situation";
    }

    @PostMapping
    String enter(
            Command command,
            Locale locale,
            @RequestParam(required = false) @Nullable MultipartFile sheet,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        try {
            indices.enter(command, sheet == null ? new byte[0] : sheet.getBytes());
            Flash.done(redirect, "situation.entered");
            return "redirect:/processes/situation";
        } catch (IndexRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(command.actor(), "", refused.faults(), locale, model);
        }
    }
}
