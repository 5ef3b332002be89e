package org.kakehashi.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program, or a main class around it, as a process of its own. What it says goes to a file, since a pipe could be held
 * open by a database that outlives it.
 */
final class Program implements AutoCloseable {

    /** The others take half a minute to read. */
    static final String FEW_LISTS = "--kakehashi.lists.shipped=classpath*:lists/jp-meti-eul/source.yaml";

    private static final int PATIENCE_SECONDS = 240;

    private final Process process;
    private final Path output;

    private Program(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Program start(Class<?> main, String... arguments) throws IOException {
        Path output = Files.createDirectories(Path.of("target/test-data")).resolve(UUID.randomUUID() + ".log");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Program(process, output);
    }

    /** Waits until a whole line begins so. */
    String awaitLine(String beginning) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 20 && process.isAlive(); i++) {
            var found =
                    lines().stream().filter(one -> one.startsWith(beginning)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("did not say " + beginning + "\n" + said());
    }

    /** SIGKILL, with nothing cleared up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Waits until it ends by itself. */
    int exitCode() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("does not end:\n" + said());
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    /** How often a line began so. */
    long times(String beginning) throws IOException {
        return lines().stream().filter(line -> line.startsWith(beginning)).count();
    }

    /** What follows in each whole line that begins so. */
    Stream<String> rest(String beginning) throws IOException {
        return lines().stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()).strip());
    }

    private List<String> lines() throws IOException {
        String said = said();
        // what follows the last line break may be half a line
        return said.substring(0, said.lastIndexOf('\n') + 1).lines().toList();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(output);
    }
}
