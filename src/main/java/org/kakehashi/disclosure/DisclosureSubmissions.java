package org.kakehashi.disclosure;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.kakehashi.identity.Command;
import org.kakehashi.policy.Completeness;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How a working document becomes an edition, and what the table {@code disclosure-completeness} asks for before. */
@Component
class DisclosureSubmissions {

    private final DisclosureRows rows;
    private final Completeness completeness;
    private final Trail trail;
    private final ObjectProvider<DisclosureProcess> process;

    DisclosureSubmissions(
            DisclosureRows rows, Completeness completeness, Trail trail, ObjectProvider<DisclosureProcess> process) {
        this.rows = rows;
        this.completeness = completeness;
        this.trail = trail;
        this.process = process;
    }

    List<String> missing(Disclosure one, boolean pledge) {
        Map<String, String> states = new HashMap<>();
        for (Part part : Part.values()) {
            states.put(part.name(), one.document().state(part).name());
        }
        return completeness.missing(states, pledge);
    }

    int submit(Command command, Disclosure one, boolean pledge) {
        List<String> missing = missing(one, pledge);
        if (!missing.isEmpty()) {
            throw new Incomplete(missing);
        }
        boolean replaces = one.submit(command.at());
        rows.store(one);
        rows.addEdition(one);
        trail.write(command.act(DisclosureActs.SUBMITTED, Stream.ofCase(one.id()))
                .fact("edition", one.edition())
                .fact("replaces", replaces)
                .opening("sha256", HexFormat.of().formatHex(one.document().sha256()))
                .build());
        if (replaces) {
            process.getObject().amended(one.id());
        } else {
            process.getObject().submitted(one.id());
        }
        return one.edition();
    }
}
