package org.kakehashi.screening.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a published file as an edition, once for each content of the file, all of it or nothing. */
@Component
class ListLoading {

    private final List<ListReader> readers;
    private final ListStore store;
    private final Trail trail;
    private final Clock clock;

    ListLoading(List<ListReader> readers, ListStore store, Trail trail, Clock clock) {
        this.readers = readers;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Does nothing if the file was stored before.
     *
     * @return whether it is stored now and was not before
     * @throws UnreadableList if the file is not what the source says, in form or in number
     */
    @Transactional
    public boolean load(ListSource source) throws IOException {
        byte[] file;
        try (InputStream in = source.file().getInputStream()) {
            file = in.readAllBytes();
        }
        String sha256 = sha256(file);
        if (store.has(source.list(), sha256)) {
            return false;
        }
        List<ListEntry> entries = reader(source.format()).read(new ByteArrayInputStream(file));
        if (entries.size() != source.entries()) {
            throw new UnreadableList("%s has %d entries where its publisher counts %d"
                    .formatted(source.list(), entries.size(), source.entries()));
        }
        Instant now = clock.instant();
        ListEdition edition = new ListEdition(
                UUID.randomUUID(),
                source.list(),
                source.edition(),
                source.titleJa(),
                source.titleEn(),
                source.address(),
                source.published(),
                source.inForce(),
                source.licence(),
                sha256,
                entries.size(),
                now);
        if (!store.add(edition, entries)) {
            return false;
        }
        trail.write(Command.bySystem(now)
                .act(ListActs.LIST_EDITION_LOADED, ListActs.streamOf(source.list()))
                .fact("list", source.list())
                .fact("edition", source.edition())
                .fact("sha256", sha256)
                .fact("entries", entries.size())
                .fact(
                        "names",
                        entries.stream().mapToInt(entry -> entry.names().size()).sum())
                .fact("published", source.published())
                .fact("inForce", source.inForce())
                .build());
        return true;
    }

    private ListReader reader(String format) {
        return readers.stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new UnreadableList("nothing reads the format " + format));
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
