package org.kakehashi.trail.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.note.Base64Text;
import org.kakehashi.trail.note.NoteSigner;

/** Bundles that somebody made with care to be taken for good ones, or for more than they are: neither verifier takes any. */
class HandMadeBundlesTest {

    private static final String[] KEY = {"--key", HandMade.LOG.key().text()};

    private static final String PROOF = "proofs/" + HandMade.id(1) + ".tlog-proof";

    private static byte[] proof(HandMade made) {
        return Objects.requireNonNull(made.files().get(PROOF));
    }

    private static HandMade whole() {
        return HandMade.whole(HandMade.LOG);
    }

    /** One act alone, so that nothing goes on from it and only what is changed in it is wrong. */
    private static HandMade one() {
        return new HandMade(HandMade.LOG).act(HandMade.leaf(1, "", "")).opening(1, "comment", "何か 1");
    }

    private static void refused(int code, String what, Path file, String... options) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Verifier.Said shell = Verifier.shell(file, options);
            Verifier.Said java = Verifier.inside(file, options);
            String both = what + "\n" + shell.text() + java.text();
            assertThat(shell.code()).as(both).isEqualTo(code);
            assertThat(java.code()).as(both).isEqualTo(code);
            assertThat(both).doesNotContain("Exception", "unbound", "verify.sh:", "awk:");
            assertThat(shell.text()).startsWith(code == 1 ? "NG: " : "");
        });
    }

    @Test
    void the_good_ones_are_good(@TempDir Path folder) throws Exception {
        Path few = Zips.write(folder.resolve("few.zip"), whole().all());
        refused(0, "acts", few, KEY);
        refused(0, "one act", Zips.write(folder.resolve("one.zip"), one().all()), KEY);
        refused(2, "no key", few);
        Path all = Zips.write(folder.resolve("all.zip"), whole().signed(whole().tiles()));
        refused(0, "log", all, KEY);
        Path kept = Files.writeString(folder.resolve("kept"), whole().checkpoint());
        refused(0, "log and checkpoint", all, "--key", KEY[1], "--since", kept.toString());
    }

    private static byte[] zip(Map<String, byte[]> files) {
        return zip(files, ZipOutputStream.DEFLATED);
    }

    private static byte[] zip(Map<String, byte[]> files, int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                ZipEntry entry = new ZipEntry(one.getKey());
                entry.setMethod(method);
                if (method == ZipEntry.STORED) {
                    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                    sum.update(one.getValue());
                    entry.setSize(one.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                out.putNextEntry(entry);
                out.write(one.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** In the zip of all files, these bytes for those, everywhere; both are of one length. */
    private static byte[] replaced(byte[] zip, String from, String to) {
        return new String(zip, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> and(Map<String, byte[]> files, String name, byte[] bytes) {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put(name, bytes);
        return all;
    }

    /** In the zip's list, at this place behind the beginning of the first file's line. */
    private static byte[] listed(byte[] zip, int at, int value) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(bytes.getInt(zip.length - 6) + at, (short) value);
        return bytes.array();
    }

    /** Bytes before the files or between them and the list, with all places told aright. */
    private static byte[] inserted(byte[] zip, boolean before) {
        byte[] hidden = zip(Map.of("keys", HandMade.text("another")));
        int list = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
        int at = before ? 0 : list;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(zip, 0, at);
        out.writeBytes(hidden);
        out.write(zip, at, zip.length - at);
        ByteBuffer bytes = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(bytes.capacity() - 6, list + hidden.length);
        for (int i = list + hidden.length; before && bytes.getInt(i) == 0x02014b50; ) {
            bytes.putInt(i + 42, bytes.getInt(i + 42) + hidden.length);
            i += 46 + bytes.getShort(i + 28) + bytes.getShort(i + 30);
        }
        return bytes.array();
    }

    static Stream<Arguments> zips() {
        byte[] good = zip(whole().all());
        byte[] stored = zip(whole().all(), ZipEntry.STORED);
        Map<String, byte[]> files = whole().all();
        return Stream.of(
                zip("a remark", good, one -> {
                    byte[] all = HandMade.joined(one, HandMade.text("hello"));
                    all[one.length - 2] = 5;
                    return all;
                }),
                zip("bytes behind", good, one -> HandMade.joined(one, new byte[7])),
                zip("bytes before", good, one -> HandMade.joined(HandMade.text("PK no"), one)),
                zip("another zip before it", good, one -> inserted(one, true)),
                zip("another zip within it", good, one -> inserted(one, false)),
                zip("a second zip behind it", good, one -> HandMade.joined(one, one)),
                zip("half", good, one -> Arrays.copyOf(one, one.length / 2)),
                zip("without its end", good, one -> Arrays.copyOf(one, one.length - 1)),
                zip(
                        "one name twice",
                        zip(and(files, "kexs", HandMade.text("x"))),
                        one -> replaced(one, "kexs", "keys")),
                zip("two names of one file", stored, one -> {
                    int list =
                            ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN).getInt(one.length - 6);
                    return HandMade.joined(
                            replaced(Arrays.copyOf(one, list), "keys", "kezs"),
                            Arrays.copyOfRange(one, list, one.length));
                }),
                zip("a folder", zip(and(files, "proofs/", new byte[0])), one -> one),
                zip("a file above", zip(and(files, "../above", new byte[1])), one -> one),
                zip("a file at the root", zip(and(files, "/tmp/above", new byte[1])), one -> one),
                zip(
                        "a listed file above",
                        zip(whole().file("../above", new byte[1]).all()),
                        one -> one),
                zip(
                        "a listed file with a space",
                        zip(whole().file("a b", new byte[1]).all()),
                        one -> one),
                zip(
                        "a listed file of two lines",
                        zip(whole().file("a\nb", new byte[1]).all()),
                        one -> one),
                zip(
                        "a listed file that is an option",
                        zip(whole().file("-x", new byte[1]).all()),
                        one -> one),
                zip(
                        "a listed file with a star",
                        zip(whole().file("proofs/*", new byte[1]).all()),
                        one -> one),
                zip(
                        "a listed file with backslashes",
                        zip(whole().file("..\\up", new byte[1]).all()),
                        one -> one),
                zip(
                        "a listed file in Japanese",
                        zip(whole().file("監査", new byte[1]).all()),
                        one -> one),
                zip("a link", stored, one -> {
                    byte[] unix = listed(one, 4, 0x0314);
                    return listed(unix, 40, 0xA1FF);
                }),
                zip("locked", good, one -> listed(one, 8, 0x0809)),
                zip("packed otherwise", good, one -> listed(one, 10, 12)),
                zip("a false sum", stored, one -> listed(one, 16, 0x1234)),
                zip("a false length", good, one -> listed(one, 24, 3)),
                zip("much in little", zip(and(files, "bomb", new byte[40_000_000])), one -> one),
                zip(
                        "a listed bomb",
                        zip(whole().file("bomb", new byte[40_000_000]).all()),
                        one -> one),
                zip("an epoch far away", zip(and(files, "log/2000000000/checkpoint", new byte[1])), one -> one),
                zip("an epoch further away", zip(and(files, "log/99999999999/checkpoint", new byte[1])), one -> one));
    }

    private static Arguments zip(String what, byte[] zip, UnaryOperator<byte[]> change) {
        return Arguments.of(what, change.apply(zip));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zips")
    void a_zip_that_can_be_read_in_two_ways_or_does_harm(String what, byte[] zip, @TempDir Path folder)
            throws Exception {
        Path file =
                Files.write(Files.createDirectories(folder.resolve("in/here")).resolve("b.zip"), zip);
        refused(1, what, file, KEY);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    static Stream<Arguments> leaves() {
        String leaf = HandMade.leaf(1, "", "");
        StringBuilder deep = new StringBuilder();
        deep.append("[".repeat(20_000)).append("]".repeat(20_000));
        return Stream.of(
                leaf("a name twice", "\"kind\":\"TRIED\"", "\"kind\":\"TRIED\",\"kind\":\"TRIED\""),
                leaf(
                        "a name twice, in other letters",
                        "\"kind\":\"TRIED\"",
                        "\"kind\":\"TRIED\",\"k\\u0069nd\":\"TRIED\""),
                leaf("an empty object twice", "\"kind\"", "\"facts\":{},\"facts\":{},\"kind\""),
                leaf("an object and a text of one name", "\"kind\"", "\"facts\":\"\",\"facts\":{\"x\":1},\"kind\""),
                leaf("a comma too many", "\"kind\":\"TRIED\"", "\"facts\":{\"x\":1,},\"kind\":\"TRIED\""),
                leaf("a comma too many in a list", "\"kind\":\"TRIED\"", "\"facts\":{\"x\":[1,]},\"kind\":\"TRIED\""),
                leaf("white space", "\"kind\":", "\"kind\": "),
                leaf("a letter escaped", "TRIED", "\\u0054RIED"),
                leaf("a slash escaped", "\"kind\"", "\"facts\":{\"x\":\"\\/\"},\"kind\""),
                leaf("half a pair escaped", "\"kind\"", "\"facts\":{\"x\":\"\\ud83d\"},\"kind\""),
                leaf("a zero escaped", "\"kind\"", "\"facts\":{\"x\":\"\\u0000\"},\"kind\""),
                leaf("a tab", "\"kind\"", "\"facts\":{\"x\":\"\t\"},\"kind\""),
                leaf("a control character", "\"kind\"", "\"facts\":{\"x\":\"\u0001\"},\"kind\""),
                leaf("a word", "\"kind\"", "\"facts\":{\"x\":nullnull},\"kind\""),
                leaf("another word", "\"kind\"", "\"facts\":{\"x\":abc},\"kind\""),
                leaf("a number with a sign", "\"kind\"", "\"facts\":{\"x\":+1},\"kind\""),
                leaf("a number with a nought before it", "\"kind\"", "\"facts\":{\"x\":01},\"kind\""),
                leaf("a place that is no whole number", "\"seq\":1", "\"seq\":1.0"),
                leaf("a place with a nought before it", "\"seq\":1", "\"seq\":01"),
                leaf("the place -0", "\"seq\":1", "\"seq\":-0"),
                leaf("the place 1E0", "\"seq\":1", "\"seq\":1E0"),
                leaf("a place of many digits", "\"seq\":1", "\"seq\":" + "9".repeat(400)),
                leaf("no place", "\"seq\":1", "\"seq\":null"),
                leaf("no stream", "\"ref\"", "\"rex\""),
                leaf("a stream that is no object", "{\"kind\":\"CASE\",\"ref\":\"" + HandMade.id(9) + "\"}", "[]"),
                leaf("what went before, at the first", "\"seq\"", "\"prev\":\"null\",\"seq\""),
                leaf("what went before is null", "\"seq\"", "\"prev\":null,\"seq\""),
                leaf("deep", "\"kind\"", "\"facts\":{\"x\":" + deep + "},\"kind\""),
                leaf("the id of nothing", HandMade.id(1).toString(), "0-0-0-0-1"),
                leaf("an id in capitals", HandMade.id(1).toString(), "00000000-0000-0000-0000-00000000000A"),
                leaf("a value whose name has a star", "\"comment\":", "\"*\":\"\",\"comment\":"),
                leaf("a value whose name has a space", "\"comment\":", "\"a b\":\"\",\"comment\":"),
                leaf("a value whose name has a point", "\"comment\":", "\"a.b\":\"\",\"comment\":"),
                leaf("a value that is not opened", "\"comment\":", "\"a\":\"\",\"comment\":"),
                leaf(
                        "values that are no object",
                        "{\"comment\":\"" + HandMade.commitment("comment", "何か 1") + "\"}",
                        "\"\""),
                leaf("a table that is none", "\"kind\":\"TRIED\"", "\"kind\":\"DMN_EVALUATED\""),
                leaf(
                        "a table elsewhere",
                        "\"kind\":\"TRIED\"",
                        "\"kind\":\"DMN_EVALUATED\",\"policy\":{\"sha256\":\"../../keys\"}"),
                leaf("a loss without a size", "\"kind\":\"TRIED\"", "\"kind\":\"TRAIL_EPOCH_OPENED\""),
                Arguments.of(
                        "a mark at its beginning",
                        one().with(1, HandMade.text("\ufeff" + leaf)).all()),
                Arguments.of(
                        "a line break at its end",
                        one().with(1, HandMade.text(leaf + "\n")).all()),
                Arguments.of(
                        "a control character at its end",
                        one().with(1, HandMade.text(leaf + "\u0001")).all()),
                Arguments.of(
                        "another leaf behind it",
                        one().with(1, HandMade.text(leaf + "\u0001" + leaf)).all()),
                Arguments.of("nothing", one().with(1, new byte[0]).all()),
                Arguments.of(
                        "a zero byte", one().with(1, HandMade.text(leaf + "\0")).all()),
                Arguments.of(
                        "half a letter",
                        one().with(1, halved(leaf.replace("TRIED", "TRI\u00e9")))
                                .all()));
    }

    /** Half of a letter of two bytes. */
    private static byte[] halved(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                .replace("\u00c3\u00a9", "\u00c3")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Arguments leaf(String what, String from, String to) {
        return Arguments.of(what, one().with(1, from, to).all());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaves")
    void a_leaf_that_says_one_thing_to_one_and_another_to_the_other(
            String what, Map<String, byte[]> files, @TempDir Path folder) throws Exception {
        refused(1, what, Zips.write(folder.resolve("b.zip"), files), KEY);
    }

    static Stream<Arguments> openings() {
        return Stream.of(
                opening(
                        "of another act of the same kind",
                        one -> one.openings(
                                HandMade.id(2).toString(), HandMade.id(3).toString())),
                opening("another value", one -> one.openings("何か 2", "何か 3")),
                opening("the value as a number", one -> one.openings("\"何か 2\"", "2")),
                opening("the value in other letters", one -> one.openings("何か 2", "\\u4f55か 2")),
                opening("half a letter", one -> one.openings("何か 2", "何か 2\\ud800")),
                opening("a name twice", one -> one.openings("\"field\"", "\"field\":\"comment\",\"field\"")),
                opening("an empty line", one -> one.line("\n")),
                opening("a line more", one -> one.line("{}\n")),
                opening("no object", one -> one.line("[]\n")),
                opening("a line break of two characters", one -> one.openings("}\n", "}\r\n")),
                opening("no line break at the end", one -> one.openings("何か 4\"}\n", "何か 4\"}")),
                opening("a mark at the beginning", one -> one.openings("{", "\ufeff{")),
                opening("of no field", one -> one.openings("\"field\":\"comment\",", "")),
                opening("without a key", one -> one.openings("\"key\"", "\"kex\"")),
                opening("lax Base64", one -> one.openings("AAA=", "AAB=")),
                opening("a key of another length", one -> one.openings("AAA=", "")),
                opening("the same twice", one -> one.opening(1, "comment", "何か 1")),
                opening("of an act that is not there", one -> one.opening(8, "comment", "何か 8")),
                opening("of a field that is not there", one -> one.opening(1, "reason", "何か 1")));
    }

    private static Arguments opening(String what, UnaryOperator<HandMade> change) {
        return Arguments.of(
                what,
                change.apply(whole()).all(),
                change.apply(whole()).signed(change.apply(whole()).tiles()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openings")
    void an_opening_that_does_not_open(
            String what, Map<String, byte[]> some, Map<String, byte[]> whole, @TempDir Path folder) throws Exception {
        refused(1, what, Zips.write(folder.resolve("some.zip"), some), KEY);
        refused(1, what, Zips.write(folder.resolve("whole.zip"), whole), KEY);
    }

    static Stream<Arguments> notes() {
        String line = HandMade.LOG.sign("x\n").strip();
        byte[] long65 =
                HandMade.joined(Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1)), new byte[1]);
        return Stream.of(
                note("line breaks of two characters", one -> one.replace("\n", "\r\n")),
                note("one line break of two characters", one -> one.replaceFirst("\n", "\r\n")),
                note("a signature of 65 bytes", one -> one.replaceAll("[^ ]+\n$", Base64Text.of(long65) + "\n")),
                note("two signatures of one key, the second false", one -> one + falsely(one)),
                note(
                        "two signatures of one key, the first false",
                        one -> one.replaceFirst("\n\n", "\n\n" + falsely(one))),
                note("the line of a key without a signature", one -> one + "— other.example AAAAAA==\n"),
                note("a key of no name", one -> one + "—  AAAAAAA=\n"),
                note("a key whose name has a plus", one -> one + "— a+b AAAAAAA=\n"),
                note("a key whose name has a space", one -> one + "— a b AAAAAAA=\n"),
                note("a key whose name has a wide space", one -> one + "— a\u3000b AAAAAAA=\n"),
                note("a key whose name has a space that holds together", one -> one + "— a\u00a0b AAAAAAA=\n"),
                note("a key whose name has a tab", one -> one + "— a\tb AAAAAAA=\n"),
                note("two spaces", one -> one.replace("— ", "—  ")),
                note("a hyphen", one -> one.replace("— ", "- ")),
                note("an empty line behind", one -> one + "\n"),
                note("an empty line between", one -> one + "\n" + one.substring(one.lastIndexOf("\n\n") + 2)),
                note("no last line break", String::stripTrailing),
                note("lax Base64", one -> lax(one)),
                note("Base64 with a line break", one -> one.replaceAll("(....)\n$", "\n$1\n")),
                note("a word behind", one -> one.replaceAll("\n$", " x\n")),
                note("101 signatures", one -> one + "— other.example AAAAAAA=\n".repeat(100)),
                note(
                        "a foreign key of the same name",
                        one -> one.replaceAll("— [^\n]+\n$", "")
                                + new NoteSigner(HandMade.ORIGIN, HandMade.seed(2))
                                        .sign(one.substring(0, one.lastIndexOf("\n\n") + 1))),
                note("a mark at the beginning", one -> "\ufeff" + one),
                note("no signature", one -> one.substring(0, one.lastIndexOf("\n\n") + 2)));
    }

    /** With a bit set of those that the last letter leaves over. */
    private static String lax(String note) {
        int last = note.lastIndexOf('=') - 1;
        return note.substring(0, last) + (char) (note.charAt(last) + 1) + note.substring(last + 1);
    }

    private static String falsely(String note) {
        return HandMade.LOG.sign("another " + note);
    }

    private static Arguments note(String what, UnaryOperator<String> change) {
        Map<String, byte[]> list = new TreeMap<>(whole().all());
        list.computeIfPresent("manifest", (name, bytes) -> changed(bytes, change));
        Map<String, byte[]> head = new TreeMap<>(whole().tiles());
        head.computeIfPresent("log/1/checkpoint", (name, bytes) -> changed(bytes, change));
        Map<String, byte[]> proof = new TreeMap<>(whole().files());
        proof.computeIfPresent("proofs/" + HandMade.id(2) + ".tlog-proof", (name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            int cut = text.indexOf("\n\n") + 2;
            return HandMade.text(text.substring(0, cut) + change.apply(text.substring(cut)));
        });
        return Arguments.of(what, list, whole().signed(head), whole().signed(proof));
    }

    private static byte[] changed(byte[] note, UnaryOperator<String> change) {
        return HandMade.text(change.apply(new String(note, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notes")
    void a_note_that_is_none(
            String what,
            Map<String, byte[]> list,
            Map<String, byte[]> head,
            Map<String, byte[]> proof,
            @TempDir Path folder)
            throws Exception {
        refused(1, what, Zips.write(folder.resolve("list.zip"), list), KEY);
        refused(1, what, Zips.write(folder.resolve("head.zip"), head), KEY);
        refused(1, what, Zips.write(folder.resolve("proof.zip"), proof), KEY);
    }

    @Test
    void a_signature_of_a_key_that_nobody_knows_says_nothing(@TempDir Path folder) throws Exception {
        UnaryOperator<byte[]> more = bytes -> changed(
                bytes, one -> one + new NoteSigner("other.example", HandMade.seed(3)).sign("x") + falselyNamed());
        Map<String, byte[]> files = whole().all();
        files.computeIfPresent("manifest", (name, bytes) -> more.apply(bytes));
        refused(0, "others signed too", Zips.write(folder.resolve("b.zip"), files), KEY);
    }

    /** Of the log's name, by another key. */
    private static String falselyNamed() {
        return new NoteSigner(HandMade.ORIGIN, HandMade.seed(3)).sign("x");
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list("hashes in capitals", one -> one.toUpperCase(java.util.Locale.ROOT)
                        .replace("KEYS", "keys")),
                list("an empty line", one -> one + "\n"),
                list("an empty line at the beginning", one -> "\n" + one),
                list("two spaces", one -> one.replace(" ", "  ")),
                list("a space behind", one -> one.replace("\n", " \n")),
                list("a star", one -> one.replace(" ", " *")),
                list("a file twice", one -> one + one),
                list("another manner", one -> one.replaceAll("(.*) keys", "SHA256 (keys) = $1")),
                list("a backslash", one -> one.replaceAll("(?m)^", "\\\\\\\\")),
                list("the list itself", one -> one + "0".repeat(64) + " manifest\n"),
                list("a file that is not there", one -> one + "0".repeat(64) + " nix\n"),
                list("a file above", one -> one + "0".repeat(64) + " ../../../../etc/hostname\n"),
                list("what the program reads", one -> one + "0".repeat(64) + " -\n"),
                list("nothing", one -> ""));
    }

    private static Arguments list(String what, UnaryOperator<String> change) {
        HandMade made = whole();
        Map<String, byte[]> files = made.files();
        String all = new String(Objects.requireNonNull(made.signed(files).get("manifest")), StandardCharsets.UTF_8);
        String lines = all.substring(all.indexOf(" v1\n") + 4, all.lastIndexOf("\n\n") + 1);
        return Arguments.of(what, made.listed(files, change.apply(lines)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_list_of_files_that_is_none(String what, Map<String, byte[]> files, @TempDir Path folder) throws Exception {
        refused(1, what, Zips.write(folder.resolve("b.zip"), files), KEY);
    }

    @Test
    void logs_that_are_consistent_in_themselves(@TempDir Path folder) throws Exception {
        NoteSigner thief = new NoteSigner(HandMade.ORIGIN, HandMade.seed(2));
        NoteSigner later = new NoteSigner("log.example/trail/2", HandMade.seed(1));
        Path kept = Files.writeString(folder.resolve("kept"), whole().checkpoint());
        String[] since = {"--key", KEY[1], "--since", kept.toString()};
        HandMade stolen = HandMade.whole(thief).without(4);
        refused(1, "a leaf left out, by another key", write(folder, stolen.signed(stolen.tiles())), KEY);
        refused(1, "the same, acts alone", write(folder, stolen.all()), KEY);
        HandMade shorter = whole().without(4).openings("{\"act\":\"" + HandMade.id(4), "{\"act\":\"" + HandMade.id(3));
        refused(1, "the last left out, its opening not", write(folder, shorter.signed(shorter.tiles())), KEY);
        HandMade cut = HandMade.whole(HandMade.LOG).without(4);
        cut.openings(
                "{\"act\":\"" + HandMade.id(4) + "\",\"field\":\"comment\",\"key\":\"" + Base64Text.of(HandMade.seed(7))
                        + "\",\"value\":\"何か 4\"}\n",
                "");
        refused(0, "the last left out, and nobody knows", write(folder, cut.signed(cut.tiles())), KEY);
        refused(1, "the last left out, and somebody kept a checkpoint", write(folder, cut.signed(cut.tiles())), since);
        HandMade swapped = whole().swapped(2, 3);
        refused(0, "two in another order in the log alone", write(folder, swapped.signed(swapped.tiles())), KEY);
        refused(
                1,
                "two in another order, and somebody kept a checkpoint",
                write(folder, swapped.signed(swapped.tiles())),
                since);
        HandMade gap = whole().without(2);
        refused(1, "one left out in the middle", write(folder, gap.signed(gap.tiles())), KEY);
        Map<String, byte[]> other = new TreeMap<>(whole().tiles());
        other.put("log/1/checkpoint", HandMade.text(whole().swapped(1, 2).checkpoint()));
        refused(1, "the head of another tree", write(folder, whole().signed(other)), KEY);
        Map<String, byte[]> renamed = new TreeMap<>(whole().files());
        renamed.computeIfPresent(PROOF, (name, bytes) -> changed(bytes, one -> one.replace("index 0", "index 1")));
        refused(1, "the proof of another place", write(folder, whole().signed(renamed)), KEY);
        refused(
                1,
                "a receipt of another log",
                write(folder, "receipt", proof(whole())),
                "--key",
                later.key().text());
        refused(0, "a receipt", write(folder, "receipt", proof(whole())), KEY);
        refused(0, "a receipt under the checkpoint that was kept", write(folder, "receipt", proof(whole())), since);
        refused(2, "a receipt under another", write(folder, "receipt", proof(cut)), since);
        refused(1, "a receipt of another tree of that size", write(folder, "receipt", proof(swapped)), since);
        Files.writeString(kept, HandMade.whole(thief).checkpoint());
        refused(2, "a kept checkpoint of another key", write(folder, whole().signed(whole().tiles())), since);
        Files.writeString(kept, "nothing\n");
        refused(2, "a kept checkpoint that is none", write(folder, whole().signed(whole().tiles())), since);
    }

    @Test
    void what_witnesses_signed_and_what_they_did_not(@TempDir Path folder) throws Exception {
        NoteSigner one = new NoteSigner("w1.example", HandMade.seed(5));
        NoteSigner other = new NoteSigner("w2.example", HandMade.seed(6));
        NoteSigner thief = new NoteSigner("w1.example", HandMade.seed(4));
        Path policy = Files.writeString(
                folder.resolve("policy"),
                "log " + KEY[1] + "\nwitness one " + one.witnessKey().text() + "\n\twitness two "
                        + other.witnessKey().text() + " https://w2.example \ngroup both all one two\nquorum both\n");
        String[] asked = {"--policy", policy.toString()};
        HandMade both = whole().witnessed(one, 1_800_000_000L).witnessed(other, 1);
        refused(0, "both, acts alone", write(folder, both.all()), asked);
        refused(0, "both, the log", write(folder, both.signed(both.tiles())), asked);
        refused(0, "both, a receipt", write(folder, "receipt", proof(both)), asked);
        Path kept = Files.writeString(folder.resolve("kept"), whole().checkpoint());
        refused(
                0,
                "kept from before there were witnesses",
                write(folder, both.signed(both.tiles())),
                "--policy",
                policy.toString(),
                "--since",
                kept.toString());
        refused(1, "nobody", write(folder, whole().all()), asked);
        refused(1, "one of both", write(folder, whole().witnessed(one, 1).all()), asked);
        refused(1, "one of both, a receipt", write(folder, "receipt", proof(whole().witnessed(one, 1))), asked);
        refused(
                1,
                "no time",
                write(folder, whole().witnessed(one, 0).witnessed(other, 1).all()),
                asked);
        refused(
                1,
                "a time before time",
                write(folder, whole().witnessed(one, -1).witnessed(other, 1).all()),
                asked);
        refused(
                1,
                "another key of that name",
                write(folder, whole().witnessed(thief, 1).witnessed(other, 1).all()),
                asked);
        refused(
                0,
                "that one passed over",
                write(folder, both.witnessed(thief, 1).all()),
                asked);
    }

    private static Path write(Path folder, Map<String, byte[]> files) throws IOException {
        return Zips.write(folder.resolve("b.zip"), files);
    }

    private static Path write(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                cell(0, "&gt;= 2", "3"),
                cell(1, "&gt;= 2", "1"),
                cell(0, "[1..5]", "5"),
                cell(1, "[1..5[", "5"),
                cell(1, "]1..5]", "1"),
                cell(0, "(1..5)", "1.5"),
                cell(1, "[1..5]", "null"),
                cell(0, "\"A\",\"3\"", "3"),
                cell(0, "<!-- \"B\", <rule id='x'> -->3", "3"),
                cell(0, "not(\"A\",\"B\")", "C"),
                cell(2, "not(&lt; 5)", "7"),
                cell(2, "not(true)", "false"),
                cell(2, "date(\"2026-01-01\")", "2026-01-01"),
                cell(2, "&gt; 2", "many"),
                cell(2, "? + 1 &gt; 2", "3"),
                cell(2, "\"A,B\"", "A,B"));
    }

    /** A row that fired on this value. */
    private static Arguments cell(int code, String cell, String value) {
        byte[] table = HandMade.text(
                "<?xml version=\"1.0\"?><definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"><decision id=\"d\">"
                        + "<decisionTable id=\"t\" hitPolicy=\"FIRST\"><input id=\"i\"><inputExpression id=\"e\"><text>x</text>"
                        + "</inputExpression></input><output id=\"o\"/><rule id=\"R1\"><inputEntry id=\"c\"><text>"
                        + cell
                        + "</text></inputEntry><outputEntry id=\"p\"><text>1</text></outputEntry></rule></decisionTable>"
                        + "</decision></definitions>");
        String sha = java.util.HexFormat.of().formatHex(Hashes.sha256().digest(table));
        HandMade made = new HandMade(HandMade.LOG)
                .act(HandMade.leaf(1, "", "\"facts\":{\"hitRules\":[\"R1\"],\"inputs\":[\"x=" + value + "\"]},")
                        .replace("\"TRIED\"", "\"DMN_EVALUATED\",\"policy\":{\"sha256\":\"" + sha + "\"}"))
                .opening(1, "comment", "何か 1")
                .file("tables/" + sha + ".dmn", table);
        return Arguments.of(code, cell + " of " + value, made.all());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cells")
    void a_table_is_evaluated_again_or_it_is_said_that_it_cannot_be(
            int code, String what, Map<String, byte[]> files, @TempDir Path folder) throws Exception {
        refused(code, what, Zips.write(folder.resolve("b.zip"), files), KEY);
    }
}
