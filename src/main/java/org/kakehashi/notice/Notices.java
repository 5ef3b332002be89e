package org.kakehashi.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Role;
import org.kakehashi.trail.Act;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people are told about cases. Telling is a consequence of another act and happens in its transaction; what leaves
 * the product is handed on after commit, by {@link Outbox}.
 */
@Component
public class Notices {

    /** One page of the list. */
    public static final int PAGE = 30;

    private final NoticeRows rows;
    private final Outbox outbox;
    private final People people;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;

    Notices(NoticeRows rows, Outbox outbox, People people, Permissions permissions, Commands commands, Trail trail) {
        this.rows = rows;
        this.outbox = outbox;
        this.people = people;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
    }

    /** Tells somebody something about a case, within the transaction of what caused it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID tell(Command cause, Recipient recipient, NoticeKind kind, UUID caseId) {
        return tell(cause, recipient, kind, caseId, null);
    }

    /** @param by until when something is expected, or when something ends */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID tell(Command cause, Recipient recipient, NoticeKind kind, UUID caseId, @Nullable LocalDate by) {
        return tell(
                cause,
                recipient,
                new Notice(UUID.randomUUID(), caseId, kind, by, cause.at(), null),
                Stream.ofCase(caseId));
    }

    /** About something else than a case. @param stream in which it is written that somebody was told */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID tellAbout(Command cause, Recipient recipient, NoticeKind kind, UUID about, Stream stream) {
        return tell(cause, recipient, new Notice(UUID.randomUUID(), about, kind, null, cause.at(), null), stream);
    }

    private UUID tell(Command cause, Recipient recipient, Notice notice, Stream stream) {
        rows.insert(notice, recipient);
        Act.Builder act = cause.act(NoticeActs.TOLD, stream)
                .fact("notice", notice.id())
                .fact("kind", notice.kind())
                .fact("by", notice.by());
        if (recipient instanceof Recipient.Post post) {
            act.fact("toRole", post.role()).fact("toUnit", post.unit());
        }
        outbox.put(trail.write(act.build()), notice);
        return notice.id();
    }

    /** How many notices somebody has not read. */
    public int unread(UUID person, Set<Role> roles, Set<UUID> headedUnits) {
        return rows.unread(new NoticeRows.Reader(person, roles, headedUnits));
    }

    /** How many notices somebody has not read in the role that he acts in. */
    public int unread(Actor actor) {
        return rows.unread(reader(actor));
    }

    /** Newest first. @param after last notice of the page before, null for the first page */
    public List<Notice> page(Actor actor, @Nullable UUID after) {
        NoticeRows.Reader reader = reader(actor);
        Notice last = after == null ? null : rows.find(reader, after).orElseThrow(() -> new NoSuchThing("notice"));
        return rows.page(reader, last == null ? null : last.at(), last == null ? null : last.id(), PAGE);
    }

    /** @throws NoSuchThing if there is none for him */
    public Notice get(Actor actor, UUID id) {
        return rows.find(reader(actor), id).orElseThrow(() -> new NoSuchThing("notice"));
    }

    /**
     * Marks a notice as read by the one who asks; for others it stays unread.
     *
     * @throws NoSuchThing if there is none for him
     */
    @Transactional
    public void markRead(Command command, UUID id) {
        Actor actor = command.actor();
        permissions.require(actor, "notice.mark-read");
        Notice notice = get(actor, id);
        commands.once(command, "notice.mark-read", id, () -> {
            if (rows.read(id, actor.person(), command.at())) {
                trail.write(command.act(NoticeActs.READ, Stream.ofReads(notice.caseId()))
                        .fact("notice", id)
                        .build());
            }
        });
    }

    private NoticeRows.Reader reader(Actor actor) {
        Set<UUID> headed = actor.role() == Role.UNIT_HEAD ? people.unitsHeadedBy(actor.person()) : Set.of();
        return new NoticeRows.Reader(actor.person(), Set.of(actor.role()), headed);
    }
}
