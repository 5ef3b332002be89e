package org.kakehashi.identity;

import java.util.Set;
import java.util.UUID;

/**
 * Port: what a module knows of somebody's relation to a case. Each module that has something to say implements it; whoever
 * has to check asks {@link Relations}, which unites the answers.
 */
public interface CaseRelations {

    /** Empty for a case that the module does not know. {@link Relation#ANY} need not be named. */
    Set<Relation> relationsOf(Actor actor, UUID caseId);
}
