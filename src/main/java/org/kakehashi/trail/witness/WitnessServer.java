package org.kakehashi.trail.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.trail.note.KeyFile;
import org.kakehashi.trail.note.NoteSigner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The witness as a program of its own: {@code java -jar kakehashi.jar witness --name … --folder … --log "key [name]" [--log …]
 * [--address …] [--port …]}. The folder holds its key and what it has signed, and nothing else is needed.
 */
public final class WitnessServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessServer.class);
    private static final int MOST_BYTES = 65_536;

    private final Witness witness;
    private final HttpServer server;

    private WitnessServer(Witness witness, HttpServer server) {
        this.witness = witness;
        this.server = server;
    }

    /** Starts one as the arguments say; it runs until the program ends. */
    public static void run(String[] args, Clock clock) throws IOException {
        String name = "";
        Path folder = Path.of("witness");
        String address = "127.0.0.1";
        int port = 8090;
        List<Witness.Log> logs = new ArrayList<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--name" -> name = args[i + 1];
                case "--folder" -> folder = Path.of(args[i + 1]);
                case "--log" -> logs.add(Witness.Log.parse(args[i + 1]));
                case "--address" -> address = args[i + 1];
                case "--port" -> port = Integer.parseInt(args[i + 1]);
                default -> throw new IllegalArgumentException("no option: " + args[i]);
            }
        }
        if (args.length % 2 != 0 || name.isEmpty() || logs.isEmpty()) {
            throw new IllegalArgumentException(
                    "witness --name <name> --log <key> [--log …] [--folder …] [--address …] [--port …]");
        }
        WitnessServer started = start(name, folder, logs, new InetSocketAddress(address, port), clock);
        LOG.info("witness {} {} {}", name, started.witness.key().text(), started.url());
    }

    /** Starts one; its key is made where the folder has none. */
    public static WitnessServer start(
            String name, Path folder, List<Witness.Log> logs, InetSocketAddress address, Clock clock)
            throws IOException {
        Path key = folder.resolve("witness.key");
        if (!Files.exists(key)) {
            KeyFile.make(key);
        }
        Witness witness = new Witness(new NoteSigner(name, KeyFile.read(key)), logs, new WitnessState(folder), clock);
        HttpServer server = HttpServer.create(address, 0);
        WitnessServer started = new WitnessServer(witness, server);
        server.createContext("/", started::handle);
        server.start();
        return started;
    }

    public Witness witness() {
        return witness;
    }

    /** Where checkpoints are submitted. */
    public String url() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean post = path.equals("/add-checkpoint");
            if (post && exchange.getRequestMethod().equals("POST")) {
                byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
                send(
                        exchange,
                        body.length > MOST_BYTES
                                ? new Witness.Answer(400, "text/plain", "too large\n")
                                : witness.add(new String(body, StandardCharsets.UTF_8)));
            } else if (path.matches("/[0-9a-f]{64}/checkpoint")
                    && exchange.getRequestMethod().equals("GET")) {
                Optional<String> newest = witness.newest(path.substring(1, 65));
                send(
                        exchange,
                        new Witness.Answer(
                                newest.isPresent() ? 200 : 404, "text/plain; charset=utf-8", newest.orElse("")));
            } else {
                boolean known = post || path.matches("/[0-9a-f]{64}/checkpoint");
                send(exchange, new Witness.Answer(known ? 405 : 404, "text/plain", ""));
            }
        }
    }

    private static void send(HttpExchange exchange, Witness.Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
