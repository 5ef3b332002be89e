package org.kakehashi.trail.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake of who asks says nothing against what was given to them: no verdict, exit code 2. */
class VerifiersAskedWronglyTest {

    private static final String KEY = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";

    private static final String WITNESS = "w.example+13cadc30+BPS9RlIc57V4ma5vTKCe3exokyeoaiIy1KPypPOaxoqe";
    private static final String OTHER = "v.example+7d2d5add+BDR5B2Qwjgt7X3zJ1c3SmEX9gqA99T0s/+88AihUdIfF";

    private static void refused(Path folder, String... options) throws Exception {
        Path receipt = Files.writeString(folder.resolve("receipt"), "c2sp.org/tlog-proof@v1\n");
        Verifier.both(2, String.join(" ", options), receipt, options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "a+b",
                "a+00000000+AAAA",
                "other.example+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
                WITNESS
            })
    void by_a_key_that_is_none(String key, @TempDir Path folder) throws Exception {
        refused(folder, "--key", key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quorum",
                "quorum W\n",
                "log\nquorum none\n",
                "log abc\nquorum none\n",
                "witness W\nquorum W\n",
                "witness W a+00000000+AAAA\nquorum W\n",
                "group g any W\nquorum g\n",
                "group g some\nquorum g\n",
                "say nothing\nquorum none\n",
                "quorum none\nquorum none\n",
                "quorum none nobody\n",
                "quorum none\r\n",
                "witness W " + KEY + "\nquorum W\n",
                "log " + WITNESS + "\nquorum none\n",
                "log " + KEY + "\nlog " + KEY + "\nquorum none\n",
                "witness none " + WITNESS + "\nquorum none\n",
                "witness W " + WITNESS + " https://w.example more\nquorum W\n",
                "witness W " + WITNESS + "\nwitness V " + WITNESS + "\ngroup g all W V\nquorum g\n",
                "witness W " + WITNESS + "\nwitness W " + OTHER + "\nquorum W\n",
                "witness W " + WITNESS + "\ngroup g 0 W\nquorum g\n",
                "witness W " + WITNESS + "\ngroup g 2 W\nquorum g\n",
                "witness W " + WITNESS + "\ngroup g 01 W\nquorum g\n",
                "witness W " + WITNESS + "\ngroup g 2 W W\nquorum g\n",
                "witness W " + WITNESS + "\ngroup W any W\nquorum W\n",
                "witness W " + WITNESS + "\ngroup g any W\ngroup h any W\ngroup b all g h\nquorum b\n"
            })
    void by_a_policy_that_is_none(String policy, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("policy"), policy);
        refused(folder, "--key", KEY, "--policy", file.toString());
    }

    @Test
    void by_files_and_options_that_are_not_there(@TempDir Path folder) throws Exception {
        String nix = folder.resolve("nix").toString();
        refused(folder, "--key", KEY, "--policy", nix);
        refused(folder, "--key", KEY, "--since", nix);
        refused(folder, "--kee", KEY);
        refused(folder, "--key");
        Verifier.both(2, "no bundle", folder.resolve("nix.zip"), "--key", KEY);
        Verifier.both(2, "a folder", folder, "--key", KEY);
    }

    @Test
    void what_is_there_and_is_no_bundle_is_false(@TempDir Path folder) throws Exception {
        byte[] odd = HexFormat.of().parseHex("504b0304ff");
        Verifier.both(1, "half a zip", Files.write(folder.resolve("odd.zip"), odd), "--key", KEY);
        Verifier.both(1, "a text", Files.writeString(folder.resolve("text"), "x\n"), "--key", KEY);
    }
}
