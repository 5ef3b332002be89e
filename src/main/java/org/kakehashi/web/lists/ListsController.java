package org.kakehashi.web.lists;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.lists.KnownList;
import org.kakehashi.screening.lists.ListEditions;
import org.kakehashi.screening.lists.StoredEdition;
import org.kakehashi.web.lists.ListsScreen.Standing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** All lists, and the template of the own one. */
@Controller
@RequestMapping("/lists")
class ListsController {

    private static final String TEMPLATE =
            "\ufeffid,name,kind,other names,former names,weak names,country,born,ROR,LEI,ORCID,reason\r\n";

    private final ListEditions editions;
    private final Screenings screenings;

    ListsController(ListEditions editions, Screenings screenings) {
        this.editions = editions;
        this.screenings = screenings;
    }

    @GetMapping
    String show(Actor actor, Locale locale, Model model) {
        List<ListState> states = screenings.current();
        model.addAttribute(
                "screen",
                new ListsScreen(editions.lists(actor).stream()
                        .map(list -> line(actor, list, states, locale))
                        .toList()));
        return "lists/index";
    }

    private ListsScreen.Line line(Actor actor, KnownList list, List<ListState> states, Locale locale) {
        boolean waits = editions.of(actor, list.id()).stream().anyMatch(one -> one.state() == StoredEdition.State.HELD);
        ListState state = states.stream()
                .filter(one -> one.list().equals(list.id()))
                .findFirst()
                .orElse(null);
        ListEdition edition = state == null ? null : state.edition();
        return new ListsScreen.Line(
                list.id(),
                list.title(locale),
                edition == null ? null : edition.edition(),
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

    @GetMapping("/own/template.csv")
    ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"own-list.csv\"")
                .body(TEMPLATE);
    }
}
