package org.kakehashi.audit.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    private static final int PIECE = 500;

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
        return found(actor, only, from, to, before, PAGE + 1, Function.identity());
    }

    /** Positions of their acts, newest first. */
    List<Long> places(
            Actor actor, @Nullable Exceptional only, @Nullable Instant from, @Nullable Instant to, int limit) {
        return found(actor, only, from, to, null, limit, line -> line.act().n());
    }

    private <T> List<T> found(
            Actor actor,
            @Nullable Exceptional only,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Long before,
            int limit,
            Function<Line, T> kept) {
        permissions.require(actor, "audit.search");
        Set<Exceptional> wanted = only == null ? EnumSet.allOf(Exceptional.class) : EnumSet.of(only);
        Set<String> terms = only == null ? Set.of() : only.terms();
        List<T> lines = new ArrayList<>();
        Long last = before;
        while (lines.size() < limit) {
            List<FoundAct> piece = acts.find(new ActSearch(
                    Exceptional.kinds(wanted), null, null, terms, from, to, last, Math.min(limit, PIECE)));
            if (piece.isEmpty()) {
                return lines;
            }
            lines(piece).stream().map(kept).limit(limit - lines.size()).forEach(lines::add);
            last = piece.get(piece.size() - 1).n();
        }
        return lines;
    }

    /** Those of the acts that stand out. */
    static List<Line> lines(List<FoundAct> acts) {
        return acts.stream()
                .flatMap(act -> Exceptional.of(act).map(what -> new Line(what, act)).stream())
                .toList();
    }
}
