package org.kakehashi.web.process;

import java.util.List;
import java.util.Locale;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.audit.rulebook.TableText;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One table with what is said about each of its rows. */
@Controller
class RuleTableController {

    private final Rulebook rulebook;
    private final RuleWords words;
    private final Texts texts;
    private final Permissions permissions;

    RuleTableController(Rulebook rulebook, RuleWords words, Texts texts, Permissions permissions) {
        this.rulebook = rulebook;
        this.words = words;
        this.texts = texts;
        this.permissions = permissions;
    }

    @GetMapping("/processes/tables/{id}")
    String show(Actor actor, @PathVariable String id, Locale locale, Model model) {
        TableText table = rulebook.table(id);
        boolean inFull = permissions.may(actor, "rule.read-restricted");
        boolean ofFlow = rulebook.flows().stream().anyMatch(flow -> flow.id().equals(table.folder()));
        String name = words.name(table, locale);
        model.addAttribute(
                "screen",
                new TableScreen(
                        id,
                        name,
                        words.question(table, locale),
                        table.table().version(),
                        table.table().sha256(),
                        table.table().hitPolicy().name(),
                        table.byFlow(),
                        ofFlow ? table.folder() : null,
                        table.about() == null ? null : table.about().pack(),
                        labels(table.inputs(), locale),
                        labels(table.outputs(), locale),
                        table.rows().stream()
                                .map(row -> RowView.of(table, row, words, inFull, locale))
                                .toList(),
                        List.of(Crumb.to(Texts.in(texts, locale, "process.title"), "/processes"), Crumb.here(name))));
        return "process/table";
    }

    private static List<String> labels(List<TableText.Column> columns, Locale locale) {
        return columns.stream().map(column -> column.label().in(locale)).toList();
    }
}
