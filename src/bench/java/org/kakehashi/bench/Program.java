package org.kakehashi.bench;

import java.nio.file.Path;
import org.kakehashi.Kakehashi;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program as the demo runs it, on a free port. */
final class Program implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Program(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param more beans beside the program's own */
    static Program start(Path folder, Class<?>... more) {
        return new Program(new SpringApplicationBuilder(Kakehashi.class)
                .sources(more)
                .run("--server.port=0", "--kakehashi.database.folder=" + folder, "--logging.level.root=warn"));
    }

    /** Waits until it does nothing by itself: it goes on building its indexes of names after it has started. */
    Program atRest() throws InterruptedException {
        long before;
        do {
            before = Cpu.own();
            Thread.sleep(500);
        } while (Cpu.own() - before > 50_000_000);
        return this;
    }

    String address() {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return "http://127.0.0.1:" + port + "/api/v1/";
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
