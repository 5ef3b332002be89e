package org.kakehashi.trail.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.trail.Openings.Opened;
import org.kakehashi.trail.log.LogView;
import org.kakehashi.trail.note.Base64Text;

/** What goes into every bundle beside the leaves: opened values, what the acts refer to, keys, and the verifiers. */
final class Evidence {

    private static final List<String> VERIFIERS = List.of("Verify.java", "verify.sh", "VERIFY.md");
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BundleZip zip;
    private final Exhibits exhibits;
    private final Contradictions contradictions = new Contradictions();

    Evidence(BundleZip zip, Exhibits exhibits) {
        this.zip = zip;
        this.exhibits = exhibits;
    }

    /** One line for each value. */
    static String lines(List<Opened> opened) {
        StringBuilder lines = new StringBuilder();
        for (Opened one : opened) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("act", one.act().toString());
            line.put("field", one.field());
            line.put("key", Base64Text.of(one.key()));
            line.put("value", one.value());
            try {
                lines.append(JSON.writeValueAsString(line)).append('\n');
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return lines.toString();
    }

    /** Adds what the leaf refers to, once. */
    void exhibits(byte[] leaf) throws IOException {
        exhibits(JSON.readValue(leaf, OBJECT));
    }

    /** The same; and notes where the act's row contradicts its leaf. */
    void exhibits(LogView.Entry entry) throws IOException {
        Map<String, Object> content = JSON.readValue(entry.leaf(), OBJECT);
        contradictions.look(entry, content);
        exhibits(content);
    }

    private void exhibits(Map<String, Object> content) throws IOException {
        for (Map.Entry<String, byte[]> file :
                exhibits.of(String.valueOf(content.get("kind")), content).entrySet()) {
            if (!zip.holds(file.getKey())) {
                zip.add(file.getKey(), file.getValue());
            }
        }
    }

    /** Adds keys, verifiers and the signed list of files. */
    void close(LogView log) throws IOException {
        zip.add("keys", String.join("\n", log.keys()) + "\n");
        for (String name : VERIFIERS) {
            zip.add(name, resource(name));
        }
        if (!contradictions.lines().isEmpty()) {
            zip.add("contradictions", contradictions.lines());
        }
        zip.finish(lines -> log.sealed("bundle", lines));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Evidence.class.getResourceAsStream("/verifier/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
