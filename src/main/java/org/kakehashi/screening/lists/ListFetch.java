package org.kakehashi.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.screening.lists.form.UnreadableList;

/** Gets a list from its publisher's address, within the limits of a file and of time. */
final class ListFetch {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Clock clock;
    private final Duration patience;

    ListFetch(Clock clock) {
        this(clock, PATIENCE);
    }

    /** @param patience for the answer to begin, and from then on for all of it to come */
    ListFetch(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /** @throws UnreadableList if it is larger than any list */
    FoundFile get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(patience)
                .header("User-Agent", "Kakehashi")
                .build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("the address answers " + answer.statusCode());
            }
            byte[] bytes = inTime(body);
            if (bytes.length > Limits.FILE_BYTES) {
                throw new UnreadableList(UnreadableList.Cause.TOO_LARGE, "more than " + Limits.FILE_BYTES + " bytes");
            }
            return new FoundFile(published(answer), bytes);
        }
    }

    /** The request's own time ends with the head of the answer: an address whose file never ends would hold up all lists. */
    private byte[] inTime(InputStream body) throws IOException {
        CompletableFuture<Void> late = CompletableFuture.runAsync(
                () -> close(body), CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return body.readNBytes(Limits.FILE_BYTES + 1);
        } finally {
            late.cancel(true);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable LocalDate published(HttpResponse<?> answer) {
        return answer.headers().firstValue("Last-Modified").map(this::day).orElse(null);
    }

    private @Nullable LocalDate day(String header) {
        try {
            return ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withZoneSameInstant(clock.getZone())
                    .toLocalDate();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
