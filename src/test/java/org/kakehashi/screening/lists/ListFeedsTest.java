package org.kakehashi.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that the program finds by itself. */
class ListFeedsTest {

    @Test
    void of_a_lists_folder_the_file_with_the_latest_day_is_taken(@TempDir Path folder) throws IOException {
        put(folder, "uk-sanctions/2026-10-02-list.xml", "new");
        put(folder, "uk-sanctions/20260930.xml", "old");
        put(folder, "uk-sanctions/readme.txt", "without a day");
        put(folder, "uk-sanctions/2026-11-01.xml.part", "still being written");
        put(folder, "uk-sanctions/.2026-11-02.xml", "hidden");
        ListFolder lists = new ListFolder(folder.toString());
        FoundFile found = lists.newest("uk-sanctions").orElseThrow();
        assertThat(found.published()).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(found.bytes()).isEqualTo("new".getBytes(StandardCharsets.UTF_8));
        assertThat(lists.newest("eu-sanctions")).isEmpty();
        assertThat(new ListFolder("").newest("uk-sanctions"))
                .as("off unless it is set")
                .isEmpty();
    }

    @Test
    void a_number_that_is_no_day_is_passed_over() {
        assertThat(ListFolder.day("99999999-2026-01-31.csv")).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(ListFolder.day("list.csv")).isNull();
    }

    @Test
    void an_address_gives_the_file_and_its_day_or_says_what_it_answered() throws IOException, InterruptedException {
        HttpServer publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        publisher.createContext("/list.csv", exchange -> {
            exchange.getResponseHeaders().add("Last-Modified", "Fri, 20 Nov 2026 22:00:00 GMT");
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write("name".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        publisher.createContext("/gone", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        publisher.start();
        try {
            ListFetch fetch = new ListFetch(Clock.system(ZoneId.of("Asia/Tokyo")));
            String address = "http://localhost:" + publisher.getAddress().getPort();
            FoundFile found = fetch.get(address + "/list.csv");
            assertThat(found.published()).as("in Tokyo").isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(found.bytes()).hasSize(4);
            assertThatThrownBy(() -> fetch.get(address + "/gone"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("404");
        } finally {
            publisher.stop(0);
        }
    }

    @Test
    void an_address_whose_file_never_ends_is_left() throws IOException {
        HttpServer publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CountDownLatch over = new CountDownLatch(1);
        publisher.createContext("/list.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("name".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        publisher.start();
        try {
            ListFetch fetch = new ListFetch(Clock.system(ZoneId.of("Asia/Tokyo")), Duration.ofSeconds(2));
            String address = "http://localhost:" + publisher.getAddress().getPort() + "/list.csv";
            assertThatThrownBy(() -> fetch.get(address)).isInstanceOf(IOException.class);
        } finally {
            over.countDown();
            publisher.stop(0);
        }
    }

    private static void put(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
