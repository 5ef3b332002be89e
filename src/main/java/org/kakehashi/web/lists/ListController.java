package org.kakehashi.web.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.lists.EditionMeta;
import org.kakehashi.screening.lists.KnownList;
import org.kakehashi.screening.lists.ListEditions;
import org.kakehashi.screening.lists.ListRefresh;
import org.kakehashi.screening.lists.NotYetPublished;
import org.kakehashi.screening.lists.RefreshResult;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One list: its editions, and bringing a new one. */
@Controller
@RequestMapping("/lists/{list}")
class ListController {

    /** What is wrong with a day of publication that is still to come. */
    static final String FUTURE = "lists.problem.future";

    private final ListEditions editions;
    private final ListRefresh refresh;
    private final ListLines lines;
    private final Permissions permissions;
    private final Texts texts;
    private final int maxMegabytes;

    ListController(
            ListEditions editions,
            ListRefresh refresh,
            ListLines lines,
            Permissions permissions,
            Texts texts,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.editions = editions;
        this.refresh = refresh;
        this.lines = lines;
        this.permissions = permissions;
        this.texts = texts;
        this.maxMegabytes = (int) Math.min(Limits.FILE_BYTES >> 20, most.toMegabytes());
    }

    @GetMapping
    String show(Actor actor, Locale locale, @PathVariable String list, Model model) {
        return page(actor, locale, list, null, "", "", model);
    }

    private String page(
            Actor actor,
            Locale locale,
            String list,
            @Nullable RefreshResult unreadable,
            String edition,
            String published,
            Model model) {
        KnownList known = editions.list(actor, list);
        model.addAttribute(
                "screen",
                new ListScreen(
                        known,
                        known.title(locale),
                        lines.of(actor, list, locale).orElse(null),
                        editions.of(actor, list),
                        editions.refused(actor, list),
                        unreadable,
                        permissions.may(actor, "list.refresh"),
                        edition,
                        published,
                        maxMegabytes,
                        List.of(
                                Crumb.to(Texts.in(texts, locale, "lists.title"), "/lists"),
                                Crumb.here(known.title(locale)))));
        return "lists/list";
    }

    @PostMapping("/editions")
    String bring(
            Command command,
            Locale locale,
            @PathVariable String list,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "") String published,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        LocalDate day = day(published);
        FieldErrors errors = FieldErrors.none();
        if (edition.isBlank()) {
            errors.add("edition", "lists.problem.edition");
        }
        if (day == null) {
            errors.add("published", "lists.problem.published");
        }
        if (file == null || file.isEmpty()) {
            errors.add("file", "lists.problem.file");
        }
        RefreshResult result = null;
        if (!errors.any() && day != null && file != null) {
            try {
                result = refresh.propose(command, list, new EditionMeta(edition.strip(), day), file.getBytes());
            } catch (NotYetPublished refused) {
                errors.add("published", FUTURE);
            }
        }
        if (result == null) {
            model.addAttribute("errors", errors);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(command.actor(), locale, list, null, edition, published, model);
        }
        if (result.outcome() == RefreshResult.Outcome.UNREADABLE) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(command.actor(), locale, list, result, edition, published, model);
        }
        String key = "lists.result." + result.outcome();
        Object[] counts = {result.added(), result.removed(), result.renamed(), result.changed()};
        if (result.outcome() == RefreshResult.Outcome.IN_FORCE) {
            Flash.done(redirect, key, counts);
        } else {
            Flash.note(redirect, key, counts);
        }
        return "redirect:/lists/" + list;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
