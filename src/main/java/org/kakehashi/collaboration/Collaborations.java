package org.kakehashi.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.judging.FurtherQuestions;
import org.kakehashi.collaboration.judging.ProposalFacts;
import org.kakehashi.collaboration.judging.ScopeInputs;
import org.kakehashi.collaboration.judging.ScopeTable;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Part;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.fact.Facts;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.People;
import org.kakehashi.reference.FiscalYear;
import org.kakehashi.trail.ActKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that can be done with collaborations. What a person does is refused by state, version or permission and has one
 * effect for each command; {@link #move} is for the flow alone. Partners' values are
 * in {@link Partners}, claims of benefit in {@link Benefits}.
 */
@Component
public class Collaborations {

    private record Save(UUID id, int version, Part part) {}

    private record Known(UUID id, int version) {}

    private record Reason(UUID id, @Nullable String reason) {}

    private final Ledger ledger;
    private final CollaborationRepository repository;
    private final SentProposals sentProposals;
    private final ReferenceCheck reference;
    private final People people;
    private final ObjectProvider<CollaborationProcess> process;
    private final ScopeTable scope;
    private final FurtherQuestions questions;
    private final Clock clock;

    /** @param process looked up when it is called, since the engine behind it needs this class */
    Collaborations(
            Ledger ledger,
            CollaborationRepository repository,
            SentProposals sentProposals,
            ReferenceCheck reference,
            People people,
            ObjectProvider<CollaborationProcess> process,
            ScopeTable scope,
            FurtherQuestions questions,
            Clock clock) {
        this.ledger = ledger;
        this.repository = repository;
        this.sentProposals = sentProposals;
        this.reference = reference;
        this.people = people;
        this.process = process;
        this.scope = scope;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * Begins a proposal.
     *
     * @param lead who answers for the work; often the actor
     */
    @Transactional
    public UUID start(Command command, UUID lead) {
        ledger.require(command.actor(), "collaboration.start");
        return ledger.once(command, "collaboration.start", lead, UUID.class, () -> {
            Collaboration one = new Collaboration(
                    UUID.randomUUID(),
                    repository.nextNumber(FiscalYear.of(LocalDate.now(clock)).year()),
                    lead,
                    command.actor().person(),
                    people.get(lead).unit(),
                    State.DRAFT,
                    0,
                    0,
                    Proposal.EMPTY,
                    command.at(),
                    command.at());
            repository.add(one);
            ledger.write(command, CollaborationActs.STARTED, one.id(), Map.of("number", one.number()));
            return one.id();
        });
    }

    /**
     * Keeps the answers of one page in the draft, complete or not.
     *
     * @param version the draft as the page knew it
     * @return the version of the draft now
     * @throws InvalidAnswers for what cannot stand even in a draft
     * @throws ChangedMeanwhile if the draft is another by now
     */
    @Transactional
    public int savePage(Command command, UUID id, int version, Part part) {
        ledger.require(command.actor(), "collaboration.fill", id);
        return ledger.once(command, "collaboration.save-page", new Save(id, version, part), Integer.class, () -> {
            Collaboration one = ledger.lock(id).filled(part, version, command.at());
            reference.refuseUnknown(part);
            repository.update(one);
            ledger.write(
                    command, CollaborationActs.PAGE_SAVED, id, Map.of("page", Page.of(part), "version", one.version()));
            return one.version();
        });
    }

    /**
     * Sends the proposal; the flow starts at once.
     *
     * @return where it stands now: what needs no procedure is already noted
     * @throws Incomplete with all that is missing
     */
    @Transactional
    public State propose(Command command, UUID id, int version) {
        ledger.require(command.actor(), "collaboration.propose", id);
        return ledger.once(command, "collaboration.propose", new Known(id, version), State.class, () -> {
            Collaboration before = ledger.lock(id);
            send(
                    command,
                    before.proposed(version, reference.problems(before.draft()), command.at()),
                    CollaborationActs.PROPOSED);
            process.getObject().proposed(id);
            return get(id).state();
        });
    }

    /**
     * Sends the draft as a new version while the case is examined, or after it was sent back to be reshaped.
     *
     * @return where it stands now
     */
    @Transactional
    public State amend(Command command, UUID id, int version) {
        ledger.require(command.actor(), "collaboration.amend", id);
        return ledger.once(command, "collaboration.amend", new Known(id, version), State.class, () -> {
            Collaboration before = ledger.lock(id);
            send(
                    command,
                    before.amended(version, reference.problems(before.draft()), command.at()),
                    CollaborationActs.AMENDED);
            if (before.state() == State.RESHAPING) {
                process.getObject().reshaped(id);
            } else {
                process.getObject().amended(id);
            }
            return get(id).state();
        });
    }

    private void send(Command command, Collaboration one, ActKind kind) {
        repository.update(one);
        SentProposal sent = sentProposals.add(one, command);
        Proposal document = sent.document();
        ledger.write(
                command,
                kind,
                one.id(),
                Map.of(
                        "version", sent.version(),
                        "sha256", sent.sha256(),
                        "kind", String.valueOf(document.outline().kind()),
                        "institutions", document.partners().institutions().size(),
                        "people", document.partners().people().size()));
    }

    /** Takes it back, sent or not. */
    @Transactional
    public void withdraw(Command command, UUID id, @Nullable String reason) {
        ledger.require(command.actor(), "collaboration.withdraw", id);
        ledger.once(command, "collaboration.withdraw", new Reason(id, reason), () -> {
            Collaboration before = ledger.lock(id);
            repository.update(before.withdrawn(command.at()));
            ledger.write(command, CollaborationActs.WITHDRAWN, id, Map.of("from", before.state()), reason);
            if (before.sent() > 0) {
                process.getObject().withdrawn(id);
            }
        });
    }

    /** What the case was on hold for is there: it is looked at afresh. */
    @Transactional
    public void resume(Command command, UUID id, @Nullable String reason) {
        ledger.require(command.actor(), "collaboration.resume", id);
        ledger.once(command, "collaboration.resume", new Reason(id, reason), () -> {
            Collaboration before = ledger.lock(id);
            before.requireState(before.state() == State.ON_HOLD);
            repository.update(before.moved(State.PROPOSED, command.at()));
            ledger.write(command, CollaborationActs.RESUMED, id, Map.of(), reason);
            process.getObject().resumed(id);
        });
    }

    /** By the flow: what was decided was decided anew. */
    @Transactional
    public void reconsidered(Command command, UUID id, State to) {
        ledger.require(command.actor(), "collaboration.move", id);
        Collaboration before = ledger.lock(id);
        repository.update(before.reconsidered(to, command.at()));
        ledger.write(command, CollaborationActs.MOVED, id, Map.of("from", before.state(), "to", to));
    }

    /** The flow says where the case stands. To be told twice changes nothing. */
    @Transactional
    public void move(Command command, UUID id, State to) {
        ledger.require(command.actor(), "collaboration.move", id);
        Collaboration before = ledger.lock(id);
        if (before.state() != to) {
            repository.update(before.moved(to, command.at()));
            ledger.write(command, CollaborationActs.MOVED, id, Map.of("from", before.state(), "to", to));
        }
    }

    /**
     * Opens a collaboration for reading, which is recorded first.
     *
     * @throws NoSuchThing also where the actor may not see it
     */
    public Collaboration open(Actor actor, UUID id) {
        ledger.requireSight(actor, "collaboration.read", id);
        Collaboration one = get(id);
        ledger.writeRead(new Command(UUID.randomUUID(), actor, clock.instant()), one);
        return one;
    }

    /** What its proposer is working on. @throws NoSuchThing for anybody else */
    public Collaboration draft(Actor actor, UUID id) {
        ledger.requireSight(actor, "collaboration.fill", id);
        return get(id);
    }

    /** As it is now, for the program itself: whoever shows it to somebody uses {@link #open}. */
    public Collaboration get(UUID id) {
        return ledger.get(id);
    }

    public Optional<CollaborationLine> line(UUID id) {
        return repository.line(id);
    }

    /** The last version that was sent, for the program itself. */
    public Optional<SentProposal> sent(UUID id) {
        return sentProposals.last(id);
    }

    /** All versions that were sent, oldest first, for the program itself. */
    public List<SentProposal> versions(UUID id) {
        return sentProposals.all(id);
    }

    /** Led or proposed by the person, newest first. @param after the last one that was already shown */
    public List<CollaborationLine> mine(UUID person, @Nullable UUID after, int most) {
        return repository.ofPerson(person, after, most);
    }

    /** Those that name the person as taking part, newest first. */
    public List<CollaborationLine> named(UUID person, @Nullable UUID after, int most) {
        return repository.naming(person, after, most);
    }

    /** What the last sent version says, as facts. */
    public Facts facts(UUID id) {
        SentProposal sent = sent(id).orElseThrow(() -> new NoSuchThing("sent proposal"));
        var origin = new ProposalFacts.Origin(id, sent.by(), sent.at());
        return questions.facts(origin, sent.document());
    }

    /** The flags that the scope table reads, from the last sent version. */
    public Map<String, Object> scopeInputs(UUID id) {
        return ScopeInputs.of(
                sent(id).orElseThrow(() -> new NoSuchThing("sent proposal")).document());
    }

    /** What the scope table would answer to a proposal that is not sent yet; empty until enough is known to ask. */
    public Optional<ScopeTable.Answer> scopeOf(Proposal proposal) {
        return ScopeInputs.enough(proposal) ? scope.ask(ScopeInputs.of(proposal)) : Optional.empty();
    }
}
