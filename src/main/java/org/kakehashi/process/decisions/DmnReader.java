package org.kakehashi.process.decisions;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.table.HitPolicy;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.UnreadableTable;

/** Makes a neutral table of a DMN file that holds one decision table. */
final class DmnReader {

    private static final int SHORT = 12;
    private static final int MOST_KEPT = 2_000;

    /** By hash: the same bytes are the same table, and reading them takes a thousand times as long as hashing. */
    private static final Map<String, Table> READ = new ConcurrentHashMap<>();

    private DmnReader() {}

    static Table read(String name, byte[] dmn) {
        String sha256 = sha256(dmn);
        Table known = READ.get(sha256);
        if (known != null) {
            return known;
        }
        Table table = read(name, dmn, sha256);
        if (READ.size() < MOST_KEPT) {
            READ.put(sha256, table);
        }
        return table;
    }

    private static Table read(String name, byte[] dmn, String sha256) {
        Collection<Decision> decisions;
        try {
            decisions = Dmn.readModelFromStream(new ByteArrayInputStream(dmn)).getModelElementsByType(Decision.class);
        } catch (DmnModelException e) {
            throw new UnreadableTable(name + " is no DMN file", e);
        }
        if (decisions.size() != 1 || !(decisions.iterator().next().getExpression() instanceof DecisionTable table)) {
            throw new UnreadableTable(name + " does not hold exactly one decision table");
        }
        Decision decision = decisions.iterator().next();
        String tag = decision.getVersionTag();
        return new Table(
                decision.getId(),
                words(decision.getName()),
                tag == null || tag.isBlank() ? sha256.substring(0, SHORT) : tag,
                sha256,
                hitPolicy(name, table),
                table.getInputs().stream()
                        .map(input -> new Table.Input(
                                text(input.getInputExpression().getText()),
                                words(input.getLabel()),
                                words(input.getInputExpression().getTypeRef())))
                        .toList(),
                table.getOutputs().stream()
                        .map(output -> new Table.Output(
                                words(output.getName()), words(output.getLabel()), words(output.getTypeRef())))
                        .toList(),
                rows(name, table));
    }

    private static List<Table.Row> rows(String name, DecisionTable table) {
        List<Table.Row> rows = new ArrayList<>();
        for (Rule rule : table.getRules()) {
            List<String> cells = rule.getInputEntries().stream()
                    .map(entry -> text(entry.getText()))
                    .map(cell -> cell.isEmpty() ? "-" : cell)
                    .toList();
            List<String> outputs = rule.getOutputEntries().stream()
                    .map(entry -> text(entry.getText()))
                    .toList();
            if (cells.size() != table.getInputs().size()
                    || outputs.size() != table.getOutputs().size()) {
                throw new UnreadableTable(name + ": " + rule.getId() + " has too many or too few cells");
            }
            rows.add(new Table.Row(rule.getId(), cells, outputs, description(rule)));
        }
        return rows;
    }

    private static HitPolicy hitPolicy(String name, DecisionTable table) {
        boolean plain = table.getAggregation() == null;
        return switch (table.getHitPolicy()) {
            case UNIQUE -> HitPolicy.UNIQUE;
            case FIRST -> HitPolicy.FIRST;
            case COLLECT -> {
                if (!plain) {
                    throw new UnreadableTable(name + " aggregates; a neutral table cannot");
                }
                yield HitPolicy.COLLECT;
            }
            default -> throw new UnreadableTable(name + " has the hit policy " + table.getHitPolicy());
        };
    }

    private static String description(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : words(element.getDescription().getTextContent());
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : words(text.getTextContent());
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
