package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.rulebook.FlowText;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.audit.rulebook.TableText;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.HitPolicy;
import org.kakehashi.policy.table.RowText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules for programs: flows and tables with their words and sources. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "rules", description = "流れ図と判断表 / Flows and tables")
class RulesApi {

    /** Every flow with its nodes, and every table by name. */
    record RulesBody(List<FlowText> processes, List<TableLine> tables) {}

    /** A table in a list. */
    record TableLine(
            String id, Text name, Text question, TableText.@Nullable PackPlace pack, String version, int rows) {}

    /** @param byFlow whether a flow asks it; else the program judges it, with unknowns */
    record TableBody(
            String id,
            Text name,
            Text question,
            String version,
            String sha256,
            HitPolicy hitPolicy,
            boolean byFlow,
            TableText.@Nullable PackPlace pack,
            List<TableText.Column> inputs,
            List<TableText.Column> outputs,
            List<RuleBody> rows) {}

    /**
     * A row.
     *
     * @param cells one test for each input; none where the reader may read the public words only
     */
    record RuleBody(
            String rule,
            Text text,
            @Nullable List<String> cells,
            List<String> outputs,
            String source,
            String clause,
            String force,
            String mark,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final Rulebook rulebook;
    private final Permissions permissions;

    RulesApi(Rulebook rulebook, Permissions permissions) {
        this.rulebook = rulebook;
        this.permissions = permissions;
    }

    @GetMapping("/processes")
    @Operation(summary = "流れ図と判断表の一覧 / All flows and tables")
    RulesBody processes() {
        return new RulesBody(
                List.copyOf(rulebook.flows()),
                rulebook.tables().stream()
                        .map(table -> new TableLine(
                                table.id(),
                                table.name(),
                                table.question(),
                                table.about(),
                                table.table().version(),
                                table.rows().size()))
                        .toList());
    }

    @GetMapping("/tables/{id}")
    @Operation(summary = "判断表を読む / One table with the words and the source of each row")
    TableBody table(@Parameter(hidden = true) Actor actor, @PathVariable String id) {
        TableText table = rulebook.table(id);
        boolean inFull = permissions.may(actor, "rule.read-restricted");
        return new TableBody(
                id,
                table.name(),
                table.question(),
                table.table().version(),
                table.table().sha256(),
                table.table().hitPolicy(),
                table.byFlow(),
                table.about(),
                table.inputs(),
                table.outputs(),
                table.rows().stream().map(row -> rule(row, inFull)).toList());
    }

    private static RuleBody rule(TableText.Row row, boolean inFull) {
        RowText text = row.text();
        String rule = row.row().rule();
        if (text == null) {
            Text note = new Text(row.row().annotation(), row.row().annotation());
            return new RuleBody(rule, note, row.row().cells(), row.row().outputs(), "", "", "", "", null, null);
        }
        boolean open = inFull || !text.audience().equals("RESTRICTED");
        return new RuleBody(
                rule,
                open ? new Text(text.ja(), text.en()) : new Text(text.publicJa(), text.publicEn()),
                open ? row.row().cells() : null,
                row.row().outputs(),
                text.source(),
                text.clause(),
                text.force(),
                text.mark(),
                text.from(),
                text.to());
    }
}
