import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks a bundle, or one receipt, of Kakehashi without Kakehashi (JDK 17, no library):
 * java Verify.java bundle.zip --key name+id+base64 [--policy file] [--since checkpoint]
 * 0: proven. 1: something is false. 2: cannot be told (no key given, or not to be compared). 3: proven, but acts were lost,
 * and the log says so itself.
 */
public final class Verify {

    private static final int WIDTH = 256;
    private static final int HASH = 32;
    private static final int MOST_SIGNATURES = 100;
    private static final int MOST_DEPTH = 100;
    private static final long MOST_BYTES = 1 << 28;
    private static final int MOST_TIMES = 100;
    private static final byte LOG = 1;
    private static final byte WITNESS = 4;
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SEQ = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern ORDER = Pattern.compile("(<=|>=|<|>|=|)\\s*([^<>=]+)");
    private static final Pattern BETWEEN = Pattern.compile("([\\[\\](])\\s*(\\S+?)\\s*[.][.]\\s*(\\S+?)\\s*([\\[\\])])");
    private static final String NUMBER = "(?=.{1,15}$)-?[0-9]+([.][0-9]+)?";

    private final Bytes files;
    private final List<String> keys;
    private final Policy policy;
    private final Map<String, String[]> notes = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Chain> chains = new HashMap<>();
    private final Map<String, Set<String>> unopened = new TreeMap<>();
    private final Set<String> erased = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private String[] since;
    private boolean compared;
    private long declared = -1;
    private String unread;
    public long acts;
    public long openings;
    public long erasures;
    public long replayed;
    public long judgements;
    public String newest = "";

    /** Where the files of a bundle are read from. */
    private interface Bytes {
        Set<String> names();

        byte[] read(String name);
    }

    public Verify(Map<String, byte[]> files, List<String> keys) {
        this(
                new Bytes() {
                    @Override
                    public Set<String> names() {
                        return files.keySet();
                    }

                    @Override
                    public byte[] read(String name) {
                        return files.get(name);
                    }
                },
                keys,
                null);
    }

    private Verify(Bytes files, List<String> keys, Policy policy) {
        this.files = files;
        this.keys = keys;
        this.policy = policy;
    }

    public static void main(String[] args) {
        System.exit(run(System.out, args));
    }

    public static int run(PrintStream out, String... args) {
        List<String> keys = new ArrayList<>();
        Policy policy = null;
        String since = null;
        String[] earlier = null;
        boolean bundle;
        if (args.length % 2 == 0) {
            return asked(out, "java Verify.java bundle.zip|receipt --key name+id+base64 [--policy file] [--since checkpoint]");
        }
        try {
            for (int i = 1; i < args.length; i += 2) {
                switch (args[i]) {
                    case "--key" -> keys.add(args[i + 1]);
                    case "--policy" -> policy = new Policy(string(Files.readAllBytes(Path.of(args[i + 1]))));
                    case "--since" -> since = string(Files.readAllBytes(Path.of(args[i + 1])));
                    default -> throw new IllegalArgumentException("no option: " + args[i]);
                }
            }
            if (policy != null) {
                keys.addAll(policy.logs);
            }
            keys.forEach(key -> typed(key, LOG));
            if (since != null && !keys.isEmpty()) {
                earlier = earlier(since, keys);
            }
            try (InputStream file = Files.newInputStream(Path.of(args[0]))) {
                bundle = file.read() == 'P';
            }
        } catch (NoSuchFileException e) {
            return asked(out, "no such file: " + e.getFile());
        } catch (IOException | RuntimeException e) {
            return asked(out, e.getMessage());
        }
        try {
            return bundle
                    ? bundle(out, Path.of(args[0]), keys, policy, earlier)
                    : receipt(out, string(Files.readAllBytes(Path.of(args[0]))), keys, policy, earlier);
        } catch (OutOfMemoryError e) {
            return asked(out, "too little memory: java -Xmx4g Verify.java …");
        } catch (IllegalStateException e) {
            out.println("NG: 正しくない / FALSE: " + e.getMessage());
            return 1;
        } catch (IOException | RuntimeException e) {
            out.println("NG: 読めない / FALSE, unreadable: " + e);
            return 1;
        }
    }

    /** Whoever kept it knows what it is worth; witnesses may have come later. */
    private static String[] earlier(String since, List<String> keys) {
        try {
            return new Verify(Map.of(), keys).head(since);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("the earlier checkpoint is none of these keys: " + e.getMessage());
        }
    }

    /** What was asked cannot be done; that says nothing against the bundle. */
    private static int asked(PrintStream out, String why) {
        out.println("判断できない / cannot be told: " + why);
        return 2;
    }

