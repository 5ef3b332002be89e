package org.kakehashi.web.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My disclosures, and the beginning of a new one. */
@Controller
@RequestMapping("/disclosure")
class DisclosuresController {

    private static final int LAST_QUARTER_BEGINS = 1;

    private final Disclosures disclosures;
    private final Clock clock;

    DisclosuresController(Disclosures disclosures, Clock clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        List<Disclosure> mine = disclosures.mine(actor.person());
        int year = disclosures.currentYear();
        int month = LocalDate.now(clock).getMonthValue();
        boolean nextIsNear = month >= LAST_QUARTER_BEGINS && month <= 3;
        model.addAttribute(
                "screen",
                new DisclosuresScreen(
                        mine,
                        String.valueOf(year),
                        none(mine, year),
                        disclosures.before(actor.person()).isPresent(),
                        String.valueOf(year + 1),
                        nextIsNear && none(mine, year + 1)));
        return "disclosure/disclosures";
    }

    @PostMapping
    String start(Command command, @RequestParam int year, @RequestParam(defaultValue = "false") boolean same) {
        UUID id = disclosures.start(command, year, same);
        return "redirect:/disclosure/" + id + (same ? "/check" : "");
    }

    private static boolean none(List<Disclosure> mine, int year) {
        return mine.stream()
                .noneMatch(one ->
                        one.year() == year && (one.state().open() || one.state().accepted()));
    }
}
