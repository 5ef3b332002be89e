package org.kakehashi.collaboration;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.CaseRelations;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Relation;
import org.springframework.stereotype.Component;

/** Who somebody is to a collaboration: its lead or proposer, one whom it names, or one of the lead's unit. */
@Component
class CollaborationRelations implements CaseRelations {

    private final CollaborationRepository repository;
    private final SentProposals sent;
    private final People people;

    CollaborationRelations(CollaborationRepository repository, SentProposals sent, People people) {
        this.repository = repository;
        this.sent = sent;
        this.people = people;
    }

    @Override
    public Set<Relation> relationsOf(Actor actor, UUID caseId) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        repository.find(caseId).ifPresent(one -> {
            if (one.belongsTo(actor)) {
                relations.add(Relation.OWN);
            }
            if (sent.names(caseId, actor.person())) {
                relations.add(Relation.NAMED);
            }
            if (people.find(actor.person())
                    .filter(person -> person.unit().equals(one.unit()))
                    .isPresent()) {
                relations.add(Relation.SAME_UNIT);
            }
        });
        return relations;
    }
}
