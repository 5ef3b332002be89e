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

/**
 * How long the program takes from its call to its first good answer about its health, and how much processor time; and how
 * long it takes to stop.
 */
final class Startup implements Benchmark {

    private static final int LATER = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();

    private record Start(double wall, double program, double database, double stop) {}

    @Override
    public void run(Report report) throws Exception {
        Path folder = Folders.empty("startup");
        report.say("start     wall s   CPU s of the program   CPU s of PostgreSQL   s to stop");
        for (int i = 0; i <= LATER; i++) {
            Start start = start(folder);
            String which = i == 0 ? "first" : "later-" + i;
            report.say("%-8s %7.1f %22.1f %21.1f %11.1f"
                    .formatted(which, start.wall(), start.program(), start.database(), start.stop()));
            report.line(which + "-wall", start.wall(), "s");
            report.line(which + "-cpu", start.program() + start.database(), "s");
            report.line(which + "-stop", start.stop(), "s");
        }
    }

    private Start start(Path folder) throws Exception {
        int port = freePort();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("jar"),
                "--server.port=" + port,
                "--kakehashi.database.folder=" + folder);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("startup.log").toFile())
                .start();
        try {
            URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
            while (!answers(health)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IllegalStateException("the program did not start; see target/bench-data/startup.log");
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            double wall = (System.nanoTime() - begin) / 1e9;
            double program = seconds(Cpu.of(process.toHandle()));
            double database = seconds(Cpu.ofServer(folder));
            return new Start(wall, program, database, stop(process));
        } finally {
            process.destroy();
        }
    }

    private static double stop(Process process) throws InterruptedException {
        long begin = System.nanoTime();
        process.destroy();
        process.waitFor();
        return (System.nanoTime() - begin) / 1e9;
    }

    private boolean answers(URI health) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
