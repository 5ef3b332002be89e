package org.kakehashi.web.lists;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.lists.KnownLists;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.spreadsheet.Book;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All lists, and the template of the own one. */
@Controller
@RequestMapping("/lists")
class ListsController {

    private static final String TEMPLATE =
            "\ufeffid,name,kind,other names,former names,weak names,country,born,ROR,LEI,ORCID,reason\r\n";

    private final ListLines lines;
    private final KnownLists known;
    private final Permissions permissions;
    private final Texts texts;

    ListsController(ListLines lines, KnownLists known, Permissions permissions, Texts texts) {
        this.lines = lines;
        this.known = known;
        this.permissions = permissions;
        this.texts = texts;
    }

    @GetMapping
    String show(Actor actor, Locale locale, Model model) {
        model.addAttribute(
                "screen",
                new ListsScreen(
                        lines.of(actor, locale),
                        KnownLists.FAMILIES.stream()
                                .map(family -> Choice.of(family, Texts.in(texts, locale, "lists.another." + family)))
                                .toList(),
                        permissions.may(actor, "list.refresh")));
        return "lists/index";
    }

    /** To the page of one more list of a family, which takes its first edition. */
    @GetMapping("/another")
    String another(
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String word,
            RedirectAttributes redirect) {
        String id = family + "-" + word.strip().toLowerCase(Locale.ROOT);
        if (known.find(id).isEmpty()) {
            Flash.note(redirect, "lists.problem.word");
            return "redirect:/lists";
        }
        return "redirect:/lists/" + id;
    }

    @GetMapping("/own/template.xlsx")
    ResponseEntity<byte[]> workbook(Locale locale) {
        return Book.download("own-list.xlsx", OwnTemplate.in(locale));
    }

    @GetMapping("/own/template.csv")
    ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"own-list.csv\"")
                .body(TEMPLATE);
    }
}
