package org.kakehashi.erasure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.database.EraserMissing;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Erasures: one officer asks, another approves or refuses. */
@Component
public class Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private record Wish(Erasure.Kind kind, UUID subject, Ground ground) {}

    private static final int SHOWN = 200;

    private final ErasureRows rows;
    private final Sweep sweep;
    private final Completion completion;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;

    Erasures(
            ErasureRows rows,
            Sweep sweep,
            Completion completion,
            Permissions permissions,
            Commands commands,
            Trail trail) {
        this.rows = rows;
        this.sweep = sweep;
        this.completion = completion;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
    }

    /**
     * Asks for an erasure. Nothing is erased yet.
     *
     * @param subject id of the case or the person
     * @throws NotErasable if a case goes on, if it is the officer himself, or if it is asked for already
     */
    @Transactional
    public UUID request(Command command, Erasure.Kind kind, UUID subject, Ground ground) {
        permissions.require(command.actor(), "erasure.request");
        refuseHimself(command.actor(), kind, subject);
        return commands.once(command, "erasure.request", new Wish(kind, subject, ground), UUID.class, () -> {
            sweep.refuseWhatGoesOn(sweep.casesOf(kind, subject));
            Erasure one = new Erasure(
                    UUID.randomUUID(),
                    kind,
                    subject,
                    ground,
                    Erasure.State.REQUESTED,
                    command.actor().person(),
                    command.at(),
                    null,
                    null,
                    List.of());
            if (!rows.add(one)) {
                throw new NotErasable.AlreadyAsked();
            }
            trail.write(command.act(ErasureActs.REQUESTED, streamOf(one))
                    .fact("erasure", one.id())
                    .fact("whose", kind)
                    .fact("ground", ground)
                    .build());
            return one.id();
        });
    }

    /**
     * Erases. What the product holds is gone when this returns and so, unless the database breaks down in between, are the
     * keys; what was left is done at the next start.
     */
    @Transactional
    public void approve(Command command, UUID id) {
        permissions.require(command.actor(), "erasure.approve");
        commands.once(command, "erasure.approve", id, () -> {
            Erasure asked = waiting(command.actor(), id);
            List<UUID> cases = sweep.casesOf(asked.kind(), asked.subject());
            sweep.refuseWhatGoesOn(cases);
            sweep.requireEraser();
            rows.decided(id, Erasure.State.APPROVED, command.actor().person(), command.at(), cases);
            Erasure approved = rows.find(id).orElseThrow(() -> new NoSuchThing("erasure"));
            completion.erase(command, approved);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    try {
                        completion.complete(approved);
                    } catch (DataAccessException | EraserMissing | TransactionException e) {
                        LOG.error("keys of erasure {} are still there; they go at the next start", id, e);
                    }
                }
            });
        });
    }

    @Transactional
    public void refuse(Command command, UUID id) {
        permissions.require(command.actor(), "erasure.approve");
        commands.once(command, "erasure.refuse", id, () -> {
            Erasure asked = waiting(command.actor(), id);
            rows.decided(id, Erasure.State.REFUSED, command.actor().person(), command.at(), List.of());
            trail.write(command.act(ErasureActs.REFUSED, streamOf(asked))
                    .fact("erasure", id)
                    .fact("ground", asked.ground())
                    .build());
        });
    }

    /** Newest first. */
    public List<Erasure> newest(Actor actor) {
        permissions.require(actor, "erasure.read");
        return rows.newest(SHOWN);
    }

    /** What became of a case's words, if they were erased. The caller has decided that the case may be seen. */
    public Optional<Erasure> ofCase(UUID caseId) {
        return rows.ofCase(caseId);
    }

    private Erasure waiting(Actor actor, UUID id) {
        Erasure asked = rows.lock(id).orElseThrow(() -> new NoSuchThing("erasure"));
        if (asked.state() != Erasure.State.REQUESTED) {
            throw new NotErasable.AlreadyAsked();
        }
        if (asked.requestedBy().equals(actor.person())) {
            throw new NotErasable.NeedsAnotherPerson();
        }
        refuseHimself(actor, asked.kind(), asked.subject());
        return asked;
    }

    private static void refuseHimself(Actor actor, Erasure.Kind kind, UUID subject) {
        if (kind == Erasure.Kind.PERSON && subject.equals(actor.person())) {
            throw new NotErasable.NeedsAnotherPerson();
        }
    }

    static Stream streamOf(Erasure one) {
        return one.kind() == Erasure.Kind.CASE ? Stream.ofCase(one.subject()) : Stream.ofPerson(one.subject());
    }

    static List<Stream> streamsOf(Erasure one) {
        return java.util.stream.Stream.concat(
                        one.cases().stream().map(Stream::ofCase),
                        one.kind() == Erasure.Kind.PERSON
                                ? java.util.stream.Stream.of(Stream.ofPerson(one.subject()))
                                : java.util.stream.Stream.empty())
                .toList();
    }
}
