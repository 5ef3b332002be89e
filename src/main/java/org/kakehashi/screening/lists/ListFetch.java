package org.kakehashi.screening.lists;

import java.io.IOException;
import java.io.InputStream;
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

    ListFetch(Clock clock) {
        this.clock = clock;
    }

    /** @throws UnreadableList if it is larger than any list */
    FoundFile get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("User-Agent", "Kakehashi")
                .build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("the address answers " + answer.statusCode());
            }
            byte[] bytes = body.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw new UnreadableList(UnreadableList.Cause.TOO_LARGE, "more than " + Limits.FILE_BYTES + " bytes");
            }
            return new FoundFile(published(answer), bytes);
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
