package org.kakehashi.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Who may do what: the rows of {@code identity/permissions.csv}, and nothing that is not there. */
@Component
public class Permissions {

    private record Row(Role role, Relation relation, String act) {}

    private final Set<Row> rows = new HashSet<>();

    Permissions() {
        try (var in = new ClassPathResource("identity/permissions.csv").getInputStream()) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (String line : lines.subList(1, lines.size())) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split(",", -1);
                rows.add(new Row(Role.valueOf(cells[0]), Relation.valueOf(cells[1]), cells[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of the relations, or none in particular, permits the act to the actor's role. The system may do all. */
    public boolean may(Actor actor, String act, Relation... relations) {
        if (actor.isSystem() || rows.contains(new Row(actor.role(), Relation.ANY, act))) {
            return true;
        }
        for (Relation relation : relations) {
            if (rows.contains(new Row(actor.role(), relation, act))) {
                return true;
            }
        }
        return false;
    }

    /** Refuses with {@link NotAllowed} what {@link #may} denies. */
    public void require(Actor actor, String act, Relation... relations) {
        if (!may(actor, act, relations)) {
            throw new NotAllowed(act);
        }
    }

    /** The same for reading one thing: who may not see it is told that there is none. */
    public void requireSight(Actor actor, String act, String what, Relation... relations) {
        if (!may(actor, act, relations)) {
            throw new NoSuchThing(what);
        }
    }

    /** All acts that the file speaks of. */
    public Set<String> acts() {
        Set<String> acts = new TreeSet<>();
        rows.forEach(row -> acts.add(row.act()));
        return acts;
    }
}
