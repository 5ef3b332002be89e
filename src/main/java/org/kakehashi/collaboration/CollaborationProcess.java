package org.kakehashi.collaboration;

import java.util.UUID;

/**
 * What the flow of a collaboration must hear of. Each is told inside the transaction of the act. A case that is not waiting
 * for what it is told goes on as before.
 */
public interface CollaborationProcess {

    /** Sent for the first time: the flow starts. */
    void proposed(UUID collaboration);

    void withdrawn(UUID collaboration);

    /** A new version was sent while the case is examined. */
    void amended(UUID collaboration);

    /** A new version was sent after the case was sent back to be reshaped. */
    void reshaped(UUID collaboration);

    /** What the case was put on hold for is there. */
    void resumed(UUID collaboration);

    /** Values of every partner of the case are on record. */
    void valuesStated(UUID collaboration);

    /** No statement about a partner of the case is doubtful any more. */
    void valuesConfirmed(UUID collaboration);

    void benefitClaimed(UUID collaboration);
}
