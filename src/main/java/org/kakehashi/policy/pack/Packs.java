package org.kakehashi.policy.pack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.Facts;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.pack.sheet.RuleSheet;
import org.kakehashi.policy.pack.sheet.SheetFiles;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of pack versions. What a caller may rely on: a version's bytes never change, at most one version of a pack
 * is in force on a day, and a version that was in force on a day can be read for ever.
 */
@Component
public class Packs implements PacksInForce {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** By which the names of packs begin that an institution entered itself. */
    private static final String INSTITUTION = "own-";

    private final PackVersions versions;
    private final PackReader reader;
    private final PackCheck check;
    private final PackTrial trial;
    private final FactCatalogue catalogue;
    private final ProcessFiles files;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;
    private final Marks marks;
    private final Map<String, Pack> read = new ConcurrentHashMap<>();

    Packs(
            PackVersions versions,
            PackReader reader,
            PackCheck check,
            PackTrial trial,
            FactCatalogue catalogue,
            ProcessFiles files,
            Permissions permissions,
            Commands commands,
            Trail trail,
            Marks marks) {
        this.versions = versions;
        this.reader = reader;
        this.check = check;
        this.trial = trial;
        this.catalogue = catalogue;
        this.files = files;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
        this.marks = marks;
    }

    /**
     * Takes up what the program carries and the register does not hold: a draft is kept as such; any other is put in force,
     * the first version of a pack from its own day, a later one not before today, ending the one before it.
     *
     * @throws PackRefused if one of them is not fit
     */
    @Transactional
    public void putCarriedInForce(Command command) {
        permissions.require(command.actor(), "policy.put-in-force");
        versions.lock();
        Map<String, PackFiles> carried = PackFiles.byFolder(files.matching("packs/*/*"));
        for (PackFiles one : carried.values()) {
            Optional<PackVersion> newest = newest(one.pack());
            if (newest.isEmpty() || !newest.get().sha256().equals(one.sha256())) {
                Pack pack = reader.read(one);
                check.require(pack);
                // one command for each pack: each is an act of its own
                Command part = new Command(UUID.randomUUID(), command.actor(), command.at());
                commands.once(part, "policy.put-in-force", pack.ref(), () -> takeUp(part, pack, one));
            }
        }
    }

    /**
     * Keeps what an institution entered by spreadsheet as a draft of its own pack.
     *
     * @throws org.kakehashi.policy.pack.sheet.SheetRefused if a line is no rule
     * @throws PackRefused if the rules are not fit to be put in force
     */
    @Transactional
    public PackVersion enter(Command command, String name, Text title, byte[] xlsx) {
        permissions.require(command.actor(), "policy.enter-rows");
        String id = INSTITUTION + name;
        if (!name.matches("[a-z0-9-]{1,40}")
                || title.ja().isEmpty()
                || title.en().isEmpty()) {
            throw new PackRefused(id, List.of("name: a-z, 0-9, -; title: ja, en"));
        }
        long number = versions.all().stream()
                        .filter(version -> version.pack().equals(id))
                        .count()
                + 1;
        PackFiles entered =
                new PackFiles(id, SheetFiles.of(id, String.valueOf(number), title, RuleSheet.read(xlsx), catalogue));
        Pack pack = reader.read(entered);
        fit(command, pack);
        return commands.once(command, "policy.enter-rows", pack.sha256(), PackVersion.class, () -> {
            versions.add(UUID.randomUUID(), pack, entered.zip(), PackVersion.State.DRAFT, pack.from(), command);
            trail.write(PackActs.of(command, PackActs.PACK_KEPT_AS_DRAFT, pack, pack.from()));
            return newest(id).orElseThrow();
        });
    }

