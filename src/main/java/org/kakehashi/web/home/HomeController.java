package org.kakehashi.web.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kakehashi.identity.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for me, what is mine, what I can begin. */
@Controller
class HomeController {

    private static final int SHOWN = 3;
    private static final Comparator<HomeCard> ORDER = Comparator.<HomeCard, LocalDate>comparing(
                    card -> Optional.ofNullable(card.date()).orElse(LocalDate.MAX))
            .thenComparingInt(HomeCard::weight);

    private final List<HomeCards> modules;

    HomeController(ObjectProvider<HomeCards> modules) {
        this.modules = modules.orderedStream().toList();
    }

    @GetMapping("/")
    String start() {
        return "redirect:/home";
    }

    @GetMapping("/home")
    String show(Actor actor, Locale locale, Model model) {
        List<HomeCard> cards = modules.stream()
                .flatMap(module -> module.of(actor, locale).stream())
                .sorted(ORDER)
                .toList();
        List<HomeCard> waiting = once(of(HomeCard.Section.WAITING, cards));
        model.addAttribute(
                "screen",
                new HomeScreen(
                        actor.role(),
                        waiting.stream().limit(SHOWN).toList(),
                        Math.max(0, waiting.size() - SHOWN),
                        of(HomeCard.Section.MINE, cards).stream()
                                .filter(card -> waiting.stream()
                                        .noneMatch(other -> other.link().equals(card.link())))
                                .toList(),
                        of(HomeCard.Section.START, cards)));
        return "home/home";
    }

    /** What two modules tell of the same page is one thing: the words of the page's own module, with the date. */
    private static List<HomeCard> once(List<HomeCard> cards) {
        Map<String, HomeCard> byLink = new LinkedHashMap<>();
        cards.forEach(
                card -> byLink.merge(card.link(), card, (one, other) -> (other.weight() > one.weight() ? other : one)
                        .by(one.date() == null ? other.date() : one.date())));
        return List.copyOf(byLink.values());
    }

    private static List<HomeCard> of(HomeCard.Section section, List<HomeCard> cards) {
        return cards.stream().filter(card -> card.section() == section).toList();
    }
}
