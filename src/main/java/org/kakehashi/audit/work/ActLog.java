package org.kakehashi.audit.work;

import java.util.List;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.trail.ActSearch;
import org.kakehashi.trail.Acts;
import org.kakehashi.trail.FoundAct;
import org.springframework.stereotype.Component;

/** All acts, whatever they were done on. */
@Component
public class ActLog {

    private final Permissions permissions;
    private final Acts acts;

    ActLog(Permissions permissions, Acts acts) {
        this.permissions = permissions;
        this.acts = acts;
    }

    /** Newest first. What was said in an act is read on its case, where reading is recorded. */
    public List<FoundAct> find(Actor actor, ActSearch search) {
        permissions.require(actor, "audit.search");
        return acts.find(search);
    }
}