    /**
     * Puts in force, from today or its own later day, a draft that somebody else entered.
     *
     * @throws NoSuchThing if there is no such draft, or it is one that the program carries
     * @throws NotByTheSamePerson if the actor entered it
     */
    @Transactional
    public void putInForce(Command command, UUID version) {
        permissions.require(command.actor(), "policy.put-entered-in-force");
        versions.lock();
        PackVersion draft = versions.all().stream()
                .filter(one -> one.id().equals(version) && one.state() == PackVersion.State.DRAFT)
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("draft"));
        UUID by = versions.recordedBy(version).orElseThrow(() -> new NoSuchThing("draft"));
        if (by.equals(command.actor().person())) {
            throw new NotByTheSamePerson(draft.pack());
        }
        Pack pack = pack(draft);
        fit(command, pack);
        commands.once(command, "policy.put-entered-in-force", version, () -> {
            LocalDate from = follow(command, pack);
            versions.putInForce(version, from);
            trail.write(PackActs.of(command, PackActs.PACK_PUT_IN_FORCE, pack, from));
        });
    }

    private void fit(Command command, Pack pack) {
        check.require(pack);
        LocalDate today = command.at().atZone(ZONE).toLocalDate();
        LocalDate day = pack.from().isAfter(today) ? pack.from() : today;
        List<String> faults = trial.faults(pack, inForce(today), day);
        if (!faults.isEmpty()) {
            throw new PackRefused(pack.id(), faults);
        }
    }

    private void takeUp(Command command, Pack pack, PackFiles files) {
        if (pack.profile().draft()) {
            versions.add(UUID.randomUUID(), pack, files.zip(), PackVersion.State.DRAFT, pack.from(), command);
            trail.write(PackActs.of(command, PackActs.PACK_KEPT_AS_DRAFT, pack, pack.from()));
        } else {
            LocalDate from = follow(command, pack);
            versions.add(UUID.randomUUID(), pack, files.zip(), PackVersion.State.IN_FORCE, from, command);
            trail.write(PackActs.of(command, PackActs.PACK_PUT_IN_FORCE, pack, from));
        }
    }

    /** Ends the version that is in force and says from which day the next one holds. */
    private LocalDate follow(Command command, Pack pack) {
        LocalDate today = command.at().atZone(ZONE).toLocalDate();
        Optional<PackVersion> before = versions.inForce().stream()
                .filter(version -> version.pack().equals(pack.id()))
                .findFirst();
        LocalDate from = before.isPresent() && pack.from().isBefore(today) ? today : pack.from();
        before.filter(old -> old.until() == null || old.until().isAfter(from))
                .ifPresent(old -> versions.end(old.id(), from));
        return from;
    }

    /** The trail's stream of a pack. */
    public static UUID streamOf(String pack) {
        return UUID.nameUUIDFromBytes(("pack/" + pack).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<PackVersion> newest(String pack) {
        return versions.all().stream()
                .filter(version -> version.pack().equals(pack))
                .findFirst();
    }

    /** Drafts that somebody entered. */
    public List<PackVersion> entered() {
        return versions.all().stream()
                .filter(version -> version.state() == PackVersion.State.DRAFT
                        && version.pack().startsWith(INSTITUTION))
                .toList();
    }

    /** All versions, by pack, newest first. */
    public List<PackVersion> versions() {
        return versions.all();
    }

    @Override
    public List<Pack> inForce(LocalDate on, Collection<String> packs) {
        List<PackVersion> all = versions.inForce();
        Set<String> off = marks.off(on);
        return new TreeSet<>(packs)
                .stream()
                        .map(pack -> all.stream()
                                .filter(version -> version.pack().equals(pack) && version.covers(on))
                                .findFirst()
                                .orElseThrow(() -> new PackNotInForce(pack, on)))
                        .map(version -> pack(version, off))
                        .toList();
    }

    /** Every pack in force on the day. */
    public List<Pack> inForce(LocalDate on) {
        Set<String> off = marks.off(on);
        return versions.inForce().stream()
                .filter(version -> version.covers(on))
                .map(version -> pack(version, off))
                .toList();
    }

    /**
     * Ids of the packs in force that a case is under whoever names them: those that the institution entered itself, and those
     * that a funder, a contract or a law brings along.
     */
    public List<String> binding(Facts facts, LocalDate on) {
        return inForce(on).stream()
                .filter(pack -> pack.applies().bindsByItself(facts) || pack.id().startsWith(INSTITUTION))
                .map(Pack::id)
                .sorted()
                .toList();
    }

    /** The same register for a trial that nothing is decided by: where a pack has no version in force, its newest draft. */
    public PacksInForce withDrafts() {
        return (on, packs) -> new TreeSet<>(packs)
                .stream()
                        .map(pack -> versions.inForce().stream()
                                .filter(version -> version.pack().equals(pack) && version.covers(on))
                                .findFirst()
                                .or(() -> draft(pack))
                                .orElseThrow(() -> new PackNotInForce(pack, on)))
                        .map(version -> pack(version, marks.off(on)))
                        .toList();
    }

    private Optional<PackVersion> draft(String pack) {
        return newest(pack).filter(version -> version.state() == PackVersion.State.DRAFT);
    }

    /**
     * A version by the hash that an act or an assessment names.
     *
     * @throws NoSuchThing if there is none
     */
    public Pack pack(String pack, String sha256) {
        return pack(versions.bySha256(pack, sha256).orElseThrow(() -> new NoSuchThing("pack version")));
    }

    /** The exact files of a version, as a ZIP archive, by the hash that judgements name. */
    public Optional<byte[]> archive(String pack, String sha256) {
        return versions.bySha256(pack, sha256).map(version -> versions.bytes(version.id()));
    }

    /** One object for each set of marks, so that what is made ready of it is made once. */
    private Pack pack(PackVersion version, Set<String> off) {
        Pack whole = pack(version);
        return off.isEmpty()
                ? whole
                : read.computeIfAbsent(version.pack() + "/" + version.sha256() + off, key -> whole.without(off));
    }

    private Pack pack(PackVersion version) {
        return read.computeIfAbsent(
                version.pack() + "/" + version.sha256(),
                key -> reader.read(PackFiles.unzip(version.pack(), versions.bytes(version.id()))));
    }
}
