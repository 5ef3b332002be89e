package org.kakehashi.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all modules together know of somebody's relation to a case. Where nobody knows anything, nothing is permitted by it. */
@Component
public class Relations {

    private final ObjectProvider<CaseRelations> modules;

    Relations(ObjectProvider<CaseRelations> modules) {
        this.modules = modules;
    }

    /**
     * For {@link Permissions#require}.
     *
     * @param known relations that the caller has found out by itself
     */
    public Relation[] of(Actor actor, UUID caseId, Relation... known) {
        Set<Relation> all = EnumSet.of(Relation.ANY);
        all.addAll(Arrays.asList(known));
        modules.forEach(module -> all.addAll(module.relationsOf(actor, caseId)));
        return all.toArray(Relation[]::new);
    }
}
