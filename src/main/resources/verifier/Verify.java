import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks a bundle of Kakehashi without Kakehashi: java Verify.java bundle.zip --key name+id+base64 (JDK 17, no library).
 * 0: proven under the given key. 1: something is false. 2: cannot be told (unreadable, or no key given).
 */
public final class Verify {

    private final Map<String, byte[]> files;
    private final List<String> keys;
    private final Map<String, String> opened = new LinkedHashMap<>();
    private final Map<String, String[]> notes = new LinkedHashMap<>();
    public int acts;
    public int openings;
    public int replayed;

    public Verify(Map<String, byte[]> files, List<String> keys) {
        this.files = files;
        this.keys = keys;
    }

    public static void main(String[] args) throws IOException {
        List<String> keys = new ArrayList<>();
        for (int i = 1; i + 1 < args.length; i += 2) {
            if (args[i].equals("--key")) {
                keys.add(args[i + 1]);
            }
        }
        if (args.length == 0) {
            System.err.println("java Verify.java bundle.zip --key name+id+base64");
            System.exit(2);
        }
        try {
            Map<String, byte[]> files = unzip(Files.readAllBytes(Path.of(args[0])));
            boolean given = !keys.isEmpty();
            if (!given) {
                keys.addAll(List.of(text(files, "keys").strip().split("\n")));
            }
            Verify verify = new Verify(files, keys);
            verify.check();
            System.out.println("記録 acts " + verify.acts + " / 開示値 openings " + verify.openings + " / 再現した判断 replayed "
                    + verify.replayed);
            System.out.println(given
                    ? "OK: 改ざんは見つからない / nothing was changed"
                    : "鍵は未確認 / The key is not checked: give the one you were told by --key");
            System.exit(given ? 0 : 2);
        } catch (IllegalStateException e) {
            System.out.println("NG: 正しくない / FALSE: " + e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            System.out.println("NG: 読めない / FALSE, unreadable: " + e);
            System.exit(1);
        }
    }

    public static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                need(files.put(entry.getName(), zip.readAllBytes()) == null, "twice: " + entry.getName());
            }
        }
        return files;
    }

    /** Returns if everything holds. */
    public void check() {
        manifest();
        Map<String, Map<String, Object>> leaves = new TreeMap<>();
        Map<String, byte[]> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith("proofs/")) {
                byte[] leaf = proven(string(bytes), name);
                Map<String, Object> act = object(new Json(string(leaf)).whole());
                need(leaves.put(String.valueOf(act.get("act")), act) == null, "an act twice");
                hashes.put(String.valueOf(act.get("act")), sha((byte) 0, leaf));
            }
        });
        acts = leaves.size();
        chains(leaves, hashes);
        open(leaves);
        leaves.values().stream().filter(act -> "DMN_EVALUATED".equals(act.get("kind"))).forEach(this::replay);
    }

    private void manifest() {
        String[] manifest = note(text(files, "manifest"));
        String[] lines = manifest[1].split("\n");
        need(lines.length > 2 && lines[1].equals("kakehashi bundle v1"), "manifest");
        Set<String> listed = new HashSet<>();
        for (int i = 2; i < lines.length; i++) {
            String[] parts = lines[i].split(" ", 2);
            need(parts.length == 2 && listed.add(parts[1]) && files.containsKey(parts[1]), "missing: " + lines[i]);
            need(HexFormat.of().formatHex(sha(files.get(parts[1]))).equals(parts[0]), "changed: " + parts[1]);
        }
        listed.add("manifest");
        need(listed.equals(files.keySet()), "a file that the manifest does not list");
    }

    /** Text of a note that one of the keys signed, after the name of that key. */
    private String[] note(String note) {
        String[] known = notes.get(note);
        if (known != null) {
            return known;
        }
        int cut = note.lastIndexOf("\n\n");
        need(cut > 0 && note.endsWith("\n"), "no signed note");
        String text = note.substring(0, cut + 1);
        for (String line : note.substring(cut + 2).split("\n")) {
            String[] parts = line.split(" ", -1);
            need(parts.length == 3 && parts[0].equals("—"), "no signature line");
            byte[] signature = base64(parts[2]);
            for (String key : keys) {
                String[] of = key.split("\\+", 3);
                byte[] id = HexFormat.of().parseHex(of[1]);
                if (of[0].equals(parts[1]) && Arrays.equals(id, Arrays.copyOf(signature, 4))) {
                    byte[] body = Arrays.copyOfRange(signature, 4, signature.length);
                    need(ed25519(base64(of[2]), text.getBytes(StandardCharsets.UTF_8), body), "signature");
                    notes.put(note, new String[] {of[0], text});
                    return notes.get(note);
                }
            }
        }
        throw new IllegalStateException("no signature of the key");
    }

    private byte[] proven(String file, String name) {
        int cut = file.indexOf("\n\n");
        need(file.startsWith("c2sp.org/tlog-proof@v1\nextra ") && cut > 0, name);
        String[] lines = file.substring(0, cut).split("\n", -1);
        byte[] leaf = base64(lines[1].substring(6));
        need(lines[2].matches("index (0|[1-9][0-9]*)"), name);
        String[] signed = note(file.substring(cut + 2));
        String[] head = signed[1].split("\n", -1);
        need(head.length == 4 && head[0].equals(signed[0]) && head[1].matches("[1-9][0-9]*"), "checkpoint");
        long node = Long.parseLong(lines[2].substring(6));
        long last = Long.parseLong(head[1]) - 1;
        need(node <= last, "index");
        byte[] hash = sha((byte) 0, leaf);
        for (int i = 3; i < lines.length; i++) {
            byte[] other = base64(lines[i]);
            need(other.length == 32 && last > 0, name);
            if ((node & 1) == 1 || node == last) {
                hash = sha((byte) 1, other, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = sha((byte) 1, hash, other);
            }
            node >>= 1;
            last >>= 1;
        }
        need(last == 0 && Arrays.equals(hash, base64(head[2])), "not in the tree: " + name);
        return leaf;
    }

    private void chains(Map<String, Map<String, Object>> leaves, Map<String, byte[]> hashes) {
        Map<String, TreeMap<Long, String>> streams = new TreeMap<>();
        leaves.forEach((id, act) -> {
            if (act.get("seq") != null) {
                String stream = String.valueOf(object(act.get("stream")).get("ref"));
                long seq = Long.parseLong(act.get("seq").toString());
                need(streams.computeIfAbsent(stream, k -> new TreeMap<>()).put(seq, id) == null, "a number twice");
            }
        });
        streams.values().forEach(stream -> {
            long expected = 1;
            String before = null;
            for (Map.Entry<Long, String> one : stream.entrySet()) {
                need(one.getKey() == expected++, "a gap before act " + one.getKey());
                Object prev = leaves.get(one.getValue()).get("prev");
                String want = before == null ? null : Base64.getEncoder().encodeToString(hashes.get(before));
                need(want == null ? prev == null : want.equals(prev), "chain broken at act " + one.getKey());
                before = one.getValue();
            }
        });
    }

    private void open(Map<String, Map<String, Object>> leaves) {
        for (String line : text(files, "openings.jsonl").split("\n")) {
            if (line.isEmpty()) {
                continue;
            }
            Map<String, Object> one = object(new Json(line).whole());
            Map<String, Object> act = leaves.get(String.valueOf(one.get("act")));
            need(act != null, "an opening of no act");
            String field = String.valueOf(one.get("field"));
            String commitment = Base64.getEncoder()
                    .encodeToString(hmac(
                            base64(String.valueOf(one.get("key"))), field + "\0" + one.get("value")));
            need(commitment.equals(object(act.get("commit")).get(field)), "an opening that is not the committed value");
            need(opened.put(one.get("act") + " " + field, "") == null, "an opening twice");
        }
        openings = opened.size();
        leaves.forEach((id, act) -> object(act.get("commit")).keySet().forEach(field -> need(
                opened.containsKey(id + " " + field), "MISSING: a committed value is not opened")));
    }

    /** Evaluates the table again on the recorded inputs and compares the rows. */
    private void replay(Map<String, Object> act) {
        String sha = String.valueOf(object(act.get("policy")).get("sha256"));
        byte[] dmn = files.get("tables/" + sha + ".dmn");
        need(dmn != null && HexFormat.of().formatHex(sha(dmn)).equals(sha), "the table's exact bytes");
        Map<String, Object> facts = object(act.get("facts"));
        Map<String, String> inputs = new TreeMap<>();
        list(facts.get("inputs")).forEach(one -> {
            String[] parts = one.toString().split("=", 2);
            inputs.put(parts[0], parts[1]);
        });
        Element table = table(dmn);
        List<String> hit = new ArrayList<>();
        for (Element rule : children(table, "rule")) {
            boolean holds = true;
            List<Element> columns = children(table, "input");
            List<Element> cells = children(rule, "inputEntry");
            for (int i = 0; i < columns.size(); i++) {
                Element expression = children(columns.get(i), "inputExpression").get(0);
                holds &= cell(expression.getTextContent().strip(), cells.get(i).getTextContent().strip(), inputs);
            }
            if (holds) {
                hit.add(rule.getAttribute("id"));
            }
        }
        List<String> fired = table.getAttribute("hitPolicy").equals("FIRST") && hit.size() > 1 ? hit.subList(0, 1) : hit;
        need(fired.equals(list(facts.get("hitRules")).stream().map(Object::toString).toList()), "replay: "
                + list(facts.get("hitRules")) + " recorded, " + fired + " found");
        replayed++;
    }

    private static boolean cell(String input, String cell, Map<String, String> inputs) {
        if (cell.equals("-") || cell.isEmpty()) {
            return true;
        }
        String value = inputs.getOrDefault(input, "null");
        if (cell.startsWith("not(") && cell.endsWith(")")) {
            return !any(cell.substring(4, cell.length() - 1), value);
        }
        return any(cell, value);
    }

    private static boolean any(String tests, String value) {
        for (String test : tests.split(",")) {
            if (one(test.strip(), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean one(String test, String value) {
        if (test.startsWith("\"")) {
            return test.equals("\"" + value + "\"");
        }
        if (test.equals("null") || test.equals("true") || test.equals("false")) {
            return test.equals(value);
        }
        if (value.equals("null")) {
            return false;
        }
        String sign = test.replaceAll("[^<>=]", "");
        int order = new BigDecimal(value).compareTo(new BigDecimal(test.substring(sign.length()).strip()));
        return switch (sign) {
            case "" -> order == 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            default -> throw new IllegalStateException("a cell that this program does not read: " + test);
        };
    }

    private static Element table(byte[] dmn) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList tables = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(dmn))
                    .getElementsByTagNameNS("*", "decisionTable");
            return (Element) tables.item(0);
        } catch (Exception e) {
            throw new IllegalStateException("table", e);
        }
    }

    private static List<Element> children(Element of, String name) {
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < of.getChildNodes().getLength(); i++) {
            if (of.getChildNodes().item(i) instanceof Element one && one.getLocalName().equals(name)) {
                children.add(one);
            }
        }
        return children;
    }

    private static void need(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }

    private static String text(Map<String, byte[]> files, String name) {
        need(files.containsKey(name), "missing: " + name);
        return string(files.get(name));
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The JDK's decoder lets stray bits pass. */
    private static byte[] base64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        need(Base64.getEncoder().encodeToString(bytes).equals(text), "Base64");
        return bytes;
    }

    private static byte[] sha(byte first, byte[]... rest) {
        ByteBuffer all = ByteBuffer.allocate(1 + Arrays.stream(rest).mapToInt(one -> one.length).sum());
        all.put(first);
        Arrays.stream(rest).forEach(all::put);
        return sha(all.array());
    }

    private static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JDK takes a signature with a byte too many. */
    private static boolean ed25519(byte[] typed, byte[] text, byte[] signature) {
        need(typed.length == 33 && typed[0] == 1 && signature.length == 64, "signature");
        byte[] y = new byte[32];
        for (int i = 0; i < 32; i++) {
            y[i] = typed[32 - i];
        }
        boolean odd = y[0] < 0;
        y[0] &= 0x7f;
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(
                            NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, y)))));
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }

    /** JSON without fractions. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object whole() {
            Object value = value();
            need(at == text.length(), "JSON");
            return value;
        }

        private Object value() {
            char c = text.charAt(at);
            if (c == '"') {
                return quoted();
            }
            if (c == '{') {
                Map<String, Object> map = new LinkedHashMap<>();
                at++;
                while (text.charAt(at) != '}') {
                    String key = quoted();
                    take(':');
                    need(map.put(key, value()) == null, "JSON");
                    if (text.charAt(at) != '}') {
                        take(',');
                    }
                }
                at++;
                return map;
            }
            if (c == '[') {
                List<Object> list = new ArrayList<>();
                at++;
                while (text.charAt(at) != ']') {
                    list.add(value());
                    if (text.charAt(at) != ']') {
                        take(',');
                    }
                }
                at++;
                return list;
            }
            int from = at;
            while (at < text.length() && "-0123456789truefalsn".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            need(at > from, "JSON");
            return text.substring(from, at);
        }

        private void take(char c) {
            need(text.charAt(at++) == c, "JSON");
        }

        private String quoted() {
            take('"');
            StringBuilder value = new StringBuilder();
            while (text.charAt(at) != '"') {
                char c = text.charAt(at++);
                if (c == '\\') {
                    c = text.charAt(at++);
                    if (c == 'u') {
                        c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                        at += 4;
                    } else {
                        need("\"\\/bfnrt".indexOf(c) >= 0, "JSON");
                        c = "\"\\/\b\f\n\r\t".charAt("\"\\/bfnrt".indexOf(c));
                    }
                }
                value.append(c);
            }
            at++;
            return value.toString();
        }
    }
}
