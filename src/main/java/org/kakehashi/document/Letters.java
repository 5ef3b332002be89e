package org.kakehashi.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.identity.Relations;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that went out. An issued letter never changes, neither what it says nor its PDF; a correction is another letter.
 * Its content is returned only after the reading is in the trail.
 */
@Component
public class Letters {

    private final LetterRows rows;
    private final LetterPdf pdfs;
    private final Permissions permissions;
    private final Relations relations;
    private final Commands commands;
    private final Trail trail;
    private final Clock clock;

    Letters(
            LetterRows rows,
            LetterPdf pdfs,
            Permissions permissions,
            Relations relations,
            Commands commands,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.pdfs = pdfs;
        this.permissions = permissions;
        this.relations = relations;
        this.commands = commands;
        this.trail = trail;
        this.clock = clock;
    }

    /** The next number of the fiscal year (April to March) of that day, such as {@code 2026-0012}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextNumber(LocalDate day) {
        int fiscalYear = day.minusMonths(3).getYear();
        return String.format(Locale.ROOT, "%d-%04d", fiscalYear, rows.nextNumber(fiscalYear));
    }

    /**
     * Issues a letter: from now on the addressee may read it. The command is the letter's own; one that was spent on the
     * act that led to it cannot be used again.
     */
    @Transactional
    public UUID issue(Command command, Letter letter) {
        permissions.require(command.actor(), "letter.issue", relations.of(command.actor(), letter.caseId()));
        return commands.once(command, "letter.issue", letter, UUID.class, () -> {
            byte[] pdf = pdfs.render(letter, Tongue.BOTH);
            IssuedLetter issued = new IssuedLetter(letter, sha256(rows.canonical(letter)), sha256(pdf), command.at());
            rows.insert(issued, pdf);
            trail.write(command.act(LetterActs.ISSUED, Stream.ofCase(letter.caseId()))
                    .fact("letter", letter.id())
                    .fact("kind", letter.kind())
                    .fact("number", letter.number())
                    .opening("sha256", issued.sha256())
                    .opening("pdfSha256", issued.pdfSha256())
                    .build());
            return letter.id();
        });
    }

    /** The letters of a case, newest first, without what they say. The caller has decided that the case may be seen. */
    public List<LetterSummary> of(UUID caseId) {
        return rows.of(caseId);
    }

    /**
     * A letter with what it says.
     *
     * @throws NoSuchThing if there is none, or none that the actor may read
     */
    public IssuedLetter get(Actor actor, UUID id) {
        return read(actor, id, "PAGE");
    }

    /**
     * The PDF as it was issued, or one language of it.
     *
     * @throws NoSuchThing as {@link #get}
     */
    public byte[] pdf(Actor actor, UUID id, Tongue tongue) {
        IssuedLetter issued = read(actor, id, "PDF");
        return tongue == Tongue.BOTH ? rows.pdf(id) : pdfs.render(issued.letter(), tongue);
    }

    private IssuedLetter read(Actor actor, UUID id, String form) {
        IssuedLetter issued = rows.find(id).orElseThrow(() -> new NoSuchThing("letter"));
        Letter letter = issued.letter();
        Relation addressee = letter.addressee().person().equals(actor.person()) ? Relation.OWN : Relation.ANY;
        permissions.requireSight(actor, "letter.read", "letter", relations.of(actor, letter.caseId(), addressee));
        trail.writeRead(new Command(UUID.randomUUID(), actor, clock.instant())
                .act(LetterActs.READ, Stream.ofReads(letter.caseId()))
                .fact("letter", id)
                .fact("form", form)
                .build());
        return issued;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
