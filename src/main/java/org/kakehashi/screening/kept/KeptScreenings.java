package org.kakehashi.screening.kept;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.ReasonMissing;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.ask.Questions;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers of the lists outside a case that an officer wanted kept. What a caller may rely on: the lists are asked again when
 * it is kept, so that nobody can keep what they did not say; each reading of one is in the trail; an erasure takes it.
 */
@Component
public class KeptScreenings {

    /** How many make a page; one more is read to know whether there is another. */
    public static final int PAGE = 50;

    /** One with all that was asked and answered. */
    public record Opened(KeptScreening kept, String reason, Answer answer) {}

    private record Request(AskedParty asked, String reason) {}

    private final Questions questions;
    private final KeptStore store;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;
    private final Clock clock;

    KeptScreenings(
            Questions questions,
            KeptStore store,
            Permissions permissions,
            Commands commands,
            Trail trail,
            Clock clock) {
        this.questions = questions;
        this.store = store;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param reason what it is kept for
     * @throws ReasonMissing if none is given
     * @throws org.kakehashi.screening.ask.QuestionRefused if the question cannot be asked as it stands
     */
    @Transactional
    public UUID keep(Command command, AskedParty asked, String reason) {
        permissions.require(command.actor(), "screening.keep");
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new ReasonMissing();
        }
        return commands.once(command, "screening.keep", new Request(asked, why), UUID.class, () -> {
            Answer answer = questions.ask(command.actor(), asked);
            UUID id = UUID.randomUUID();
            store.add(id, answer, why, command.actor().person());
            trail.write(command.act(KeptActs.KEPT, Stream.ofCase(id))
                    .fact("kept", id)
                    .fact("partyKind", asked.kind())
                    .fact("outcome", answer.outcome())
                    .fact("hits", answer.hits().size())
                    .fact("editions", editions(answer))
                    .opening("reason", why)
                    .build());
            return id;
        });
    }

    private static List<String> editions(Answer answer) {
        return answer.lists().stream()
                .flatMap(list -> java.util.stream.Stream.ofNullable(list.edition()))
                .map(edition -> edition.sha256())
                .toList();
    }

    /** Newest first; one more than a page. */
    public List<KeptScreening> newest(Actor actor, KeptScreening.@Nullable Key after) {
        permissions.require(actor, "screening.read-kept");
        return store.newest(after, PAGE + 1);
    }

    /** By the number that people name it by; empty if there is none, or none any more. */
    public Optional<KeptScreening> numbered(String number) {
        return store.newestNumbered(number);
    }

    /**
     * What was asked and answered, after the reading is in the trail.
     *
     * @throws NoSuchThing if there is none
     */
    public Opened read(Actor actor, UUID id) {
        permissions.require(actor, "screening.read-kept");
        Opened opened = store.open(id).orElseThrow(() -> new NoSuchThing("kept screening"));
        trail.writeRead(new Command(UUID.randomUUID(), actor, clock.instant())
                .act(KeptActs.READ, Stream.ofReads(id))
                .fact("kept", id)
                .build());
        return opened;
    }
}
