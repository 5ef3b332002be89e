package org.kakehashi.web.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.home.HomeCard;
import org.kakehashi.web.home.HomeCard.Section;
import org.kakehashi.web.home.HomeCards;
import org.springframework.stereotype.Component;

/** What a researcher finds about disclosures on the home page. */
@Component
class DisclosureCards implements HomeCards {

    private final Disclosures disclosures;
    private final DateWords.Factory dates;

    DisclosureCards(Disclosures disclosures, DateWords.Factory dates) {
        this.disclosures = disclosures;
        this.dates = dates;
    }

    @Override
    public List<HomeCard> of(Actor actor, Locale locale) {
        if (actor.role() != Role.RESEARCHER) {
            return List.of();
        }
        List<HomeCard> cards = new ArrayList<>();
        int year = disclosures.currentYear();
        List<Disclosure> standing = disclosures.mine(actor.person()).stream()
                .filter(one -> one.state().open() || (one.state().accepted() && one.year() >= year))
                .toList();
        for (Disclosure one : standing) {
            String link = "/disclosure/" + one.id();
            switch (one.state()) {
                case DRAFT -> cards.add(waiting("draft", one, link));
                case RETURNED -> cards.add(waiting("returned", one, link));
                case QUESTION -> cards.add(waiting("question", one, link));
                default -> cards.add(mine(one, link, locale));
            }
            if (one.state().accepted()) {
                cards.add(HomeCard.of(
                        Section.START,
                        "disclosure.card.change",
                        "disclosure.card.change.text",
                        link,
                        "disclosure.card.change.link",
                        30));
            }
        }
        if (standing.stream().noneMatch(one -> one.year() == year)) {
            cards.add(HomeCard.of(
                    Section.START,
                    "disclosure.card.start",
                    "disclosure.card.start.text",
                    "/disclosure",
                    "disclosure.card.start.link",
                    10));
        }
        return cards;
    }

    private static HomeCard waiting(String kind, Disclosure one, String link) {
        String key = "disclosure.card." + kind;
        return HomeCard.of(Section.WAITING, key, key + ".text", link, key + ".link", 20)
                .titled(String.valueOf(one.year()))
                .in(tag(one.state()));
    }

    private static String tag(Disclosure.State state) {
        return switch (state) {
            case ACCEPTED_WITH_PLAN -> "WITH_MEASURES";
            case RETURNED -> "RESHAPE";
            case SUPERSEDED -> "ENDED";
            default -> state.name();
        };
    }

    private HomeCard mine(Disclosure one, String link, Locale locale) {
        boolean valid = one.validUntil() != null;
        HomeCard card = HomeCard.of(
                        Section.MINE,
                        "disclosure.card.mine",
                        valid ? "disclosure.card.mine.valid" : "disclosure.card.mine.text",
                        link,
                        "disclosure.card.mine.link",
                        20)
                .titled(String.valueOf(one.year()))
                .in(tag(one.state()));
        return one.validUntil() == null
                ? card.saying(one.number())
                : card.saying(one.number(), dates.in(locale).day(one.validUntil()));
    }
}
