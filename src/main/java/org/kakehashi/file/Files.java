package org.kakehashi.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.file.FileRefused.Why;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.identity.Relations;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evidence that people upload to a case. What is stored has passed the {@link Inspection}; what is read was accepted, and
 * its reading is an act that is written first. A file never changes; a better one is another file.
 */
@Component
public class Files {

    /** Bytes of one file. */
    public static final int MAX_BYTES = 10 << 20;
    /** Files of one case. */
    public static final int MAX_FILES = 50;

    private record Request(UUID caseId, String name, String sha256) {}

    private final FileRows rows;
    private final Permissions permissions;
    private final Relations relations;
    private final Commands commands;
    private final Trail trail;
    private final ObjectProvider<Scanner> scanners;
    private final Clock clock;

    Files(
            FileRows rows,
            Permissions permissions,
            Relations relations,
            Commands commands,
            Trail trail,
            ObjectProvider<Scanner> scanners,
            Clock clock) {
        this.rows = rows;
        this.permissions = permissions;
        this.relations = relations;
        this.commands = commands;
        this.trail = trail;
        this.scanners = scanners;
        this.clock = clock;
    }

    /**
     * Adds a file to a case.
     *
     * @param given name as the sender gave it
     * @param known relations that the caller has found out by itself, beside those that {@link Relations} knows
     * @throws FileRefused saying what the sender can do about it; nothing is stored then
     */
    @Transactional
    public StoredFile add(Command command, UUID caseId, String given, byte[] bytes, Relation... known) {
        permissions.require(command.actor(), "file.add", relations.of(command.actor(), caseId, known));
        if (bytes.length > MAX_BYTES) {
            throw new FileRefused(Why.TOO_LARGE);
        }
        FileName name = FileName.of(given);
        Request request = new Request(caseId, name.value(), sha256(bytes));
        UUID added = commands.once(command, "file.add", request, UUID.class, () -> {
            FileKind kind = Inspection.inspect(name, bytes);
            FileState state = scan(bytes).orElse(FileState.QUARANTINED);
            StoredFile file = new StoredFile(
                    UUID.randomUUID(),
                    caseId,
                    command.actor().person(),
                    name.value(),
                    kind,
                    bytes.length,
                    request.sha256(),
                    state,
                    command.at().truncatedTo(ChronoUnit.MICROS));
            store(command, file, bytes);
            return file.id();
        });
        return rows.find(added).orElseThrow(() -> new NoSuchThing("file"));
    }

    private void store(Command command, StoredFile file, byte[] bytes) {
        if (file.state() == FileState.REFUSED) {
            throw new FileRefused(Why.MALWARE);
        }
        rows.insert(file, bytes);
        trail.write(command.act(FileActs.ADDED, Stream.ofCase(file.caseId()))
                .fact("file", file.id())
                .fact("kind", file.kind())
                .fact("bytes", file.size())
                .fact("state", file.state())
                .opening("name", file.name())
                .opening("sha256", file.sha256())
                .build());
        // counted after the act: the act holds the case's stream, so uploads to one case stand in line here
        if (rows.countOf(file.caseId()) > MAX_FILES) {
            throw new FileRefused(Why.TOO_MANY);
        }
    }

    /** The files of a case, oldest first, without bytes. The caller has decided that the case may be seen. */
    public List<StoredFile> list(UUID caseId) {
        return rows.of(caseId);
    }

    /**
     * The files of a case for somebody who reads them; their names tell something, so that it is in the trail when this
     * returns.
     *
     * @throws NoSuchThing if he may not
     */
    public List<StoredFile> list(Actor actor, UUID caseId) {
        permissions.requireSight(actor, "file.read", "case", relations.of(actor, caseId));
        List<StoredFile> all = rows.of(caseId);
        trail.writeRead(new Command(UUID.randomUUID(), actor, clock.instant())
                .act(FileActs.LISTED, Stream.ofReads(caseId))
                .fact("files", all.size())
                .build());
        return all;
    }

    public boolean mayAdd(Actor actor, UUID caseId) {
        return permissions.may(actor, "file.add", relations.of(actor, caseId));
    }

    /**
     * A file with its bytes; that it was read is in the trail when this returns.
     *
     * @throws NoSuchThing if there is none, none that the actor may read, or none that was accepted
     */
    public StoredFile.Content read(Actor actor, UUID id, Relation... known) {
        StoredFile file = rows.find(id).orElseThrow(() -> new NoSuchThing("file"));
        permissions.requireSight(actor, "file.read", "file", relations.of(actor, file.caseId(), known));
        if (file.state() != FileState.ACCEPTED) {
            throw new NoSuchThing("file");
        }
        Command opening = new Command(UUID.randomUUID(), actor, clock.instant());
        trail.writeRead(opening.act(FileActs.READ, Stream.ofReads(file.caseId()))
                .fact("file", file.id())
                .opening("sha256", file.sha256())
                .build());
        return new StoredFile.Content(file, rows.content(id));
    }

    /** Asks the scanners again about files in quarantine, some at a time. */
    @Transactional
    public void rescan() {
        if (scanners.stream().findAny().isEmpty()) {
            return;
        }
        for (StoredFile file : rows.quarantined(20)) {
            scan(rows.content(file.id())).ifPresent(state -> {
                if (rows.release(file.id(), state)) {
                    trail.write(Command.bySystem(clock.instant())
                            .act(FileActs.SCANNED, Stream.ofCase(file.caseId()))
                            .fact("file", file.id())
                            .fact("state", state)
                            .build());
                }
            });
        }
    }

    private Optional<FileState> scan(byte[] bytes) {
        List<Scanner.Verdict> verdicts =
                scanners.stream().map(scanner -> scanner.scan(bytes)).toList();
        if (verdicts.contains(Scanner.Verdict.INFECTED)) {
            return Optional.of(FileState.REFUSED);
        }
        return verdicts.contains(Scanner.Verdict.UNAVAILABLE) ? Optional.empty() : Optional.of(FileState.ACCEPTED);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
