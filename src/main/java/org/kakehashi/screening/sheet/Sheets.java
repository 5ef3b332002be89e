package org.kakehashi.screening.sheet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Spreadsheets of parties: added, looked up in the background, read by whoever added them and by those whom he names, and
 * deleted when their days are over ({@code kakehashi.screening.sheets.days}).
 */
@Component
public class Sheets {

    /**
     * What was asked, and the answers in the same order; fewer while it is not done.
     *
     * @param lists which lists were asked, by the order of the rows
     */
    public record Result(Sheet sheet, List<AskedParty> asked, List<SheetRow> rows, List<AskedOf> lists) {}

    private record Request(String fileName, List<AskedParty> asked, List<UUID> readers) {}

    private final SheetStore store;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;
    private final int days;

    Sheets(
            SheetStore store,
            Permissions permissions,
            Commands commands,
            Trail trail,
            @Value("${kakehashi.screening.sheets.days:30}") int days) {
        this.store = store;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
        this.days = days;
    }

    /**
     * @param readers who may read it beside the actor
     * @throws SheetRefused if the file cannot be taken
     */
    @Transactional
    public UUID add(Command command, String fileName, byte[] file, List<UUID> readers) {
        permissions.require(command.actor(), "screening.add-sheet");
        SheetFile.Read read = SheetFile.read(fileName, file);
        List<AskedParty> asked = read.parties();
        return commands.once(command, "screening.add-sheet", new Request(fileName, asked, readers), UUID.class, () -> {
            UUID id = UUID.randomUUID();
            store.add(
                    id,
                    command.actor().person(),
                    fileName,
                    read,
                    command.at(),
                    command.at().plus(Duration.ofDays(days)));
            readers.forEach(reader -> store.addReader(id, reader));
            trail.write(command.act(SheetActs.ADDED, Stream.ofSystem())
                    .fact("sheet", id)
                    .fact("rows", asked.size())
                    .fact("readers", readers.size())
                    .build());
            return id;
        });
    }

    public List<Sheet> of(Actor actor) {
        permissions.require(actor, "screening.add-sheet");
        return store.of(actor.person());
    }

    /** @throws NoSuchThing if there is none, or the actor is neither its owner nor named */
    public Sheet get(Actor actor, UUID id) {
        Sheet sheet = store.find(id).orElseThrow(() -> new NoSuchThing("sheet"));
        permissions.requireSight(actor, "screening.read-sheet", "sheet", relations(actor, sheet));
        return sheet;
    }

    /** How many rows came to each outcome; what the rows are is not told. */
    public Map<String, Integer> outcomes(Actor actor, UUID id) {
        return store.outcomes(get(actor, id).id());
    }

    /** Which lists its rows were asked of. */
    public List<AskedOf> lists(Actor actor, UUID id) {
        return store.lists(get(actor, id).id());
    }

    private Relation[] relations(Actor actor, Sheet sheet) {
        if (sheet.owner().equals(actor.person())) {
            return new Relation[] {Relation.OWN};
        }
        return store.isReader(sheet.id(), actor.person()) ? new Relation[] {Relation.NAMED} : new Relation[0];
    }

    public boolean mayChange(Actor actor, Sheet sheet) {
        return permissions.may(actor, "screening.change-sheet", relations(actor, sheet));
    }

    /** All rows as far as they are looked up, after the reading is in the trail. */
    public Result read(Command command, UUID id) {
        Sheet sheet = get(command.actor(), id);
        trail.writeRead(command.act(SheetActs.READ, Stream.ofReads(id))
                .fact("sheet", id)
                .build());
        return new Result(sheet, store.asked(id), store.answers(id), store.lists(id));
    }

    /** Goes on with one that was broken off; nothing for any other. */
    @Transactional
    public void resume(Command command, UUID id) {
        Sheet sheet = get(command.actor(), id);
        permissions.require(command.actor(), "screening.change-sheet", relations(command.actor(), sheet));
        commands.once(command, "screening.resume-sheet", id, () -> {
            if (store.resume(id)) {
                trail.write(command.act(SheetActs.RESUMED, Stream.ofSystem())
                        .fact("sheet", id)
                        .build());
            }
        });
    }

    /** Deletes it before its time. */
    @Transactional
    public void delete(Command command, UUID id) {
        Sheet sheet = get(command.actor(), id);
        permissions.require(command.actor(), "screening.change-sheet", relations(command.actor(), sheet));
        commands.once(command, "screening.delete-sheet", id, () -> {
            store.delete(id);
            trail.write(command.act(SheetActs.DELETED, Stream.ofSystem())
                    .fact("sheet", id)
                    .build());
        });
    }
}
