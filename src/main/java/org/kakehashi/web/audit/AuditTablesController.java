package org.kakehashi.web.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.JudgedUse;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.audit.rulebook.TableText;
import org.kakehashi.identity.Actor;
import org.kakehashi.web.process.RowView;
import org.kakehashi.web.process.RuleWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tables that were asked on a case. */
@Controller
class AuditTablesController {

    private final Audits audits;
    private final Rulebook rulebook;
    private final RuleWords rules;
    private final AuditWords words;
    private final AuditHead.Maker heads;

    AuditTablesController(Audits audits, Rulebook rulebook, RuleWords rules, AuditWords words, AuditHead.Maker heads) {
        this.audits = audits;
        this.rulebook = rulebook;
        this.rules = rules;
        this.words = words;
        this.heads = heads;
    }

    @GetMapping("/audit/cases/{id}/tables")
    String show(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Audits.CaseTables tables = audits.tables(actor, id);
        model.addAttribute(
                "screen",
                new AuditTablesScreen(
                        heads.of(tables.file(), "tables", locale),
                        tables.flows().stream().map(use -> use(use, locale)).toList(),
                        tables.judgements().stream()
                                .map(one -> judgement(one, locale))
                                .toList()));
        return "audit/tables";
    }

    private AuditTablesScreen.Judgement judgement(Audits.Judgement one, Locale locale) {
        var kept = one.assessment();
        return new AuditTablesScreen.Judgement(
                kept.id(),
                kept.at(),
                kept.round(),
                kept.assessment().worst().name(),
                String.valueOf(kept.assessment().facts().facts().size()),
                uses(one.tables(), true, locale),
                uses(one.tables(), false, locale));
    }

    private List<AuditTablesScreen.Use> uses(List<JudgedUse> all, boolean speaking, Locale locale) {
        return all.stream()
                .filter(use -> use.speaks() == speaking)
                .map(use -> use(use, locale))
                .toList();
    }

    private AuditTablesScreen.Use use(JudgedUse use, Locale locale) {
        TableText table = use.table();
        String output = use.output();
        return new AuditTablesScreen.Use(
                table.id(),
                rules.name(table, locale),
                about(use, locale),
                use.at(),
                use.version(),
                use.sha256(),
                use.kept(),
                use.now(),
                labels(table.inputs(), locale),
                table.inputs().stream()
                        .map(column -> rules.values(use.values().get(column.key()), locale))
                        .toList(),
                labels(table.outputs(), locale),
                output == null ? "" : rules.value(output, locale),
                use.rows().stream().map(row -> line(use, row, locale)).toList(),
                table.table().hitPolicy().name());
    }

    private String about(JudgedUse use, Locale locale) {
        String node = use.node();
        if (node != null) {
            return rulebook.node(node).map(one -> one.name().in(locale)).orElse(node);
        }
        var subject = use.subject();
        return subject == null
                ? words.say(locale, "audit.tables.by-program")
                : words.say(
                        locale,
                        "audit.tables.subject",
                        words.say(locale, "process.subject." + subject.type()),
                        subject.id());
    }

    private AuditTablesScreen.Line line(JudgedUse use, JudgedUse.Row row, Locale locale) {
        List<AuditTablesScreen.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String test = row.rule().row().cells().get(i);
            cells.add(new AuditTablesScreen.Cell(test, row.cells().get(i), test.equals("-")));
        }
        return new AuditTablesScreen.Line(RowView.of(use.table(), row.rule(), rules, true, locale), row.mark(), cells);
    }

    private static List<String> labels(List<TableText.Column> columns, Locale locale) {
        return columns.stream().map(column -> column.label().in(locale)).toList();
    }
}
