package org.kakehashi.review;

import java.util.UUID;

/** What the flow of a review is told. Each call happens in the transaction of the act that it follows. */
public interface ReviewProcess {

    void questionAsked(UUID caseId);

    void answered(UUID caseId);

    void sentUpward(UUID caseId);

    /** @param heard whether the researcher was heard on a draft in this round */
    void determined(UUID caseId, Outcome outcome, boolean secondSignature, boolean hasMeasures, boolean heard);

    /** The researcher rebutted a draft, or had nothing to add. */
    void commented(UUID caseId, boolean rebutted);

    /** The researcher sees a decision of that level differently. */
    void objected(UUID caseId, Level decided);

    /** Somebody decided anew. */
    void reconsidered(UUID caseId, boolean secondSignature, boolean hasMeasures);

    void countersigned(UUID caseId, boolean agreed);

    void measuresAnswered(UUID caseId, boolean accepted);

    /** The office takes up a case that was put on hold. */
    void resumed(UUID caseId);

    /** The reviewers' part of identity questions is done. */
    void matchesJudged(UUID caseId);
}
