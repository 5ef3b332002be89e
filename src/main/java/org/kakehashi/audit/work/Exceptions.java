package org.kakehashi.audit.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.trail.ActSearch;
import org.kakehashi.trail.Acts;
import org.kakehashi.trail.FoundAct;
import org.springframework.stereotype.Component;

/** The report of what stands out, read from the trail itself and not from what the program keeps beside it. */
@Component
public class Exceptions {

    /** Rows on a page; one more is given if there is a next page. */
    public static final int PAGE = 50;

    private final Permissions permissions;
    private final Acts acts;

    Exceptions(Permissions permissions, Acts acts) {
        this.permissions = permissions;
        this.acts = acts;
    }

    /** One of them, with the act that shows it. */
    public record Line(Exceptional what, FoundAct act) {}

    /**
     * Newest first.
     *
     * @param only one sort; null for all
     * @param before position of the last act that was already shown
     */
    public List<Line> find(
            Actor actor,
            @Nullable Exceptional only,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Long before) {
        permissions.require(actor, "audit.search");
        Set<Exceptional> wanted = only == null ? EnumSet.allOf(Exceptional.class) : EnumSet.of(only);
        List<Line> lines = new ArrayList<>();
        Long last = before;
        while (lines.size() <= PAGE) {
            List<FoundAct> found = acts.find(new ActSearch(
                    Exceptional.kinds(wanted),
                    null,
                    null,
                    only == null ? Set.of() : only.terms(),
                    from,
                    to,
                    last,
                    PAGE + 1));
            if (found.isEmpty()) {
                break;
            }
            for (FoundAct act : found) {
                Optional<Exceptional> what = Exceptional.of(act);
                if (what.isPresent() && lines.size() <= PAGE) {
                    lines.add(new Line(what.get(), act));
                }
            }
            last = found.get(found.size() - 1).n();
        }
        return lines;
    }
}
