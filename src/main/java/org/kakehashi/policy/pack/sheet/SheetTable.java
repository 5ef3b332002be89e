package org.kakehashi.policy.pack.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.policy.RuleKind;

/** Writes rows of one table as a DMN file like those that the program carries. */
final class SheetTable {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                         xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                         id="Definitions" name="%1$s" namespace="https://kakehashi.org/dmn">
              <decision id="%1$s" name="%1$s" camunda:historyTimeToLive="P3650D">
                <decisionTable id="Table" hitPolicy="COLLECT">
            """;

    private SheetTable() {}

    static String dmn(String id, List<SheetRow> rows, FactCatalogue catalogue) {
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> keys.addAll(row.conditions().keySet()));
        StringBuilder dmn = new StringBuilder(HEAD.formatted(escaped(id)));
        int column = 0;
        for (String key : keys) {
            column++;
            dmn.append("<input id=\"Input_%d\" label=\"%s\">".formatted(column, escaped(label(key, catalogue))))
                    .append("<inputExpression id=\"InputExpression_%d\" typeRef=\"%s\">"
                            .formatted(column, type(key, catalogue)))
                    .append("<text>%s</text></inputExpression></input>\n".formatted(escaped(key)));
        }
        RuleKind kind = rows.get(0).kind();
        String output = SheetFiles.output(kind);
        dmn.append("<output id=\"Output\" label=\"%1$s\" name=\"%1$s\" typeRef=\"%2$s\"/>\n"
                .formatted(output, kind == RuleKind.PROHIBITION ? "boolean" : "string"));
        for (SheetRow row : rows) {
            dmn.append(rule(row, new ArrayList<>(keys)));
        }
        return dmn.append("</decisionTable>\n</decision>\n</definitions>\n").toString();
    }

    private static String rule(SheetRow row, List<String> keys) {
        StringBuilder rule = new StringBuilder(
                "<rule id=\"%s\"><description>%s</description>\n".formatted(escaped(row.rule()), escaped(row.ja())));
        for (int i = 0; i < keys.size(); i++) {
            rule.append("<inputEntry id=\"In_%s_%d\"><text>%s</text></inputEntry>\n"
                    .formatted(row.rule(), i, escaped(row.conditions().getOrDefault(keys.get(i), "-"))));
        }
        String answer = row.kind() == RuleKind.PROHIBITION ? "true" : "\"" + row.answer() + "\"";
        return rule.append("<outputEntry id=\"Out_%s\"><text>%s</text></outputEntry></rule>\n"
                        .formatted(row.rule(), escaped(answer)))
                .toString();
    }

    private static String label(String key, FactCatalogue catalogue) {
        return catalogue.find(key).map(FactEntry::ja).orElse(key);
    }

    private static String type(String key, FactCatalogue catalogue) {
        return catalogue
                .find(key)
                .map(entry -> switch (entry.type()) {
                    case BOOLEAN -> "boolean";
                    case INTEGER -> "integer";
                    case DECIMAL -> "double";
                    case ENUM, DATE -> "string";
                })
                .orElse("string");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
