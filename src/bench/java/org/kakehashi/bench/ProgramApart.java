package org.kakehashi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kakehashi.Kakehashi;

/** The whole program as the demo runs it, in a process of its own, so that its processor time is told from its clients'. */
final class ProgramApart implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path folder;
    private final int port;

    private ProgramApart(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Waits until it is ready. */
    static ProgramApart start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Kakehashi.class.getName(),
                        "--server.port=" + port,
                        "--kakehashi.database.folder=" + folder,
                        "--logging.level.root=warn"))
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
        ProgramApart program = new ProgramApart(process, folder, port);
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        long begin = System.nanoTime();
        while (!answers(health)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                program.close();
                throw new IllegalStateException("the program did not start; see the log beside " + folder);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return program;
    }

    String address() {
        return "http://127.0.0.1:" + port + "/api/v1/";
    }

    /** Processor time of the program, without its database. */
    Duration cpu() {
        return Cpu.of(process.toHandle());
    }

    /** Processor time of its database server. */
    Duration cpuOfDatabase() throws IOException {
        return Cpu.ofServer(folder);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static boolean answers(URI health) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
