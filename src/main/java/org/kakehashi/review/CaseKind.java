package org.kakehashi.review;

/** What a case is about; the case's id is the id of that disclosure or collaboration. */
public enum CaseKind {
    DISCLOSURE,
    COLLABORATION
}
