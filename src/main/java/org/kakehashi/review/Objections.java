package org.kakehashi.review;

import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a researcher says against a decision, and who hears it: somebody without a hand in it. */
@Component
public class Objections {

    private final Commands commands;
    private final Permissions permissions;
    private final CaseFiles files;
    private final Conversation conversation;
    private final Examination examination;
    private final Trail trail;

    Objections(
            Commands commands,
            Permissions permissions,
            CaseFiles files,
            Conversation conversation,
            Examination examination,
            Trail trail) {
        this.commands = commands;
        this.permissions = permissions;
        this.files = files;
        this.conversation = conversation;
        this.examination = examination;
        this.trail = trail;
    }

    public List<Objection> objections(UUID caseId) {
        return conversation.objections(caseId);
    }

    /** The cases with an objection that this actor may hear, the one that waits longest first. */
    public List<UUID> objectionsToHear(Actor actor) {
        if (!permissions.may(actor, "review.hear")) {
            return List.of();
        }
        return conversation.casesWithOpenObjection().stream()
                .filter(caseId -> !files.get(caseId).isOwnOf(actor.person()))
                .filter(caseId -> !List.of(examination.relations(actor, caseId)).contains(Relation.DECIDER))
                .toList();
    }

    /** The researcher sees a decision differently. It stands until somebody without a hand in it has heard it. */
    @Transactional
    public void object(Command command, UUID caseId, String text) {
        commands.once(command, "review.object", List.of(caseId, text), () -> {
            permissions.require(command.actor(), "review.object", examination.relations(command.actor(), caseId));
            CaseFile file = files.get(caseId);
            boolean open = conversation.objections(caseId).stream().anyMatch(one -> one.heardAt() == null);
            if (open || file.outcome() == null) {
                throw new Refused.StillOpen();
            }
            Examination.said("text", text);
            UUID objection = conversation.object(command, caseId, text);
            trail.write(command.act(ReviewActs.OBJECTED, Stream.ofCase(caseId))
                    .fact("objection", objection)
                    .opening("text", text)
                    .build());
        });
    }

    /** Answers an objection; whoever decided or signed may not. Upheld: the researcher may send the case in anew. */
    @Transactional
    public void hear(Command command, UUID caseId, String answer, boolean upheld) {
        commands.once(command, "review.hear", List.of(caseId, answer, upheld), () -> {
            examination.notOwn(command.actor(), caseId);
            permissions.require(command.actor(), "review.hear");
            if (List.of(examination.relations(command.actor(), caseId)).contains(Relation.DECIDER)) {
                throw new Refused.SameSignature();
            }
            Objection objection = conversation.objections(caseId).stream()
                    .filter(one -> one.heardAt() == null)
                    .findFirst()
                    .orElseThrow(Refused.StillOpen::new);
            Examination.said("answer", answer);
            conversation.hear(command, objection.id(), answer, upheld);
            trail.write(command.act(ReviewActs.OBJECTION_HEARD, Stream.ofCase(caseId))
                    .fact("objection", objection.id())
                    .fact("upheld", upheld)
                    .opening("answer", answer)
                    .build());
        });
    }
}
