package org.kakehashi.collaboration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kakehashi.collaboration.proposal.Part;
import org.kakehashi.collaboration.proposal.Problem;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Actor;

/**
 * One intended collaboration. Each method gives the collaboration as it is afterwards, or refuses. The draft is what its
 * proposer is working on; what was sent is kept apart, version by version, and never changes.
 *
 * @param number for people, {@code C-2026-0001}: fiscal year and running number
 * @param lead who answers for the work here
 * @param proposer who filled it in; often the lead
 * @param unit of the lead
 * @param version of the draft: it grows with each change of a page, not with the state
 * @param sent how many versions were sent
 */
public record Collaboration(
        UUID id,
        String number,
        UUID lead,
        UUID proposer,
        UUID unit,
        State state,
        int version,
        int sent,
        Proposal draft,
        Instant startedAt,
        Instant changedAt) {

    /** Lead or proposer. */
    public boolean belongsTo(Actor actor) {
        return lead.equals(actor.person()) || proposer.equals(actor.person());
    }

    public String title() {
        String title = draft.outline().title();
        return title == null ? "" : title;
    }

    Collaboration filled(Part part, int known, Instant at) {
        requireState(state.editable());
        requireVersion(known);
        List<Problem> wrong = Proposal.wrongWith(part);
        if (!wrong.isEmpty()) {
            throw new InvalidAnswers(wrong);
        }
        return new Collaboration(
                id, number, lead, proposer, unit, state, version + 1, sent, draft.with(part), startedAt, at);
    }

    Collaboration proposed(int known, List<Problem> more, Instant at) {
        requireState(state == State.DRAFT);
        return sent(known, more, at);
    }

    Collaboration amended(int known, List<Problem> more, Instant at) {
        requireState(state.editable() && state != State.DRAFT);
        return sent(known, more, at);
    }

    private Collaboration sent(int known, List<Problem> more, Instant at) {
        requireVersion(known);
        List<Problem> problems = new ArrayList<>(draft.problems());
        problems.addAll(more);
        if (!problems.isEmpty()) {
            throw new Incomplete(problems);
        }
        return new Collaboration(
                id, number, lead, proposer, unit, State.PROPOSED, version + 1, sent + 1, draft, startedAt, at);
    }

    Collaboration withdrawn(Instant at) {
        requireState(!state.ended());
        return in(State.WITHDRAWN, at);
    }

    /** Where the flow says it stands now. */
    Collaboration moved(State to, Instant at) {
        requireState(state != State.DRAFT && !state.ended());
        return in(to, at);
    }

    /** Decided anew, after an objection. */
    Collaboration reconsidered(State to, Instant at) {
        requireState(state.ended() && state != State.WITHDRAWN);
        return in(to, at);
    }

    void requireState(boolean fits) {
        if (!fits) {
            throw new NotPossibleNow(state);
        }
    }

    private void requireVersion(int known) {
        if (known != version) {
            throw new ChangedMeanwhile();
        }
    }

    private Collaboration in(State to, Instant at) {
        return new Collaboration(id, number, lead, proposer, unit, to, version, sent, draft, startedAt, at);
    }
}
