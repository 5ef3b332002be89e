package org.kakehashi.trail.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kakehashi.trail.CurrentEpoch;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.note.Base64Text;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All acts of one stream in a zip that an outsider checks without the program ({@code Verify.java} in it): proofs, opened
 * values, the tables that were asked. Who may have it is the caller's affair; it holds what the acts hold, opened.
 */
@Component
public class Bundles {

    private final JdbcClient db;
    private final Sequencer sequencer;
    private final Receipts receipts;
    private final LogKeyring ring;
    private final Epochs epochs;
    private final CurrentEpoch current;
    private final ObjectMapper json = new ObjectMapper();

    Bundles(
            JdbcClient db,
            Sequencer sequencer,
            Receipts receipts,
            LogKeyring ring,
            Epochs epochs,
            CurrentEpoch current) {
        this.db = db;
        this.sequencer = sequencer;
        this.receipts = receipts;
        this.ring = ring;
        this.epochs = epochs;
        this.current = current;
    }

    /** @param tables exact bytes of the tables that the acts name, by hex SHA-256 */
    public byte[] of(Stream stream, Map<String, byte[]> tables) {
        try {
            sequencer.step();
        } catch (DuplicateKeyException e) {
            // another sequencer is at it; what is not proven yet is left to the next bundle
        }
        Map<String, byte[]> files = new TreeMap<>();
        proofs(stream).forEach((act, text) -> files.put("proofs/" + act + ".tlog-proof", bytes(text)));
        files.put("openings.jsonl", bytes(openings(stream, files)));
        tables.forEach((sha256, dmn) -> files.put("tables/" + sha256 + ".dmn", dmn));
        files.put("keys", bytes(keys()));
        files.put("Verify.java", resource("Verify.java"));
        files.put("VERIFY.md", resource("VERIFY.md"));
        files.put("manifest", bytes(manifest(files)));
        return zip(files);
    }

    private Map<UUID, String> proofs(Stream stream) {
        Map<UUID, String> proofs = new LinkedHashMap<>();
        for (UUID act : receipts.proven(stream).keySet()) {
            receipts.of(act).filter(Receipts.Receipt::proven).ifPresent(receipt -> proofs.put(act, receipt.text()));
        }
        return proofs;
    }

    private String openings(Stream stream, Map<String, byte[]> proofs) {
        StringBuilder lines = new StringBuilder();
        db.sql(
                        """
                select o.act_id, o.field, o.key, o.value from trail.opening o join trail.act a on a.act_id = o.act_id
                where a.stream_kind = :kind and a.stream_id = :id order by a.n, o.field""")
                .param("kind", stream.kind().name())
                .param("id", stream.id())
                .query(row -> {
                    String act = row.getObject(1, UUID.class).toString();
                    if (proofs.containsKey("proofs/" + act + ".tlog-proof")) {
                        Map<String, String> one = new LinkedHashMap<>();
                        one.put("act", act);
                        one.put("field", row.getString(2));
                        one.put("key", Base64Text.of(row.getBytes(3)));
                        one.put("value", row.getString(4));
                        lines.append(write(one)).append('\n');
                    }
                });
        return lines.toString();
    }

    private String keys() {
        return String.join(
                        "\n",
                        db.sql("select vkey from trail.log_key order by epoch, number")
                                .query(String.class)
                                .list())
                + "\n";
    }

    private String manifest(Map<String, byte[]> files) {
        String origin = epochs.origin(current.number());
        StringBuilder text = new StringBuilder(origin + "\nkakehashi bundle v1\n");
        files.forEach((name, bytes) -> text.append(
                        HexFormat.of().formatHex(Hashes.sha256().digest(bytes)))
                .append(' ')
                .append(name)
                .append('\n'));
        return text + "\n" + ring.newest(origin).sign(text.toString());
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Bundles.class.getResourceAsStream("/verifier/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
