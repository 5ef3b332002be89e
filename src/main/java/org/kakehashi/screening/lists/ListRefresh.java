package org.kakehashi.screening.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ReasonMissing;
import org.kakehashi.screening.RefreshWatch;
import org.kakehashi.screening.lists.RefreshResult.Outcome;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes up new editions of lists. What a caller may rely on: a file that cannot be read, that lost a tenth of its entries,
 * or that was published before the edition in force, never takes its place; each is written into the trail; a stopped
 * edition is forced or dropped by a second person, with a reason.
 */
@Component
public class ListRefresh {

    private record Asked(String list, EditionMeta meta, String sha256) {}

    private record Decision(UUID edition, boolean force, String reason) {}

    /** What a decision did to a stopped edition. */
    public enum Decided {
        FORCED,
        DROPPED,
        /** A second person has to say the same. */
        VOUCHED
    }

    private final KnownLists known;
    private final List<ListReader> readers;
    private final ListStore store;
    private final CurrentLists current;
    private final RefusedFiles refused;
    private final ObjectProvider<RefreshWatch> watch;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;
    private final Clock clock;

    ListRefresh(
            KnownLists known,
            List<ListReader> readers,
            ListStore store,
            CurrentLists current,
            RefusedFiles refused,
            ObjectProvider<RefreshWatch> watch,
            Permissions permissions,
            Commands commands,
            Trail trail,
            Clock clock) {
        this.known = known;
        this.readers = readers;
        this.store = store;
        this.current = current;
        this.refused = refused;
        this.watch = watch;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether a file of the list was neither taken up, nor stopped, nor refused before. */
    boolean isNew(String list, byte[] file) {
        String sha256 = ListLoading.sha256(file);
        return !store.has(list, sha256) && !refused.has(list, sha256);
    }

    /**
     * @throws NoSuchThing if there is no such list
     * @throws NotYetPublished if its day is still to come
     */
    @Transactional
    public RefreshResult propose(Command command, String list, EditionMeta meta, byte[] file) {
        permissions.require(command.actor(), "list.refresh");
        KnownList of = known.find(list).orElseThrow(() -> new NoSuchThing("list"));
        if (meta.published().isAfter(day(command))) {
            throw new NotYetPublished();
        }
        String sha256 = ListLoading.sha256(file);
        return commands.once(
                command,
                "list.refresh",
                new Asked(list, meta, sha256),
                RefreshResult.class,
                () -> take(command, of, meta, file, sha256));
    }

    private RefreshResult take(Command command, KnownList list, EditionMeta meta, byte[] file, String sha256) {
        store.hold(list.id());
        if (store.has(list.id(), sha256)) {
            trail.write(command.act(ListActs.LIST_REFRESH_REPEATED, ListActs.streamOf(list.id()))
                    .fact("list", list.id())
                    .fact("sha256", sha256)
                    .build());
            return new RefreshResult(Outcome.KNOWN, null, 0, 0, 0, 0, 0, null, "");
        }
        List<ListEntry> entries;
        try {
            entries = read(list, file);
        } catch (UnreadableList e) {
            trail.write(command.act(ListActs.LIST_REFRESH_UNREADABLE, ListActs.streamOf(list.id()))
                    .fact("list", list.id())
                    .fact("sha256", sha256)
                    .fact("cause", e.what())
                    .build());
            refused.add(new RefusedFile(
                    list.id(), sha256, e.what(), String.valueOf(e.getMessage()), command.at(), person(command)));
            watch.forEach(one -> one.unreadable(command.next(), ListEdition.keyOf(list.id())));
            return new RefreshResult(Outcome.UNREADABLE, null, 0, 0, 0, 0, 0, e.what(), String.valueOf(e.getMessage()));
        }
        Optional<ListEdition> inForce = store.latest(list.id());
        EditionDiff diff = EditionDiff.of(entries(inForce.map(ListEdition::id)), entries);
        boolean older = inForce.filter(one -> meta.published().isBefore(one.published()))
                .isPresent();
        Outcome outcome = older ? Outcome.OLDER : diff.shrank() ? Outcome.HELD : Outcome.IN_FORCE;
        boolean held = outcome != Outcome.IN_FORCE;
        ListEdition edition = new ListEdition(
                UUID.randomUUID(),
                list.id(),
                meta.edition(),
                list.titleJa(),
                list.titleEn(),
                list.source(),
                meta.published(),
                // whatever its own date, it is used from today on
                day(command),
                list.licence(),
                sha256,
                entries.size(),
                command.at());
        store.propose(edition, entries, held, command.actor());
        trail.write(command.act(
                        held ? ListActs.LIST_REFRESH_STOPPED : ListActs.LIST_REFRESHED, ListActs.streamOf(list.id()))
                .fact("list", list.id())
                .fact("editionId", edition.id())
                .fact("sha256", sha256)
                .fact("published", meta.published())
                .fact("entriesBefore", diff.before())
                .fact("entriesAfter", diff.after())
                .fact("added", diff.added().size())
                .fact("removed", diff.removed().size())
                .fact("renamed", diff.renamed().size())
                .fact("changed", diff.changed().size())
                .build());
        if (held) {
            watch.forEach(one -> one.stopped(command.next(), ListEdition.keyOf(list.id())));
        } else {
            useAfterCommit(list);
        }
        return new RefreshResult(
                outcome,
                edition.id(),
                entries.size(),
                diff.added().size(),
                diff.removed().size(),
                diff.renamed().size(),
                diff.changed().size(),
                null,
                "");
    }

    /**
     * Puts a stopped edition in force after all, or drops it. One that the program fetched by itself has nobody who
     * stands for it: the first person who wants to force it does so by that, and a second one forces it.
     *
     * @return what has become of the edition
     * @throws NoSuchThing if no such edition waits
     * @throws NotByTheSamePerson if the actor brought it
     * @throws ReasonMissing if no reason is given
     */
    @Transactional
    public Decided decide(Command command, UUID edition, boolean force, String reason) {
        permissions.require(command.actor(), "list.decide");
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        Decision asked = new Decision(edition, force, reason.strip());
        return commands.once(command, "list.decide", asked, Decided.class, () -> {
            ListStore.Held held = store.hold(edition).orElseThrow(() -> new NoSuchThing("edition"));
            if (command.actor().person().equals(held.proposedBy())) {
                throw new NotByTheSamePerson();
            }
            Decided decided = !force ? Decided.DROPPED : held.proposedBy() == null ? Decided.VOUCHED : Decided.FORCED;
            if (decided == Decided.VOUCHED) {
                store.vouch(edition, command.actor().person());
            } else {
                store.decide(edition, force, command.actor().person(), command.at(), day(command), asked.reason());
            }
            trail.write(command.act(kind(decided), ListActs.streamOf(held.list()))
                    .fact("list", held.list())
                    .fact("editionId", edition)
                    .opening("reason", asked.reason())
                    .build());
            if (decided == Decided.FORCED) {
                known.find(held.list()).ifPresent(this::useAfterCommit);
            }
            return decided;
        });
    }

    private static ActKind kind(Decided decided) {
        return switch (decided) {
            case FORCED -> ListActs.LIST_REFRESH_FORCED;
            case DROPPED -> ListActs.LIST_REFRESH_DROPPED;
            case VOUCHED -> ListActs.LIST_REFRESH_VOUCHED;
        };
    }

    /** What would change, or did: the edition against the one in force before it. */
    @Transactional(readOnly = true)
    public EditionDiff diff(UUID edition) {
        if (store.edition(edition).isEmpty()) {
            throw new NoSuchThing("edition");
        }
        return EditionDiff.of(entries(store.before(edition)), entries(Optional.of(edition)));
    }

    private static @Nullable UUID person(Command command) {
        return command.actor().isSystem() ? null : command.actor().person();
    }

    private LocalDate day(Command command) {
        return LocalDate.ofInstant(command.at(), clock.getZone());
    }

    private List<ListEntry> entries(Optional<UUID> edition) {
        return edition.map(id -> List.copyOf(store.entries(id).values())).orElse(List.of());
    }

    /** By the first of the formats that reads it; if none does, what the first said of it. */
    private List<ListEntry> read(KnownList list, byte[] file) {
        if (file.length > Limits.FILE_BYTES) {
            throw new UnreadableList(UnreadableList.Cause.TOO_LARGE, "more than " + Limits.FILE_BYTES + " bytes");
        }
        UnreadableList gravest = null;
        for (String format : list.formats()) {
            try {
                return reader(format).read(new ByteArrayInputStream(file));
            } catch (UnreadableList e) {
                gravest = gravest == null || gravest.what() == UnreadableList.Cause.MALFORMED ? e : gravest;
            } catch (IOException e) {
                gravest = new UnreadableList("the file cannot be read", e);
            }
        }
        throw gravest == null ? new UnreadableList("nothing reads this list") : gravest;
    }

    private ListReader reader(String format) {
        return readers.stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing reads the format " + format));
    }

    /** Nobody is looked up in an edition that the database does not hold. */
    private void useAfterCommit(KnownList list) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                current.reload(list);
            }
        });
    }
}
