package org.kakehashi.audit.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.trail.FoundAct;
import org.kakehashi.trail.Openings;
import org.springframework.stereotype.Component;

/** Why roles were granted and withdrawn: the only reasons that stand on no page but the list of acts. */
@Component
public class RoleReasons {

    private static final Set<String> KINDS = Set.of("ROLE_GRANTED", "ROLE_WITHDRAWN");

    private final Openings openings;

    RoleReasons(Openings openings) {
        this.openings = openings;
    }

    /**
     * By the id of the act; acts of other kinds, and those whose reason was erased, have none.
     *
     * @param acts that were found by who may search
     */
    public Map<UUID, String> of(Collection<FoundAct> acts) {
        List<UUID> reasoned = acts.stream()
                .filter(act -> KINDS.contains(act.kind()))
                .map(FoundAct::id)
                .toList();
        return reasoned.isEmpty()
                ? Map.of()
                : openings.of(reasoned).stream()
                        .filter(one -> one.field().equals("reason"))
                        .collect(Collectors.toMap(Openings.Opened::act, Openings.Opened::value));
    }
}
