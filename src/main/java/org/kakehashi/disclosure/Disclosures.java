package org.kakehashi.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.fact.Facts;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.identity.Relations;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that can be done with disclosures. What a person does is refused by state, version or permission and has one effect
 * for each command; what the flow says ({@link #underReview} and the like) is for the system alone.
 */
@Component
public class Disclosures {

    private final DisclosureRows rows;
    private final DisclosureStarts starts;
    private final DisclosureSubmissions submissions;
    private final DisclosureMoves moves;
    private final Commands commands;
    private final Permissions permissions;
    private final Relations relations;
    private final Trail trail;
    private final ObjectProvider<DisclosureProcess> process;
    private final Clock clock;

    /** @param process looked up when it is called, since the engine behind it needs this class */
    Disclosures(
            DisclosureRows rows,
            DisclosureStarts starts,
            DisclosureSubmissions submissions,
            DisclosureMoves moves,
            Commands commands,
            Permissions permissions,
            Relations relations,
            Trail trail,
            ObjectProvider<DisclosureProcess> process,
            Clock clock) {
        this.rows = rows;
        this.starts = starts;
        this.submissions = submissions;
        this.moves = moves;
        this.commands = commands;
        this.permissions = permissions;
        this.relations = relations;
        this.trail = trail;
        this.process = process;
        this.clock = clock;
    }

    /** The fiscal year of today. */
    public int currentYear() {
        return starts.currentYear();
    }

    /**
     * Begins the actor's disclosure for a fiscal year.
     *
     * @param sameAsBefore whether the answers of the newest submitted disclosure are carried over
     * @throws AlreadyStarted if there is one that is open or accepted
     */
    @Transactional
    public UUID start(Command command, int year, boolean sameAsBefore) {
        permissions.require(command.actor(), "disclosure.start");
        return commands.once(
                command,
                "disclosure.start",
                List.of(year, sameAsBefore),
                UUID.class,
                () -> starts.begin(command, year, sameAsBefore));
    }

    /**
     * Keeps the answer to one part; blanks are kept as blanks.
     *
     * @return the version after it
     * @throws InvalidAnswers if an answer cannot be read as what was asked
     */
    @Transactional
    public int savePart(Command command, UUID id, int version, Part part, PartAnswer answer) {
        Disclosure one = own(command, id, "disclosure.fill");
        return commands.once(command, "disclosure.save", List.of(id, version, part, answer), Integer.class, () -> {
            one.knownAs(version);
            List<Answers.Problem> problems = answer.problems(part);
            if (!problems.isEmpty()) {
                throw new InvalidAnswers(problems);
            }
            one.save(part, answer);
            rows.store(one);
            trail.write(command.act(DisclosureActs.PART_SAVED, Stream.ofCase(id))
                    .fact("part", part)
                    .fact("state", answer.state(part))
                    .fact("items", answer.items().size())
                    .fact("version", one.version())
                    .build());
            return one.version();
        });
    }

    /** The same part as in the newest submitted disclosure of an earlier time, if that answered it. */
    public Optional<PartAnswer> before(Disclosure one, Part part) {
        return rows.of(one.person()).stream()
                .filter(other -> other.edition() > 0 && !other.id().equals(one.id()))
                .findFirst()
                .flatMap(this::edition)
                .map(document -> document.part(part))
                .filter(answer -> answer.answered() != PartAnswer.Answered.BLANK);
    }

    /** The newest disclosure that the person has submitted, whatever came of it. */
    public Optional<Disclosure> before(UUID person) {
        return starts.newestSubmitted(person);
    }

    /**
     * Hands in what was filled in. What follows by rule has happened when this returns.
     *
     * @param pledge that all research activity is properly reported to the institution
     * @return the edition that this made
     * @throws Incomplete if the table asks for more
     */
    @Transactional
    public int submit(Command command, UUID id, int version, boolean pledge) {
        Disclosure one = own(command, id, "disclosure.submit");
        return commands.once(command, "disclosure.submit", List.of(id, version, pledge), Integer.class, () -> {
            one.knownAs(version);
            return submissions.submit(command, one, pledge);
        });
    }

    /** The parts that the table still asks for before the working document can be submitted. */
    public List<Part> missing(Disclosure one) {
        return submissions.missing(one, true).stream().map(Part::valueOf).toList();
    }

    /** Takes back what is not yet accepted. */
    @Transactional
    public void withdraw(Command command, UUID id, int version) {
        Disclosure one = own(command, id, "disclosure.withdraw");
        commands.once(command, "disclosure.withdraw", List.of(id, version), () -> {
            one.knownAs(version);
            moves.withdraw(command, one);
            process.getObject().withdrawn(id);
        });
    }

    /**
     * Reports a change. While it is examined, its working document is opened again and the next submission replaces the
     * one before; once it is accepted, a new disclosure is begun that takes its place when accepted itself.
     *
     * @return the disclosure to edit
     */
    @Transactional
    public UUID amend(Command command, UUID id, int version) {
        Disclosure one = own(command, id, "disclosure.amend");
        return commands.once(command, "disclosure.amend", List.of(id, version), UUID.class, () -> {
            one.knownAs(version);
            if (one.state().accepted()) {
                return starts.replace(command, one);
            }
            one.correct();
            rows.store(one);
            trail.write(command.act(DisclosureActs.CORRECTION_OPENED, Stream.ofCase(id))
                    .fact("edition", one.edition())
                    .build());
            return id;
        });
    }

    /** For the person concerned, or somebody who may read it; the latter leaves an act in the trail first. */
    public Disclosure read(Command command, UUID id) {
        Disclosure one = rows.get(id);
        see(command, one);
        if (!command.actor().person().equals(one.person())) {
            trail.writeRead(command.act(DisclosureActs.READ, Stream.ofReads(id))
                    .fact("edition", one.edition())
                    .build());
        }
        return one;
    }

    /** For other modules, which have asked for permission and leave their own act. */
    public Disclosure get(UUID id) {
        return rows.get(id);
    }

    /** All of a person, newest first. */
    public List<Disclosure> mine(UUID person) {
        return rows.of(person);
    }

    /** The disclosure that the person may show on that day. */
    public Optional<Disclosure> validFor(UUID person, LocalDate on) {
        return rows.validFor(person, on);
    }

    /** What was submitted last. */
    public Optional<Document> edition(Disclosure one) {
        return rows.edition(one.id(), one.edition());
    }

    /** What others may read: the newest edition, nothing before the first. */
    public Document submitted(Disclosure one) {
        return edition(one).orElse(Document.blank());
    }

    /** What was submitted at that time. */
    public Document edition(UUID id, int edition) {
        return rows.edition(id, edition).orElseThrow(() -> new NoSuchThing("edition"));
    }

    /**
     * What was submitted last, as facts for the rules.
     *
     * @throws NoSuchThing if nothing was submitted yet
     */
    public Facts facts(UUID id) {
        Disclosure one = rows.get(id);
        Instant submittedAt = one.submittedAt();
        if (submittedAt == null) {
            throw new NoSuchThing("edition");
        }
        return DisclosureFacts.of(one, submittedAt, edition(id, one.edition()), clock.getZone());
    }

    /** By the flow: it goes to institutional review. */
    @Transactional
    public void underReview(Command command, UUID id) {
        moves.move(command, id, Disclosure::examine);
    }

    /** By the flow: the reviewer has asked. */
    @Transactional
    public void questionAsked(Command command, UUID id) {
        moves.move(command, id, Disclosure::question);
    }

    /** By the flow: the researcher has answered. */
    @Transactional
    public void answered(Command command, UUID id) {
        moves.move(command, id, Disclosure::examine);
    }

    /** By the flow: it must be corrected. */
    @Transactional
    public void returned(Command command, UUID id) {
        moves.move(command, id, Disclosure::giveBack);
    }

    /** By the flow: nothing of concern was found, and nobody needed to look. */
    @Transactional
    public void acceptedByRule(Command command, UUID id) {
        moves.accept(command, id, true, false);
    }

    /** By the flow: the reviewer accepted it. */
    @Transactional
    public void accepted(Command command, UUID id, boolean withPlan) {
        moves.accept(command, id, false, withPlan);
    }

    /** By the flow: somebody decided anew about the plan. */
    @Transactional
    public void reconsidered(Command command, UUID id, boolean withPlan) {
        moves.move(command, id, one -> one.reconsider(withPlan));
    }

    /** By the flow: recorded there too. Does nothing if it is withdrawn already. */
    @Transactional
    public void withdrawn(Command command, UUID id) {
        moves.withdrawn(command, id);
    }

    private Disclosure own(Command command, UUID id, String act) {
        Disclosure one = rows.get(id);
        permissions.require(command.actor(), act, see(command, one));
        return one;
    }

    private Relation[] see(Command command, Disclosure one) {
        boolean own = command.actor().person().equals(one.person());
        Relation[] known = relations.of(command.actor(), one.id(), own ? Relation.OWN : Relation.ANY);
        permissions.requireSight(command.actor(), "disclosure.read", "disclosure", known);
        return known;
    }
}
