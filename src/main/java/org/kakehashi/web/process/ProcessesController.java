package org.kakehashi.web.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.audit.rulebook.TableText;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.policy.pack.PackVersion;
import org.kakehashi.policy.pack.Packs;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All flows, tables and packs, each in a line, and where the rule about something stands. */
@Controller
@RequestMapping("/processes")
class ProcessesController {

    private final Rulebook rulebook;
    private final Packs packs;
    private final RuleWords words;
    private final Texts texts;
    private final Permissions permissions;

    ProcessesController(Rulebook rulebook, Packs packs, RuleWords words, Texts texts, Permissions permissions) {
        this.rulebook = rulebook;
        this.packs = packs;
        this.words = words;
        this.texts = texts;
        this.permissions = permissions;
    }

    @GetMapping
    String show(Actor actor, Locale locale, @RequestParam(defaultValue = "") String q, Model model) {
        List<TableText> tables = rulebook.tables();
        boolean inFull = permissions.may(actor, "rule.read-restricted");
        model.addAttribute(
                "screen",
                new ProcessesScreen(
                        rulebook.flows().stream()
                                .map(flow -> new ProcessesScreen.Line(
                                        flow.id(),
                                        flow.name().in(locale),
                                        flow.help().in(locale),
                                        flow.nodes().size()))
                                .toList(),
                        groups(tables, locale),
                        packs(locale),
                        q.strip(),
                        q.isBlank() ? List.of() : found(tables, q.strip(), inFull, locale)));
        return "process/processes";
    }

    private List<ProcessesScreen.Group> groups(List<TableText> tables, Locale locale) {
        Map<String, List<ProcessesScreen.Line>> groups = new LinkedHashMap<>();
        for (TableText table : tables) {
            groups.computeIfAbsent(group(table, locale), name -> new ArrayList<>())
                    .add(new ProcessesScreen.Line(
                            table.id(),
                            words.name(table, locale),
                            words.question(table, locale),
                            table.rows().size()));
        }
        return groups.entrySet().stream()
                .map(one -> new ProcessesScreen.Group(one.getKey(), one.getValue()))
                .toList();
    }

    private String group(TableText table, Locale locale) {
        if (table.about() != null) {
            return Texts.in(texts, locale, "process.pack.named", table.about().pack());
        }
        return rulebook.flows().stream()
                .filter(flow -> flow.id().equals(table.folder()))
                .findFirst()
                .map(flow -> flow.name().in(locale))
                .orElse(Texts.in(texts, locale, "process.group.all"));
    }

    private List<ProcessesScreen.PackLine> packs(Locale locale) {
        return packs.versions().stream()
                .filter(version -> version.state() != PackVersion.State.WITHDRAWN)
                .map(version -> new ProcessesScreen.PackLine(
                        version.pack(),
                        packs.pack(version.pack(), version.sha256()).title().in(locale),
                        version.version(),
                        version.state().name(),
                        version.from(),
                        version.until()))
                .toList();
    }

    private List<ProcessesScreen.Found> found(List<TableText> tables, String q, boolean inFull, Locale locale) {
        String wanted = q.toLowerCase(Locale.ROOT);
        List<ProcessesScreen.Found> found = new ArrayList<>();
        for (TableText table : tables) {
            for (TableText.Row row : table.rows()) {
                RowView view = RowView.of(table, row, words, inFull, locale);
                String all = String.join(" ", view.rule(), view.text(), view.source(), view.clause());
                if (all.toLowerCase(Locale.ROOT).contains(wanted)) {
                    found.add(
                            new ProcessesScreen.Found(table.id(), words.name(table, locale), view.rule(), view.text()));
                }
            }
        }
        return found;
    }
}
