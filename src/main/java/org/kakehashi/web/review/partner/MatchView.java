package org.kakehashi.web.review.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.screening.ListedRelation;
import org.kakehashi.screening.Match;
import org.kakehashi.screening.Party;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.screening.words.EntryView;

/**
 * A match in words.
 *
 * @param view the entry, and why it is asked
 * @param judgedBy name; empty while it is open
 * @param proposedBy name of the first person of a near match; empty where there is none
 * @param returnedBy name of the second person who sent it back; empty where nobody did
 * @param lapsed whether the clearance has ended
 * @param mayJudge the reader may answer it now
 * @param maySecond the reader may answer the proposal to clear it
 * @param usualEnd last day of a clearance that is given today
 * @param relations that the partner may have to the listed one
 * @param alike what has the very same evidence and may be answered with it
 */
public record MatchView(
        Match match,
        EntryView view,
        String judgedBy,
        String proposedBy,
        String returnedBy,
        boolean lapsed,
        boolean mayJudge,
        boolean maySecond,
        LocalDate usualEnd,
        List<Choice> relations,
        List<AlikeView> alike) {

    /** @param number of the case */
    public record AlikeView(UUID match, String number) {}

    /** Their ids, as the form sends them. */
    public String others() {
        return alike.stream().map(one -> one.match().toString()).collect(Collectors.joining(","));
    }

    /** Numbers of their cases. */
    public List<String> numbers() {
        return alike.stream().map(AlikeView::number).distinct().toList();
    }

    /** What is offered first: a partner is owned by what stands above it. */
    public String likelyRelation() {
        return match.partyKind() == Party.Kind.PARENT_ORGANISATION ? ListedRelation.OWNED_BY.name() : "";
    }

    /** Of the field in its form. */
    public String field() {
        return "match-" + match.id();
    }
}
