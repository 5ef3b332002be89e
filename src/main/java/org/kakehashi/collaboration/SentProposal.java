package org.kakehashi.collaboration;

import java.time.Instant;
import java.util.UUID;
import org.kakehashi.collaboration.proposal.Proposal;

/**
 * One version of a proposal as it was sent; never changed afterwards.
 *
 * @param version from 1
 * @param sha256 of the document in canonical JSON, in hex; the trail names the same
 */
public record SentProposal(UUID collaboration, int version, Proposal document, String sha256, UUID by, Instant at) {}