    private static int bundle(PrintStream out, Path path, List<String> keys, Policy policy, String[] since) throws IOException {
        Layout.check(path);
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            Bytes files = bytes(zip);
            boolean given = !keys.isEmpty();
            if (!given) {
                need(files.names().contains("keys"), "missing: keys");
                keys.addAll(List.of(string(files.read("keys")).split("\n")));
            }
            Verify verify = new Verify(files, keys, policy);
            verify.since = since;
            verify.check();
            out.println("記録 acts " + verify.acts + " / 開示値 openings " + verify.openings + " / 消去 erased "
                    + verify.erasures + " / 再現した判断 replayed " + verify.replayed + " / 評価 judgements "
                    + verify.judgements + " / 最新 newest " + verify.newest);
            out.println(
                    policy == null
                            ? "立会人は未確認 / witnesses are not checked: give --policy"
                            : "立会人の定足数あり / the witnesses' quorum is there");
            return verify.verdict(out, given);
        }
    }

    private int verdict(PrintStream out, boolean given) {
        if (!given) {
            out.println("鍵は未確認 / The key is not checked: give the one you were told by --key");
            return 2;
        }
        if (unread != null) {
            return asked(out, "a table has a cell that this program does not read: " + unread);
        }
        if (since != null && !compared) {
            out.println("前の検証点と比べられない束 / This bundle cannot be compared with that checkpoint: take the whole trail");
            return 2;
        }
        if (declared >= 0) {
            out.println("OK、ただし失われた記録がある（記録自身が述べている） / nothing was changed, but acts were lost, as the log"
                    + " itself says: " + declared);
            return 3;
        }
        out.println("OK: 改ざんは見つからない / nothing was changed");
        return 0;
    }

    private static int receipt(PrintStream out, String text, List<String> keys, Policy policy, String[] since) {
        Verify verify = new Verify(Map.of(), keys);
        if (text.startsWith("c2sp.org/tlog-proof")) {
            Verify with = new Verify(verify.files, keys, policy);
            if (keys.isEmpty()) {
                return with.verdict(out, false);
            }
            with.since = since;
            Act act = with.proven(text, "receipt");
            out.println("記録 act " + act.id() + " " + act.content.get("kind") + " " + act.content.get("at"));
            return with.verdict(out, true);
        }
        if (keys.isEmpty()) {
            return verify.verdict(out, false);
        }
        String[] promise = verify.note(text)[1].split("\n");
        need(promise.length == 4 && promise[1].equals("kakehashi receipt v1"), "no receipt");
        out.println("約束のみ。証明は数秒後に得られる / a promise only; the proof can be had in some seconds: " + promise[2]);
        return 2;
    }

    private static Bytes bytes(ZipFile zip) {
        Set<String> names = new TreeSet<>();
        zip.stream().forEach(entry -> {
            need(entry.getName().matches(NAME), "no name of a bundle's file: " + entry.getName().replaceAll("[^ -~]", "?"));
            need(names.add(entry.getName()), "twice: " + entry.getName());
        });
        return new Bytes() {
            @Override
            public Set<String> names() {
                return names;
            }

            @Override
            public byte[] read(String name) {
                ZipEntry entry = zip.getEntry(name);
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = in.readNBytes((int) entry.getSize() + 1);
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    need(bytes.length == entry.getSize() && sum.getValue() == entry.getCrc(), "damaged: " + name);
                    return bytes;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
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

    /**
     * That the zip can be read in one way only: its members lie end to end from the first byte to the list of them, and that
     * list to the last. Otherwise another program might show other files than those that are checked here.
     */
    private static final class Layout {
        private static final int END = 22;
        private static final int LONG_END = 56;
        private static final int LOCATOR = 20;
        private static final int LISTED = 46;
        private static final int LOCAL = 30;
        private static final int LINK = 0xA000;
        private static final int TYPE = 0xF000;
        private static final long IN_EXTRA = 0xFFFFFFFFL;

        private final RandomAccessFile file;

        private Layout(RandomAccessFile file) {
            this.file = file;
        }

        static void check(Path path) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
                new Layout(file).check();
            }
        }

        private ByteBuffer at(long offset, long length) throws IOException {
            need(offset >= 0 && length >= 0 && length <= MOST_BYTES && offset + length <= file.length(), "no whole zip");
            byte[] bytes = new byte[(int) length];
            file.seek(offset);
            file.readFully(bytes);
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }

        private void check() throws IOException {
            long end = file.length() - END;
            ByteBuffer last = at(end, END);
            need(last.getInt(0) == 0x06054b50 && last.getShort(20) == 0, "the zip does not end with its list");
            long count = Short.toUnsignedInt(last.getShort(10));
            long size = Integer.toUnsignedLong(last.getInt(12));
            long start = Integer.toUnsignedLong(last.getInt(16));
            if (end >= LOCATOR + LONG_END && at(end - LOCATOR, 4).getInt(0) == 0x07064b50) {
                end -= LOCATOR + LONG_END;
                ByteBuffer more = at(end, LONG_END);
                need(more.getInt(0) == 0x06064b50, "the zip does not end with its list");
                count = more.getLong(32);
                size = more.getLong(40);
                start = more.getLong(48);
            }
            need(start >= 0 && size >= 0 && start + size == end, "the zip does not end with its list");
            ByteBuffer list = at(start, size);
            long free = 0;
            long bytes = 0;
            boolean described = false;
            int at = 0;
            for (long i = 0; i < count; i++) {
                need(at + LISTED <= size && list.getInt(at) == 0x02014b50, "the zip's list");
                int flags = list.getShort(at + 8);
                int method = list.getShort(at + 10);
                int name = Short.toUnsignedInt(list.getShort(at + 28));
                int extra = Short.toUnsignedInt(list.getShort(at + 30));
                int remark = Short.toUnsignedInt(list.getShort(at + 32));
                need(at + LISTED + name + extra <= size && remark == 0, "the zip's list");
                need((flags & 1) == 0 && (method == 0 || method == 8), "a file packed in another way");
                need((list.getInt(at + 38) >>> 16 & TYPE) != LINK, "a link in the zip");
                long offset = offset(list, at, name, extra);
                long gap = offset - free;
                need(gap == 0 || described && (gap == 12 || gap == 16 || gap == 20 || gap == 24), "bytes between the files of the zip");
                long packed = Integer.toUnsignedLong(list.getInt(at + 20));
                long whole = Integer.toUnsignedLong(list.getInt(at + 24));
                need(whole <= MOST_BYTES, "a file that is too large");
                bytes += whole;
                ByteBuffer local = at(offset, LOCAL + name);
                byte[] said = local.array();
                need(
                        Arrays.equals(said, 6, 10, list.array(), at + 8, at + 12)
                                && ((flags & 8) != 0 || Arrays.equals(said, 14, 26, list.array(), at + 16, at + 28)),
                        "a file of which the zip says two things");
                need(
                        local.getInt(0) == 0x04034b50
                                && Short.toUnsignedInt(local.getShort(26)) == name
                                && Arrays.equals(
                                        said, LOCAL, LOCAL + name, list.array(), at + LISTED, at + LISTED + name),
                        "a file with two names");
                free = offset + LOCAL + name + Short.toUnsignedInt(local.getShort(28)) + packed;
                described = (flags & 8) != 0;
                at += LISTED + name + extra;
            }
            long gap = start - free;
            need(gap == 0 || described && (gap == 12 || gap == 16 || gap == 20 || gap == 24), "bytes between the files of the zip");
            need(at == size, "the zip's list");
            need(bytes <= MOST_TIMES * file.length(), "a zip that unpacks to too much");
        }

        /** In a large zip it stands in the further fields. */
        private static long offset(ByteBuffer list, int at, int name, int extra) {
            long offset = Integer.toUnsignedLong(list.getInt(at + 42));
            if (offset < IN_EXTRA) {
                return offset;
            }
            need(extra == 12 && list.getInt(at + LISTED + name) == 0x00080001, "the zip's list");
            return list.getLong(at + LISTED + name + 4);
        }
    }

    /** Returns if everything holds. */
    public void check() {
        manifest();
        List<Act> alone = new ArrayList<>();
        for (String name : files.names()) {
            if (name.startsWith("proofs/")) {
                alone.add(proven(string(files.read(name)), name));
            }
        }
        if (files.names().contains("openings.jsonl")) {
            batch(alone, string(files.read("openings.jsonl")));
        } else {
            need(alone.isEmpty(), "missing: openings.jsonl");
        }
        Set<String> proven = new HashSet<>();
        for (int epoch : epochs()) {
            log("log/" + epoch + "/", proven);
        }
        for (String name : files.names()) {
            need(listed.contains(name) || proven.contains(name), "a file that is not listed: " + name);
        }
        need(since == null || compared || proven.isEmpty(), "acts that the earlier checkpoint covers are missing");
        chains.forEach((stream, chain) -> need(chain.waiting.isEmpty(), "a gap in stream " + stream));
        unopened.forEach((act, fields) -> fields.forEach(field -> {
            need(erased.contains(act) || erased.contains(act + " " + field), "MISSING: a committed value is not opened: " + field);
            erasures++;
        }));
    }

    private Set<Integer> epochs() {
        Set<Integer> epochs = new TreeSet<>();
        for (String name : files.names()) {
            if (name.matches("log/[1-9][0-9]{0,8}/checkpoint")) {
                epochs.add(Integer.parseInt(name.split("/")[1]));
            }
        }
        return epochs;
    }

    /** All that is not proven by a checkpoint anyway. */
    private void manifest() {
        need(files.names().contains("manifest"), "missing: manifest");
        String[] manifest = note(string(files.read("manifest")));
        String[] lines = manifest[1].substring(0, manifest[1].length() - 1).split("\n", -1);
        need(lines.length > 2 && lines[0].equals(manifest[0]) && lines[1].equals("kakehashi bundle v1"), "manifest");
        for (int i = 2; i < lines.length; i++) {
            String[] parts = lines[i].split(" ", 2);
            need(parts.length == 2 && parts[0].matches("[0-9a-f]{64}") && parts[1].matches(NAME), "manifest");
            need(listed.add(parts[1]) && files.names().contains(parts[1]), "missing: " + lines[i]);
            need(hex(sha(files.read(parts[1]))).equals(parts[0]), "changed: " + parts[1]);
        }
        listed.add("manifest");
        need(!listed.contains("contradictions"), "rows of the database contradict their leaves: see the file contradictions");
    }

    /** The log of one epoch: every leaf in its place, and the tiles that are made of them. */
    private void log(String folder, Set<String> used) {
        String[] head = head(string(files.read(folder + "checkpoint")));
        long size = Long.parseLong(head[1]);
        Tiles tiles = new Tiles(folder, used);
        for (long bundle = 0; bundle * WIDTH < size; bundle++) {
            int width = (int) Math.min(WIDTH, size - bundle * WIDTH);
            String name = folder + "tile/entries/" + number(bundle) + (width < WIDTH ? ".p/" + width : "");
            need(files.names().contains(name) && used.add(name), "missing: " + name);
            ByteBuffer data = ByteBuffer.wrap(files.read(name));
            List<Act> batch = new ArrayList<>(width);
            for (int i = 0; i < width; i++) {
                byte[] leaf = new byte[Short.toUnsignedInt(data.getShort())];
                data.get(leaf);
                Act act = new Act(leaf);
                tiles.add(0, act.hash);
                compare(head[0], bundle * WIDTH + i + 1, tiles);
                batch.add(act);
            }
            need(!data.hasRemaining(), "more than " + width + " leaves: " + name);
            String opened = folder + "openings/" + bundle + ".jsonl";
            batch(batch, files.names().contains(opened) ? string(files.read(opened)) : "");
        }
        need(size > 0 && Arrays.equals(tiles.root(), base64(head[2])), "the leaves are not those of the checkpoint");
        tiles.close();
    }

    /** With the checkpoint that was kept, when the tree has grown to its size. */
    private void compare(String origin, long size, Tiles tiles) {
        if (since != null && since[0].equals(origin) && Long.parseLong(since[1]) == size) {
            need(Arrays.equals(tiles.root(), base64(since[2])), "not the log of the earlier checkpoint");
            compared = true;
        }
    }

    private String number(long index) {
        StringBuilder path = new StringBuilder(String.format("%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, String.format("x%03d/", rest % 1000));
        }
        return path.toString();
    }

    /** The tree as it grows, level by level of 256. */
    private final class Tiles {
        private final String folder;
        private final Set<String> used;
        private final List<ByteArrayOutputStream> open = new ArrayList<>();
        private final List<Long> full = new ArrayList<>();

        Tiles(String folder, Set<String> used) {
            this.folder = folder;
            this.used = used;
        }

        void add(int level, byte[] hash) {
            if (open.size() == level) {
                open.add(new ByteArrayOutputStream(WIDTH * HASH));
                full.add(0L);
            }
            ByteArrayOutputStream tile = open.get(level);
            tile.writeBytes(hash);
            if (tile.size() == WIDTH * HASH) {
                byte[] hashes = tile.toByteArray();
                same(level, hashes, "");
                tile.reset();
                full.set(level, full.get(level) + 1);
                add(level + 1, complete(hashes, 0, WIDTH));
            }
        }

        private void same(int level, byte[] hashes, String partial) {
            String name = folder + "tile/" + level + "/" + number(full.get(level)) + partial;
            need(files.names().contains(name) && used.add(name) && Arrays.equals(files.read(name), hashes), "tile: " + name);
        }

        void close() {
            for (int level = 0; level < open.size(); level++) {
                int rest = open.get(level).size() / HASH;
                if (rest > 0) {
                    same(level, open.get(level).toByteArray(), ".p/" + rest);
                }
            }
        }

        byte[] root() {
            byte[] root = null;
            for (ByteArrayOutputStream tile : open) {
                byte[] hashes = tile.toByteArray();
                int end = hashes.length / HASH;
                for (int count = 1; end > 0; count <<= 1) {
                    if ((end & count) != 0) {
                        end -= count;
                        byte[] peak = complete(hashes, end, count);
                        root = root == null ? peak : node(peak, root);
                    }
                }
            }
            return root;
        }

        private byte[] complete(byte[] hashes, int at, int count) {
            return count == 1
                    ? Arrays.copyOfRange(hashes, at * HASH, (at + 1) * HASH)
                    : node(complete(hashes, at, count / 2), complete(hashes, at + count / 2, count / 2));
        }
    }

    /** One leaf. */
    private static final class Act {
        private final Map<String, Object> content;
        private final byte[] hash;
        private final Map<String, String> opened = new HashMap<>();

        Act(byte[] leaf) {
            // a leaf of another log has a place in its tree too, and that is all that can be said of it
            content = leaf.length > 0 && leaf[0] == '{' ? object(new Json(string(leaf)).whole()) : Map.of();
            hash = sha((byte) 0, leaf);
        }

        String id() {
            return String.valueOf(content.get("act"));
        }

        String stream() {
            return object(content.get("stream")).get("ref") instanceof String ref ? ref : null;
        }
    }

    /** How far the acts of one stream follow one another; those that came before their turn wait. */
    private static final class Chain {
        private long seq;
        private String last;
        private final TreeMap<Long, Act> waiting = new TreeMap<>();

        void add(Act act) {
            String text = act.content.get("seq").toString();
            need(SEQ.matcher(text).matches() && act.stream() != null, "a number in no stream");
            long number = Long.parseLong(text);
            need(number > seq && waiting.put(number, act) == null, "a number twice");
            while (!waiting.isEmpty() && waiting.firstKey() == seq + 1) {
                Act next = waiting.pollFirstEntry().getValue();
                need(Objects.equals(last, next.content.get("prev")), "chain broken at act " + (seq + 1));
                last = Base64.getEncoder().encodeToString(next.hash);
                seq++;
            }
        }
    }

    private void batch(List<Act> batch, String lines) {
        Map<String, Act> byId = new HashMap<>();
        for (Act act : batch) {
            need(ID.matcher(act.id()).matches(), "an act without its id");
            need(seen.add(UUID.fromString(act.id())), "an act twice");
            byId.put(act.id(), act);
            acts++;
            if (act.content.get("seq") != null) {
                chains.computeIfAbsent(String.valueOf(act.stream()), stream -> new Chain()).add(act);
            }
            if (String.valueOf(act.content.get("at")).compareTo(newest) > 0) {
                newest = String.valueOf(act.content.get("at"));
            }
        }
        need(lines.isEmpty() || lines.endsWith("\n"), "openings");
        for (int at = 0; at < lines.length(); at = lines.indexOf('\n', at) + 1) {
            open(object(new Json(lines.substring(at, lines.indexOf('\n', at))).whole()), byId);
        }
        for (Act act : batch) {
            for (String field : object(act.content.get("commit")).keySet()) {
                need(FIELD.matcher(field).matches(), "the name of a committed value");
                if (!act.opened.containsKey(field)) {
                    unopened.computeIfAbsent(act.id(), id -> new TreeSet<>()).add(field);
                }
            }
            switch (String.valueOf(act.content.get("kind"))) {
                case "DMN_EVALUATED" -> replay(act.content);
                case "CASE_ASSESSED" -> judgement(act);
                case "TRAIL_EPOCH_OPENED" -> loss(object(act.content.get("facts")));
                case "ERASED" -> list(object(act.content.get("facts")).get("acts")).forEach(one -> erased.add(one.toString()));
                default -> {}
            }
        }
    }

    private void open(Map<String, Object> one, Map<String, Act> byId) {
        Act act = byId.get(String.valueOf(one.get("act")));
        need(act != null, "an opening of no act");
        String field = String.valueOf(one.get("field"));
        String value = String.valueOf(one.get("value"));
        byte[] key = base64(String.valueOf(one.get("key")));
        need(key.length == HASH && one.get("value") instanceof String, "an opening that is not the committed value");
        String commitment = Base64.getEncoder()
                .encodeToString(hmac(key, field + "\0" + value));
        need(commitment.equals(object(act.content.get("commit")).get(field)), "an opening that is not the committed value");
        need(act.opened.put(field, value) == null, "an opening twice");
        openings++;
    }

    /** An epoch that was opened after a loss says how much had been signed before, and how much of it is gone. */
    private void loss(Map<String, Object> facts) {
        for (String field : List.of("signed", "lost", "before")) {
            need(String.valueOf(facts.get(field)).matches("0|[1-9][0-9]{0,17}"), "a loss without its size");
        }
        if (since != null && !compared && Long.parseLong(String.valueOf(facts.get("signed"))) >= Long.parseLong(since[1])) {
            need(since[0].endsWith("/" + facts.get("before")), "not the log of the earlier checkpoint");
            declared = Long.parseLong(String.valueOf(facts.get("lost")));
            compared = true;
        }
    }

    /** What was judged is the text that the act names, and says what the act says. */
    private void judgement(Act act) {
        Map<String, Object> facts = object(act.content.get("facts"));
        String name = "judgements/" + facts.get("assessment") + ".json";
        if (!files.names().contains(name)) {
            unopened.computeIfAbsent(act.id(), id -> new TreeSet<>()).add("judgement");
            return;
        }
        byte[] text = files.read(name);
        Object hash = act.opened.getOrDefault("sha256", String.valueOf(facts.get("sha256")));
        need(hex(sha(text)).equals(hash), "another judgement: " + name);
        Map<String, Object> judged = object(new Json(string(text)).whole());
        for (String field : List.of("worst", "unresolved", "prohibited")) {
            need(String.valueOf(judged.get(field)).equals(String.valueOf(facts.get(field))), "judgement: " + field);
        }
        Set<Object> rules = new HashSet<>();
        list(judged.get("findings")).forEach(finding -> rules.add(object(finding).get("rule")));
        need(rules.equals(new HashSet<>(list(facts.get("rules")))), "judgement: rules");
        judgements++;
    }

    /** Text of a note that one of the keys signed, after the name of that key. */
    private String[] note(String note) {
        String[] known = notes.get(note);
        if (known != null) {
            return known;
        }
        need(note.chars().noneMatch(c -> c < ' ' && c != '\n'), "a control character in a signed note");
        int cut = note.lastIndexOf("\n\n");
        need(cut > 0 && note.endsWith("\n"), "no signed note");
        String text = note.substring(0, cut + 1);
        String signer = null;
        Set<String> witnesses = new HashSet<>();
        String[] lines = note.substring(cut + 2).split("\n");
        need(!lines[0].isEmpty(), "no signature of the key");
        need(lines.length <= MOST_SIGNATURES, "too many signatures");
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            need(parts.length == 3 && parts[0].equals("—") && name(parts[1]), "no signature line");
            byte[] signature = base64(parts[2]);
            need(signature.length > 4, "no signature line");
            for (String key : keys) {
                if (signs(key, parts[1], signature, text, false)) {
                    signer = parts[1];
                }
            }
            if (policy != null) {
                policy.witnesses.forEach((name, key) -> {
                    if (signs(key, parts[1], signature, text, true)) {
                        witnesses.add(name);
                    }
                });
            }
        }
        need(signer != null, "no signature of the key");
        String[] found = {signer, text, policy == null || policy.holds(witnesses) ? "quorum" : ""};
        if (notes.size() < 1000) {
            notes.put(note, found);
        }
        return found;
    }

    private static boolean name(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c == '+' || c == 0x85 || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Type and key of a key whose id is its own. */
    private static byte[] typed(String key, byte type) {
        String[] of = key.split("\\+", 3);
        need(of.length == 3 && name(of[0]), "no key: " + key);
        byte[] typed = base64(of[2]);
        byte[] id = Arrays.copyOf(sha(concat((of[0] + "\n").getBytes(StandardCharsets.UTF_8), typed)), 4);
        need(typed.length == 33 && of[1].equals(HexFormat.of().formatHex(id)), "the key's id is not its own: " + key);
        need(typed[0] == type, (type == LOG ? "no log's key: " : "no witness's key: ") + key);
        return typed;
    }

    /** Whether the line is of the key; a false line of a known key fails everything. */
    private static boolean signs(String key, String name, byte[] signature, String text, boolean witness) {
        String[] of = key.split("\\+", 3);
        byte[] typed = typed(key, witness ? WITNESS : LOG);
        byte[] id = HexFormat.of().parseHex(of[1]);
        if (!of[0].equals(name) || !Arrays.equals(id, Arrays.copyOf(signature, 4))) {
            return false;
        }
        byte[] body = Arrays.copyOfRange(signature, 4, signature.length);
        String said = text;
        if (witness) {
            need(body.length == 72, "cosignature");
            long time = ByteBuffer.wrap(body).getLong();
            need(time > 0, "cosignature without a time");
            said = "cosignature/v1\ntime " + time + "\n" + text;
            body = Arrays.copyOfRange(body, 8, 72);
        }
        need(ed25519(typed, said.getBytes(StandardCharsets.UTF_8), body), "signature");
        return true;
    }

    /** Origin, size and root of a checkpoint that the log signed, and enough witnesses where a policy is given. */
    private String[] head(String note) {
        String[] signed = note(note);
        need(!signed[2].isEmpty(), "not enough witnesses by the policy");
        String[] head = signed[1].split("\n", -1);
        need(head.length == 4 && head[0].equals(signed[0]) && head[1].matches("[1-9][0-9]{0,17}"), "checkpoint");
        need(base64(head[2]).length == HASH, "checkpoint");
        return head;
    }

    private Act proven(String file, String name) {
        int cut = file.indexOf("\n\n");
        need(file.startsWith("c2sp.org/tlog-proof@v1\nextra ") && cut > 0, name);
        String[] lines = file.substring(0, cut).split("\n", -1);
        Act act = new Act(base64(lines[1].substring(6)));
        need(lines.length > 2 && lines[2].matches("index (0|[1-9][0-9]{0,17})"), name);
        String[] head = head(file.substring(cut + 2));
        if (since != null && since[0].equals(head[0]) && since[1].equals(head[1])) {
            need(since[2].equals(head[2]), "not the log of the earlier checkpoint");
            compared = true;
        }
        long node = Long.parseLong(lines[2].substring(6));
        long last = Long.parseLong(head[1]) - 1;
        need(node <= last, "index");
        byte[] hash = act.hash;
        for (int i = 3; i < lines.length; i++) {
            byte[] other = base64(lines[i]);
            need(other.length == HASH && last > 0, name);
            if ((node & 1) == 1 || node == last) {
                hash = node(other, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, other);
            }
            node >>= 1;
            last >>= 1;
        }
        need(last == 0 && Arrays.equals(hash, base64(head[2])), "not in the tree: " + name);
        return act;
    }

    /** Which witnesses must have signed (C2SP tlog-policy). */
    private static final class Policy {
        private final List<String> logs = new ArrayList<>();
        private final Map<String, String> witnesses = new LinkedHashMap<>();
        private final Map<String, List<String>> groups = new HashMap<>();
        private final Map<String, Integer> thresholds = new HashMap<>();
        private String quorum;

        Policy(String text) {
            need(text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t' || c == 0x7f), "policy: a control character");
            Set<String> used = new HashSet<>();
            for (String line : text.split("\n")) {
                String[] words = line.replaceAll("^[ \t]+", "").split("[ \t]+");
                if (words[0].isEmpty() || words[0].startsWith("#")) {
                    continue;
                }
                int least = words[0].equals("group") ? 4 : words[0].equals("witness") ? 3 : 2;
                need(words.length >= least && (least == 4 || words.length <= (words[0].equals("quorum") ? 2 : least + 1)), "policy: " + line);
                switch (words[0]) {
                    case "log" -> {
                        need(used.add("log " + hex(typed(words[1], LOG))), "policy: a key twice");
                        logs.add(words[1]);
                    }
                    case "witness" -> {
                        need(free(words[1]) && used.add("witness " + hex(typed(words[2], WITNESS))), "policy: a name or key twice: " + line);
                        witnesses.put(words[1], words[2]);
                    }
                    case "group" -> {
                        List<String> members = List.of(words).subList(3, words.length);
                        need(free(words[1]) && members.stream().allMatch(one -> known(one) && used.add("member " + one)), "policy: " + line);
                        need(words[2].matches("any|all|[1-9][0-9]{0,5}"), "policy: " + line);
                        thresholds.put(words[1], switch (words[2]) {
                            case "any" -> 1;
                            case "all" -> members.size();
                            default -> Integer.parseInt(words[2]);
                        });
                        need(thresholds.get(words[1]) <= members.size(), "policy: " + line);
                        groups.put(words[1], members);
                    }
                    case "quorum" -> {
                        need(quorum == null && (words[1].equals("none") || known(words[1])), "policy: " + line);
                        quorum = words[1];
                    }
                    default -> need(false, "policy: " + words[0]);
                }
            }
            need(quorum != null, "policy without a quorum");
        }

        private boolean known(String name) {
            return witnesses.containsKey(name) || groups.containsKey(name);
        }

        private boolean free(String name) {
            return !known(name) && !name.equals("none");
        }

        boolean holds(Set<String> signed) {
            return quorum.equals("none") || holds(quorum, signed);
        }

        private boolean holds(String name, Set<String> signed) {
            if (witnesses.containsKey(name)) {
                return signed.contains(name);
            }
            return groups.get(name).stream().filter(one -> holds(one, signed)).count() >= thresholds.get(name);
        }
    }

    /** Evaluates the table again on the recorded inputs and compares the rows. */
    private void replay(Map<String, Object> act) {
        String sha = String.valueOf(object(act.get("policy")).get("sha256"));
        Table table = tables.computeIfAbsent(sha, key -> {
            String name = "tables/" + key + ".dmn";
            need(files.names().contains(name), "the table's exact bytes");
            byte[] dmn = files.read(name);
            need(hex(sha(dmn)).equals(key), "the table's exact bytes");
            return Table.of(dmn);
        });
        Map<String, Object> facts = object(act.get("facts"));
        Map<String, String> inputs = new TreeMap<>();
        list(facts.get("inputs")).forEach(one -> {
            String[] parts = one.toString().split("=", 2);
            need(parts.length == 2, "an input without a value");
            inputs.put(parts[0], parts[1]);
        });
        List<String> hit = new ArrayList<>();
        String earlier = unread;
        unread = null;
        table.rules.forEach((rule, cells) -> {
            boolean holds = true;
            for (int i = 0; i < table.columns.size(); i++) {
                holds = holds && cell(table.columns.get(i), cells.get(i), inputs);
            }
            if (holds) {
                hit.add(rule);
            }
        });
        List<String> fired = table.first && hit.size() > 1 ? hit.subList(0, 1) : hit;
        List<Object> recorded = list(facts.get("hitRules"));
        if (unread != null) {
            return;
        }
        unread = earlier;
        need(fired.equals(recorded), "replay: " + recorded + " recorded, " + fired + " found");
        replayed++;
    }

    private boolean cell(String input, String cell, Map<String, String> inputs) {
        if (cell.equals("-") || cell.isEmpty()) {
            return true;
        }
        String value = inputs.getOrDefault(input, "null");
        if (cell.startsWith("not(") && cell.endsWith(")")) {
            String tests = cell.substring(4, cell.length() - 1);
            if (!tests.matches("(?s).*([<>]|[.][.]).*") && !tests.matches("(.*,)?\\s*(true|false)\\s*(,.*)?")) {
                return !any(tests, value);
            }
            unread = cell;
            return false;
        }
        return any(cell, value);
    }

    private boolean any(String tests, String value) {
        boolean holds = false;
        for (String test : tests.split(",", -1)) {
            holds |= one(test.strip(), value);
        }
        return holds;
    }

    private boolean one(String test, String value) {
        if (test.matches("\"[^\"\\\\]*\"")) {
            return test.equals("\"" + value + "\"");
        }
        if (test.equals("null") || test.equals("true") || test.equals("false")) {
            return test.equals(value);
        }
        Matcher between = BETWEEN.matcher(test);
        if (between.matches()) {
            return compared(between.group(1).equals("[") ? ">=" : ">", between.group(2), value)
                    && compared(between.group(4).equals("]") ? "<=" : "<", between.group(3), value);
        }
        Matcher order = ORDER.matcher(test);
        if (order.matches()) {
            return compared(order.group(1), order.group(2), value);
        }
        unread = test;
        return false;
    }

    private boolean compared(String sign, String limit, String value) {
        if (value.equals("null")) {
            return false;
        }
        if (!limit.matches(NUMBER) || !value.matches(NUMBER)) {
            unread = sign + limit + " of " + value;
            return false;
        }
        int order = new BigDecimal(value).compareTo(new BigDecimal(limit));
        return switch (sign) {
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            default -> order == 0;
        };
    }

    /** What a decision table asks of which input, row by row. */
    private static final class Table {
        private final List<String> columns = new ArrayList<>();
        private final Map<String, List<String>> rules = new LinkedHashMap<>();
        private boolean first;

        static Table of(byte[] dmn) {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                Element of = (Element) factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(dmn))
                        .getElementsByTagNameNS("*", "decisionTable")
                        .item(0);
                need(of != null, "no decision table");
                Table table = new Table();
                table.first = of.getAttribute("hitPolicy").equals("FIRST");
                for (Element column : children(of, "input")) {
                    table.columns.add(
                            children(column, "inputExpression").get(0).getTextContent().strip());
                }
                for (Element rule : children(of, "rule")) {
                    List<String> cells = new ArrayList<>();
                    children(rule, "inputEntry").forEach(cell -> cells.add(cell.getTextContent().strip()));
                    need(table.rules.put(rule.getAttribute("id"), cells) == null, "a rule twice");
                }
                return table;
            } catch (IOException | javax.xml.parsers.ParserConfigurationException
                    | org.xml.sax.SAXException e) {
                throw new IllegalStateException("table", e);
            }
        }

        private static List<Element> children(Element of, String name) {
            List<Element> children = new ArrayList<>();
            for (Node one = of.getFirstChild(); one != null; one = one.getNextSibling()) {
                if (one instanceof Element element && element.getLocalName().equals(name)) {
                    children.add(element);
                }
            }
            return children;
        }
    }

    private static void need(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }

    private static String string(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("no UTF-8");
        }
    }

    /** The JDK's decoder lets stray bits pass. */
    private static byte[] base64(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Base64");
        }
        need(Base64.getEncoder().encodeToString(bytes).equals(text), "Base64");
        return bytes;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha((byte) 1, left, right);
    }

    private static byte[] sha(byte first, byte[]... rest) {
        MessageDigest sha = sha();
        sha.update(first);
        for (byte[] one : rest) {
            sha.update(one);
        }
        return sha.digest();
    }

    private static byte[] sha(byte[] bytes) {
        return sha().digest(bytes);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
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
        need(typed.length == 33 && signature.length == 64, "signature");
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
        need(value == null || value instanceof Map, "JSON of another shape");
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        need(value == null || value instanceof List, "JSON of another shape");
        return value == null ? List.of() : (List<Object>) value;
    }

    /** JSON as the log writes it: no white space, each text in one spelling. Numbers stay text. */
    private static final class Json {
        private static final Pattern PLAIN = Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)([.][0-9]+)?(E-?[0-9]+)?");
        private final String text;
        private int at;
        private int depth;

        Json(String text) {
            this.text = text;
        }

        Object whole() {
            Object value = value();
            need(at == text.length(), "JSON");
            return value;
        }

        private char next() {
            need(at < text.length(), "JSON");
            return text.charAt(at);
        }

        private Object value() {
            char c = next();
            if (c == '"') {
                return quoted();
            }
            if (c == '{' || c == '[') {
                need(++depth <= MOST_DEPTH, "JSON that is too deep");
                Object within = c == '{' ? members() : elements();
                depth--;
                return within;
            }
            Matcher plain = PLAIN.matcher(text).region(at, text.length());
            need(plain.lookingAt(), "JSON");
            at = plain.end();
            return plain.group();
        }

        private Map<String, Object> members() {
            Map<String, Object> map = new LinkedHashMap<>();
            at++;
            while (next() != '}') {
                if (!map.isEmpty()) {
                    take(',');
                }
                String key = quoted();
                take(':');
                need(map.put(key, value()) == null, "JSON with a name twice");
            }
            at++;
            return map;
        }

        private List<Object> elements() {
            List<Object> list = new ArrayList<>();
            at++;
            while (next() != ']') {
                if (!list.isEmpty()) {
                    take(',');
                }
                list.add(value());
            }
            at++;
            return list;
        }

        private void take(char c) {
            need(next() == c, "JSON");
            at++;
        }

        private String quoted() {
            take('"');
            int from = at;
            for (char c = next(); c != '"' && c != '\\'; c = next()) {
                need(c >= ' ', "JSON");
                at++;
            }
            if (text.charAt(at) == '"') {
                return text.substring(from, at++);
            }
            StringBuilder value = new StringBuilder(text.substring(from, at));
            for (char c = next(); c != '"'; c = next()) {
                need(c >= ' ', "JSON");
                at++;
                value.append(c == '\\' ? escaped() : c);
            }
            at++;
            return value.toString();
        }

        /** Only what must be escaped may be. */
        private char escaped() {
            char c = next();
            at++;
            if (c != 'u') {
                need("\"\\bfnrt".indexOf(c) >= 0, "JSON with a letter escaped");
                return "\"\\\b\f\n\r\t".charAt("\"\\bfnrt".indexOf(c));
            }
            need(at + 4 <= text.length() && text.substring(at, at + 4).matches("00(0[1-9A-Fa-f]|1[0-9A-Fa-f]|7f|7F)"), "JSON with a letter escaped");
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
    }
}
