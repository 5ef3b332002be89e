package org.kakehashi.trail.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The verifiers as an outsider runs them: programs of their own, started on a file. */
public final class Verifier {

    private static final Path FOLDER = Path.of("src/main/resources/verifier").toAbsolutePath();

    private static @Nullable Class<?> compiled;

    private Verifier() {}

    /** How it ended and what it printed. */
    public record Said(int code, String text) {}

    /** {@code java Verify.java}, with little memory. */
    public static Said java(Path file, String... more) throws IOException, InterruptedException {
        return run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        FOLDER.resolve("Verify.java").toString()),
                file,
                more);
    }

    /** The same without starting it anew. */
    public static Said inside(Path file, String... more) throws ReflectiveOperationException, IOException {
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int code = (int) compiled()
                .getMethod("run", PrintStream.class, String[].class)
                .invoke(null, new PrintStream(text, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        return new Said(code, text.toString(StandardCharsets.UTF_8));
    }

    private static synchronized Class<?> compiled() throws ReflectiveOperationException, IOException {
        Path folder = Path.of("target/verifier");
        if (compiled == null) {
            Files.createDirectories(folder);
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "-d",
                            folder.toString(),
                            FOLDER.resolve("Verify.java").toString());
            if (failed != 0) {
                throw new IllegalStateException("Verify.java does not compile");
            }
            compiled = new URLClassLoader(new java.net.URL[] {folder.toUri().toURL()}).loadClass("Verify");
        }
        return compiled;
    }

    /** {@code bash verify.sh}. */
    public static Said shell(Path file, String... more) throws IOException, InterruptedException {
        return run(List.of("bash", FOLDER.resolve("verify.sh").toString()), file, more);
    }

    /** Both come to this code, which is given back. */
    static int both(int code, String what, Path file, String... more) throws Exception {
        Said said = shell(file, more);
        assertThat(said.code()).as(what + ": " + said.text()).isEqualTo(code);
        assertThat(inside(file, more).code()).as(what).isEqualTo(code);
        return code;
    }

    /** The options that name all these keys. */
    public static String[] keys(List<String> keys) {
        return keys.stream()
                .flatMap(key -> java.util.stream.Stream.of("--key", key))
                .toArray(String[]::new);
    }

    private static Said run(List<String> program, Path file, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.add(file.toAbsolutePath().toString());
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
