package org.kakehashi.web.process;

import java.util.List;
import java.util.Locale;
import org.kakehashi.reference.Taxonomies;
import org.kakehashi.reference.Taxonomy;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of sensitive technology side by side, with search in both languages. */
@Controller
class TaxonomyController {

    /** @param q what was looked for; empty: everything */
    record Screen(String q, List<Taxonomy> lists, Locale locale, List<Crumb> crumbs) {}

    private final Taxonomies taxonomies;
    private final Texts texts;

    TaxonomyController(Taxonomies taxonomies, Texts texts) {
        this.taxonomies = taxonomies;
        this.texts = texts;
    }

    @GetMapping("/processes/technology")
    String show(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
        model.addAttribute(
                "screen",
                new Screen(
                        q.strip(),
                        taxonomies.search(q.strip()),
                        locale,
                        List.of(
                                Crumb.to(Texts.in(texts, locale, "process.title"), "/processes"),
                                Crumb.here(Texts.in(texts, locale, "process.technology")))));
        return "process/technology";
    }
}
