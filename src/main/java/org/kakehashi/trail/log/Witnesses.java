package org.kakehashi.trail.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.trail.note.MalformedNote;
import org.kakehashi.trail.note.NoteKey;
import org.kakehashi.trail.note.SignedNote;
import org.kakehashi.trail.note.UnverifiedNote;
import org.kakehashi.trail.note.WitnessPolicy;
import org.kakehashi.trail.witness.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The witnesses of the log, by the policy file: sends them the newest signed head, and keeps their signatures beside it. One
 * that cannot be reached is asked again later. One that has signed a longer log than there is has found out a loss; one to
 * which the log is no growth of what it has signed, a change.
 */
@Component
class Witnesses {

    private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JdbcClient db;
    private final LogStore store;
    private final Clock clock;
    private final @Nullable WitnessPolicy policy;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, Long> against = new ConcurrentHashMap<>();
    private final Map<String, String> trouble = new ConcurrentHashMap<>();

    Witnesses(JdbcClient db, LogStore store, Clock clock, @Value("${kakehashi.trail.policy:}") String file) {
        this.db = db;
        this.store = store;
        this.clock = clock;
        this.policy = file.isEmpty() ? null : WitnessPolicy.parse(read(Path.of(file)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean any() {
        return policy != null && policy.witnesses().values().stream().anyMatch(one -> one.url() != null);
    }

    /** Witnesses that have signed what this log does not hold, each with the size at which it did. */
    Map<String, Long> against() {
        return Map.copyOf(against);
    }

    /** Asks those that have not signed the newest head. */
    synchronized void collect(int epoch) {
        Head head = policy == null ? null : store.signed(epoch).orElse(null);
        if (policy == null || head == null) {
            return;
        }
        policy.witnesses().forEach((name, one) -> {
            long old = signed(epoch, one.key());
            if (one.url() != null && old < head.size()) {
                try {
                    ask(name, one, head, old, true);
                } catch (IOException | UnverifiedNote | MalformedNote e) {
                    troubled(name, "did not sign: " + e.getClass().getSimpleName());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }

    private void ask(String name, WitnessPolicy.One one, Head head, long old, boolean again)
            throws IOException, InterruptedException {
        List<byte[]> proof = old == 0 || old == head.size()
                ? List.of()
                : store.tree(head.epoch(), head.size()).consistency(old, head.size());
        HttpRequest request = HttpRequest.newBuilder(URI.create(one.url() + "/add-checkpoint"))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(Submission.text(old, proof, String.valueOf(head.note()))))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
            keep(one.key(), head, answer.body());
            against.remove(name);
            if (trouble.remove(name) != null) {
                LOG.info("witness {} signs again", name);
            }
        } else if (answer.statusCode() == 409 && answer.body().matches("[0-9]{1,18}\n")) {
            long seen = Long.parseLong(answer.body().strip());
            if (seen <= head.size() && again) {
                ask(name, one, head, seen, false);
            } else {
                speaksAgainst(name, seen, head);
            }
        } else if (answer.statusCode() == 422 && old > 0) {
            speaksAgainst(name, old, head);
        } else {
            troubled(name, "refused: " + answer.statusCode());
        }
    }

    private void speaksAgainst(String name, long seen, Head head) {
        if (!Long.valueOf(seen).equals(against.put(name, seen))) {
            LOG.error(
                    "witness {} has signed {} acts of this log, which holds {}, and not these",
                    name,
                    seen,
                    head.size());
        }
    }

    /** They are asked every second: what is still as it was is not told again. */
    private void troubled(String name, String what) {
        if (!what.equals(trouble.put(name, what))) {
            LOG.warn("witness {} {}", name, what);
        }
    }

    private void keep(NoteKey key, Head head, String lines) {
        String note = head.note() + lines;
        SignedNote.parse(note).verified(List.of(key));
        for (String line : lines.split("(?<=\n)")) {
            if (SignedNote.parse(head.note() + line).lines().stream()
                    .anyMatch(one -> one.name().equals(key.name()) && one.id() == key.id())) {
                db.sql(
                                """
                        insert into trail.cosignature (epoch, size, vkey, line, at) values (:epoch, :size, :vkey, :line, :at)
                        on conflict do nothing""")
                        .param("epoch", head.epoch())
                        .param("size", head.size())
                        .param("vkey", key.text())
                        .param("line", line)
                        .param("at", Timestamp.from(clock.instant()))
                        .update();
            }
        }
    }

    /** Size of the newest head that the witness signed, as far as is kept here. */
    private long signed(int epoch, NoteKey key) {
        return db.sql("select coalesce(max(size), 0) from trail.cosignature where epoch = :epoch and vkey = :vkey")
                .param("epoch", epoch)
                .param("vkey", key.text())
                .query(Long.class)
                .single();
    }

    /** The newest head that enough witnesses signed; none where no policy is set. */
    Optional<Head> witnessed(int epoch) {
        if (policy == null) {
            return Optional.empty();
        }
        Map<Long, Set<NoteKey>> bySize = new TreeMap<>(java.util.Comparator.reverseOrder());
        db.sql(
                        """
                select size, vkey from trail.cosignature where epoch = :epoch and size in (
                    select distinct size from trail.cosignature where epoch = :epoch order by size desc limit 50)""")
                .param("epoch", epoch)
                .query(row -> {
                    bySize.computeIfAbsent(row.getLong(1), size -> new HashSet<>())
                            .add(NoteKey.parse(row.getString(2)));
                });
        return bySize.entrySet().stream()
                .filter(one -> policy.holds(one.getValue()))
                .findFirst()
                .flatMap(one -> store.head(epoch, one.getKey()));
    }
}
