package org.kakehashi.audit.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.YamlText;

/** One {@code texts.yaml} beside its rows: words for the flow and its nodes, for tables, columns and answers. */
final class FolderTexts {

    private final Map<String, @Nullable Object> root;

    FolderTexts(byte @Nullable [] yaml) {
        this.root = yaml == null ? Map.of() : YamlText.read(yaml);
    }

    Optional<Text> table(String id) {
        return text(section("tables", id), "");
    }

    Optional<Text> question(String id) {
        return text(section("tables", id), "question_");
    }

    boolean askedByFlow(String id) {
        return YamlText.text(section("tables", id), "judged_by", "").equals("engine");
    }

    Optional<Text> input(String key) {
        return text(section("inputs", key), "");
    }

    Optional<Text> output(String key) {
        return text(section("outputs", key), "");
    }

    /** Words for the answers of a pack's tables. */
    Map<String, Text> words() {
        Map<String, Text> words = new HashMap<>();
        for (String name : List.of("steps", "advice")) {
            YamlText.map(root.get(name))
                    .forEach((id, value) -> text(YamlText.map(value), "").ifPresent(text -> words.put(id, text)));
        }
        return words;
    }

    FlowText flow(String id) {
        Map<String, @Nullable Object> about = YamlText.map(root.get("process"));
        Text name = text(about, "").orElse(new Text(id, id));
        List<FlowText.Node> nodes = new ArrayList<>();
        YamlText.map(root.get("nodes")).forEach((node, value) -> {
            Map<String, @Nullable Object> entry = YamlText.map(value);
            nodes.add(new FlowText.Node(
                    node,
                    text(entry, "").orElse(new Text(node, node)),
                    text(entry, "help_").orElse(new Text("", ""))));
        });
        List<FlowText.Arrow> arrows = new ArrayList<>();
        YamlText.map(root.get("flows")).forEach((arrow, value) -> text(YamlText.map(value), "")
                .ifPresent(words -> arrows.add(new FlowText.Arrow(arrow, words))));
        return new FlowText(id, name, text(about, "help_").orElse(name), nodes, arrows);
    }

    private Map<String, @Nullable Object> section(String name, String key) {
        return YamlText.map(YamlText.map(root.get(name)).get(key));
    }

    private static Optional<Text> text(Map<String, @Nullable Object> entry, String prefix) {
        String ja = YamlText.text(entry, prefix + "ja", "");
        return ja.isEmpty() ? Optional.empty() : Optional.of(new Text(ja, YamlText.text(entry, prefix + "en", ja)));
    }
}
