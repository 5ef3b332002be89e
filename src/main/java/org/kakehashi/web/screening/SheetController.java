package org.kakehashi.web.screening;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.screening.sheet.AskedOf;
import org.kakehashi.screening.sheet.Sheet;
import org.kakehashi.screening.sheet.SheetRefused;
import org.kakehashi.screening.sheet.Sheets;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.screening.words.ListWords;
import org.kakehashi.web.spreadsheet.Book;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Spreadsheets of parties: added, watched, read. */
@Controller
@RequestMapping("/screening/sheets")
class SheetController {

    private final Sheets sheets;
    private final ResultBook book;
    private final ListWords lists;
    private final People people;
    private final AnswerViews words;

    SheetController(Sheets sheets, ResultBook book, ListWords lists, People people, AnswerViews words) {
        this.sheets = sheets;
        this.book = book;
        this.lists = lists;
        this.people = people;
        this.words = words;
    }

    @GetMapping
    String show(Actor actor, Locale locale, Model model) {
        List<Choice> colleagues = people.withRole(Role.OFFICER).stream()
                .filter(one -> !one.id().equals(actor.person()))
                .map(one -> Choice.of(one.id().toString(), one.name(locale)))
                .toList();
        model.addAttribute(
                "screen", new SheetScreen(sheets.of(actor), Map.of(), null, colleagues, true, crumbs(locale)));
        return "screening/sheets";
    }

    @PostMapping
    String add(
            Command command,
            Locale locale,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "reader", required = false) UUID @Nullable [] readers,
            Model model,
            HttpServletResponse response)
            throws IOException {
        String name = file == null ? null : file.getOriginalFilename();
        try {
            if (file == null || name == null || name.isEmpty()) {
                throw new SheetRefused(SheetRefused.Cause.MISSING);
            }
            List<UUID> named = readers == null ? List.of() : Arrays.asList(readers);
            return "redirect:/screening/sheets/" + sheets.add(command, name, file.getBytes(), named);
        } catch (SheetRefused refused) {
            model.addAttribute(
                    "errors",
                    FieldErrors.none()
                            .add("file", "ask.sheet.problem." + refused.why(), String.join(" / ", refused.headings())));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(command.actor(), locale, model);
        }
    }

    @GetMapping("/{id}")
    String one(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Sheet sheet = sheets.get(actor, id);
        boolean done = sheet.state() == Sheet.State.DONE;
        List<AskedOf> asked = done ? sheets.lists(actor, id) : List.of();
        model.addAttribute(
                "screen",
                new SheetScreen(
                        List.of(sheet),
                        done ? sheets.outcomes(actor, id) : Map.of(),
                        asked.isEmpty() ? null : lists.of(SheetScreen.distinct(asked), locale),
                        List.of(),
                        sheets.mayChange(actor, sheet),
                        crumbs(locale)));
        return "screening/sheet";
    }

    /** The part of the page that renews itself while it runs. */
    @GetMapping("/{id}/progress")
    String progress(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        one(actor, locale, id, model);
        return "screening/sheet :: progress";
    }

    @PostMapping("/{id}/result")
    ResponseEntity<byte[]> result(Command command, Locale locale, @PathVariable UUID id) {
        return Book.download("screening-result.xlsx", book.result(sheets.read(command, id), locale));
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(Locale locale) {
        return Book.download("screening.xlsx", book.template(locale));
    }

    @PostMapping("/{id}/again")
    String again(Command command, @PathVariable UUID id) {
        sheets.resume(command, id);
        return "redirect:/screening/sheets/" + id;
    }

    @PostMapping("/{id}/delete")
    String delete(Command command, @PathVariable UUID id, RedirectAttributes redirect) {
        sheets.delete(command, id);
        Flash.done(redirect, "ask.sheet.deleted");
        return "redirect:/screening/sheets";
    }

    private List<Crumb> crumbs(Locale locale) {
        return List.of(
                Crumb.to(words.say(locale, "ask.title"), "/screening"),
                Crumb.to(words.say(locale, "ask.sheet.title"), "/screening/sheets"));
    }
}
