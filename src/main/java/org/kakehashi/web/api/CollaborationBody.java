package org.kakehashi.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.State;
import org.kakehashi.collaboration.judging.ScopeTable;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Problem;
import org.kakehashi.collaboration.proposal.Proposal;

/**
 * One collaboration with its proposal.
 *
 * @param version of the draft, to be named with the next change
 * @param sent how many versions were sent
 * @param editable whether its pages can be changed now
 * @param pages those that the answers make relevant
 * @param scope what the scope table says to the proposal as it is shown
 * @param missing what keeps the draft from being sent
 */
record CollaborationBody(
        UUID id,
        String number,
        UUID lead,
        UUID proposer,
        UUID unit,
        State state,
        int version,
        int sent,
        boolean editable,
        Instant startedAt,
        Instant changedAt,
        List<String> pages,
        @Nullable Scope scope,
        List<Problem> missing,
        Proposal proposal) {

    /** The answer of the scope table and the row that gave it. */
    record Scope(ScopeTable.Scope answer, String rule, String ja, String en, String source) {

        static Scope of(ScopeTable.Answer answer) {
            return new Scope(
                    answer.scope(),
                    answer.rule(),
                    answer.words().publicJa(),
                    answer.words().publicEn(),
                    answer.words().source());
        }
    }

    static CollaborationBody of(Collaboration one, Proposal shown, @Nullable Scope scope, List<Problem> missing) {
        return new CollaborationBody(
                one.id(),
                one.number(),
                one.lead(),
                one.proposer(),
                one.unit(),
                one.state(),
                one.version(),
                one.sent(),
                one.state().editable(),
                one.startedAt(),
                one.changedAt(),
                Page.relevantTo(shown).stream().map(Page::slug).toList(),
                scope,
                missing,
                shown);
    }
}
