package org.kakehashi.collaboration;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relations;
import org.kakehashi.trail.Act;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;

/** What every command on a collaboration has in common: the permission, one effect, the lock and the act. */
@Component
class Ledger {

    private final CollaborationRepository repository;
    private final Commands commands;
    private final Permissions permissions;
    private final Relations relations;
    private final Trail trail;

    Ledger(
            CollaborationRepository repository,
            Commands commands,
            Permissions permissions,
            Relations relations,
            Trail trail) {
        this.repository = repository;
        this.commands = commands;
        this.permissions = permissions;
        this.relations = relations;
        this.trail = trail;
    }

    void require(Actor actor, String act) {
        permissions.require(actor, act);
    }

    void require(Actor actor, String act, UUID id) {
        permissions.require(actor, act, relations.of(actor, id));
    }

    void requireSight(Actor actor, String act, UUID id) {
        permissions.requireSight(actor, act, "collaboration", relations.of(actor, id));
    }

    <T> T once(Command command, String name, Object request, Class<T> answer, Supplier<T> work) {
        return commands.once(command, name, request, answer, work);
    }

    void once(Command command, String name, Object request, Runnable work) {
        commands.once(command, name, request, work);
    }

    Collaboration get(UUID id) {
        return repository.find(id).orElseThrow(() -> new NoSuchThing("collaboration"));
    }

    /** Nobody else changes it until the transaction ends. */
    Collaboration lock(UUID id) {
        return repository.lock(id).orElseThrow(() -> new NoSuchThing("collaboration"));
    }

    /** @param facts what the kind declares; what it commits to stands in the leaf as a commitment only */
    void write(Command command, ActKind kind, UUID id, Map<String, Object> facts) {
        write(command, kind, id, facts, null);
    }

    void write(Command command, ActKind kind, UUID id, Map<String, Object> facts, @Nullable String reason) {
        Act.Builder act = command.act(kind, Stream.ofCase(id));
        facts.forEach((name, value) -> {
            if (kind.commits().contains(name)) {
                act.opening(name, String.valueOf(value));
            } else {
                act.fact(name, value);
            }
        });
        trail.write(act.opening("reason", reason).build());
    }

    void writeRead(Command reading, Collaboration one) {
        trail.writeRead(reading.act(CollaborationActs.READ, Stream.ofReads(one.id()))
                .fact("state", one.state())
                .fact("version", one.sent())
                .build());
    }
}
