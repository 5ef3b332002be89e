package org.kakehashi.trail.witness;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.merkle.Proofs;
import org.kakehashi.trail.note.Checkpoint;
import org.kakehashi.trail.note.MalformedNote;
import org.kakehashi.trail.note.NoteKey;
import org.kakehashi.trail.note.NoteSigner;
import org.kakehashi.trail.note.SignedNote;
import org.kakehashi.trail.note.UnverifiedNote;

/**
 * Signs checkpoints of the logs that it was told of, each only if the log has grown from the one signed before. One request
 * at a time, so that no two can pass each other.
 */
public final class Witness {

    /** @param status of HTTP, as C2SP tlog-witness says */
    public record Answer(int status, String type, String body) {

        private static Answer text(int status, String body) {
            return new Answer(status, "text/plain; charset=utf-8", body);
        }
    }

    /** A log that is known by its name (origin) and its key, which mostly has the same name. */
    public record Log(String origin, NoteKey key) {

        public static Log of(NoteKey key) {
            return new Log(key.name(), key);
        }

        /** From {@code vkey}, or {@code vkey origin} where the key has another name. */
        static Log parse(String text) {
            int cut = text.indexOf(' ');
            return cut < 0
                    ? of(NoteKey.parse(text))
                    : new Log(text.substring(cut + 1), NoteKey.parse(text.substring(0, cut)));
        }
    }

    private final NoteSigner signer;
    private final List<Log> logs;
    private final WitnessState state;
    private final Clock clock;

    Witness(NoteSigner signer, List<Log> logs, WitnessState state, Clock clock) {
        this.signer = signer;
        this.logs = new CopyOnWriteArrayList<>(logs);
        this.state = state;
        this.clock = clock;
    }

    /** What verifies its signatures. */
    public NoteKey key() {
        return signer.witnessKey();
    }

    /** From now on signs this log too. */
    public void trust(Log log) {
        logs.add(log);
    }

    synchronized Answer add(String body) throws IOException {
        Submission given;
        try {
            given = Submission.parse(body);
        } catch (MalformedNote e) {
            return Answer.text(400, "malformed request\n");
        }
        Checkpoint head = given.head();
        List<NoteKey> known = logs.stream()
                .filter(log -> log.origin().equals(head.origin()))
                .map(Log::key)
                .toList();
        if (known.isEmpty()) {
            return Answer.text(404, "unknown log\n");
        }
        try {
            given.note().verified(known);
        } catch (MalformedNote | UnverifiedNote e) {
            return Answer.text(403, "invalid signature\n");
        }
        if (given.old() > head.size()) {
            return Answer.text(400, "the old size is larger\n");
        }
        String hash = WitnessState.hash(head.origin());
        Optional<Checkpoint> before = state.newest(hash)
                .map(note -> Checkpoint.parse(SignedNote.parse(note).text()));
        long size = before.map(Checkpoint::size).orElse(0L);
        byte[] root = before.map(Checkpoint::root).orElse(Hashes.empty());
        if (given.old() != size) {
            return new Answer(409, "text/x.tlog.size", size + "\n");
        }
        if (!grown(given, root)) {
            return Answer.text(422, "consistency proof does not hold\n");
        }
        String line = signer.cosign(given.note().text(), clock.instant().getEpochSecond());
        state.keep(hash, given.text() + line);
        return Answer.text(200, line);
    }

    private static boolean grown(Submission given, byte[] root) {
        Checkpoint head = given.head();
        if (head.size() == given.old() && !Arrays.equals(head.root(), root)) {
            return false;
        }
        if (given.old() == 0) {
            return given.proof().isEmpty();
        }
        return Proofs.consistent(given.old(), head.size(), root, head.root(), given.proof());
    }

    /** The newest that it signed of a log, by the hash of the log's name. */
    synchronized Optional<String> newest(String originHash) throws IOException {
        return state.newest(originHash);
    }
}
