package org.kakehashi.audit.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.Tables;
import org.springframework.stereotype.Component;

/** Every flow and table that the program carries, with their words. Changes nothing and tells nothing about any case. */
@Component
public class Rulebook {

    private static final String PACKS = "packs/";
    private static final FolderTexts NO_TEXTS = new FolderTexts(null);

    private final Tables tables;
    private final FactCatalogue facts;
    private final Map<String, FlowText> flows = new TreeMap<>();
    private final Map<String, byte[]> drawings = new HashMap<>();
    private final Map<String, FolderTexts> folders = new HashMap<>();
    private final Map<String, String> folderOfTable = new HashMap<>();
    private final Map<String, FlowText.Node> nodes = new HashMap<>();

    public Rulebook(ProcessFiles files, Tables tables, FactCatalogue facts) {
        this.tables = tables;
        this.facts = facts;
        files.matching("**/texts.yaml").forEach((path, yaml) -> folders.put(folder(path), new FolderTexts(yaml)));
        files.matching("**/*.bpmn").forEach((path, bpmn) -> {
            FlowText flow = texts(folder(path)).flow(name(path));
            flows.put(flow.id(), flow);
            drawings.put(flow.id(), bpmn);
            flow.nodes().forEach(node -> nodes.put(node.id(), node));
        });
        files.matching("**/*.dmn").keySet().forEach(path -> folderOfTable.put(tableId(path), folder(path)));
    }

    public Collection<FlowText> flows() {
        return List.copyOf(flows.values());
    }

    /** @throws NoSuchThing if there is none */
    public FlowText flow(String id) {
        return Optional.ofNullable(flows.get(id)).orElseThrow(() -> new NoSuchThing("process"));
    }

    /**
     * The BPMN file of a flow as it is now.
     *
     * @throws NoSuchThing if there is none
     */
    public byte[] drawing(String id) {
        return Optional.ofNullable(drawings.get(id))
                .orElseThrow(() -> new NoSuchThing("process"))
                .clone();
    }

    /** A node of any flow, if a flow of now still has it. */
    public Optional<FlowText.Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** What is said of a row by this id now; nothing where two tables have such a row and say different things of it. */
    public Optional<Text> row(String rule) {
        List<Text> said = tables.ids().stream()
                .flatMap(id -> Optional.ofNullable(tables.texts(id).get(rule)).stream())
                .map(row -> new Text(row.ja(), row.en()))
                .distinct()
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    /** All tables as they are now, by folder and name. */
    public List<TableText> tables() {
        List<TableText> all = new ArrayList<>();
        new TreeMap<>(folderOfTable)
                .entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(one -> all.add(table(one.getKey())));
        return all;
    }

    /** @throws NoSuchThing if there is none */
    public TableText table(String id) {
        return find(id).orElseThrow(() -> new NoSuchThing("table"));
    }

    /** A table as it is now, if there still is one. */
    public Optional<TableText> find(String id) {
        return tables.ids().contains(id) ? Optional.of(text(tables.table(id), tables.texts(id))) : Optional.empty();
    }

    /** Puts words to a table of any version; those for columns are the ones of now. */
    public TableText text(Table table, Map<String, RowText> rows) {
        String folder = folderOfTable.getOrDefault(table.id(), "");
        FolderTexts texts = texts(folder);
        TableText.PackPlace about = about(folder, table.id());
        Text plain = new Text(table.name(), table.name());
        return new TableText(
                table,
                folder,
                about,
                texts.table(table.id()).orElse(plain),
                texts.question(table.id()).orElse(plain),
                texts.askedByFlow(table.id()),
                table.inputs().stream().map(input -> column(input, texts)).toList(),
                table.outputs().stream()
                        .map(output -> new TableText.Column(
                                output.name(),
                                texts.output(output.name())
                                        .orElse(new Text(words(output.label(), output.name()), output.name()))))
                        .toList(),
                table.rows().stream()
                        .map(row -> new TableText.Row(row, rows.get(row.rule())))
                        .toList(),
                texts.words());
    }

    private TableText.Column column(Table.Input input, FolderTexts texts) {
        String key = input.expression();
        Text label = facts.find(key)
                .map(entry -> new Text(entry.ja(), entry.en()))
                .or(() -> texts.input(key))
                .orElse(new Text(words(input.label(), key), key));
        return new TableText.Column(key, label);
    }

    private static TableText.@Nullable PackPlace about(String folder, String table) {
        if (!folder.startsWith(PACKS)) {
            return null;
        }
        String pack = folder.substring(PACKS.length());
        String[] parts = table.substring(pack.length() + 1).split("-", 2);
        return new TableText.PackPlace(
                pack,
                RuleKind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                SubjectType.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }

    private FolderTexts texts(String folder) {
        return folders.getOrDefault(folder, NO_TEXTS);
    }

    private static String folder(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** In a pack a table is called after the pack and its file, elsewhere after its file. */
    private static String tableId(String path) {
        String folder = folder(path);
        return folder.startsWith(PACKS) ? folder.substring(PACKS.length()) + "-" + name(path) : name(path);
    }

    private static String words(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
