package org.kakehashi.screening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.identity.Command;

/** The cases that a change of a list matters to: those that are looked at, and those that were decided and still run. */
public interface LiveCases {

    /** All who are to be looked up in the case; empty if it is over. */
    Optional<List<Party>> partiesOf(UUID caseId);

    /** The case was looked up anew, since a list now says something graver of a party of it, or something else of one cleared. */
    void worsened(Command cause, UUID caseId);

    /** The case was looked up anew, since a clearance in it is over; what was cleared is open again. */
    void clearanceEnded(Command cause, UUID caseId);
}
