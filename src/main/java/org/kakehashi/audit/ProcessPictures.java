package org.kakehashi.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the flows did, for the auditor: the way that a case took, the answers of the tables that were asked on it, and the
 * files in the version of that day. {@code process} implements it.
 */
public interface ProcessPictures {

    /** Runs of a case, the one that called another before it; empty if the case never entered a flow. */
    Picture path(UUID caseId);

    /** Oldest first. */
    List<TableAnswer> decisions(UUID caseId);

    /** The BPMN file of a flow in one of its versions, if there was such a version. */
    Optional<byte[]> drawing(String process, int version);

    /** The DMN file of a table with this hash, if it was ever deployed; pack tables never are. */
    Optional<byte[]> table(String table, String sha256);
}
