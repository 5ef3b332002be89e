package org.kakehashi.web.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.lists.KnownList;
import org.kakehashi.screening.lists.ListEditions;
import org.kakehashi.web.lists.ListsScreen.Line;
import org.kakehashi.web.lists.ListsScreen.Standing;
import org.springframework.stereotype.Component;

/** How every list stands today, in lines for screens. */
@Component
class ListLines {

    private final ListEditions editions;
    private final Screenings screenings;

    ListLines(ListEditions editions, Screenings screenings) {
        this.editions = editions;
        this.screenings = screenings;
    }

    List<Line> of(Actor actor, Locale locale) {
        List<ListState> states = screenings.current();
        Set<String> waiting = editions.waiting(actor);
        return editions.lists(actor).stream()
                .map(list -> line(list, states, waiting.contains(list.id()), locale))
                .toList();
    }

    /** Empty for a list that has no edition yet. */
    Optional<Line> of(Actor actor, String list, Locale locale) {
        return of(actor, locale).stream()
                .filter(line -> line.id().equals(list) && line.edition() != null)
                .findFirst();
    }

    private static Line line(KnownList list, List<ListState> states, boolean waits, Locale locale) {
        ListState state = states.stream()
                .filter(one -> one.list().equals(list.id()))
                .findFirst()
                .orElse(null);
        ListEdition edition = state == null ? null : state.edition();
        return new Line(
                list.id(),
                list.title(locale),
                edition == null ? null : edition.id(),
                edition == null ? null : edition.published(),
                state == null ? 0 : state.ageInDays(),
                edition == null ? 0 : edition.entries(),
                edition == null ? list.licence() : edition.licence(),
                standing(state, waits));
    }

    private static Standing standing(@Nullable ListState state, boolean waits) {
        if (waits) {
            return Standing.WAITING;
        }
        if (state == null) {
            return Standing.ABSENT;
        }
        return state.failed() ? Standing.FAILED : state.stale() ? Standing.STALE : Standing.GOOD;
    }
}
