package org.kakehashi.web.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kakehashi.collaboration.CollaborationLine;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.web.Texts;
import org.kakehashi.web.home.HomeCard;
import org.kakehashi.web.home.HomeCard.Section;
import org.kakehashi.web.home.HomeCards;
import org.springframework.stereotype.Component;

/** What a researcher finds about collaborations on the home page. */
@Component
class CollaborationCards implements HomeCards {

    private static final int SHOWN = 10;

    private final Collaborations collaborations;
    private final Texts texts;

    CollaborationCards(Collaborations collaborations, Texts texts) {
        this.collaborations = collaborations;
        this.texts = texts;
    }

    @Override
    public List<HomeCard> of(Actor actor, Locale locale) {
        if (actor.role() != Role.RESEARCHER) {
            return List.of();
        }
        List<HomeCard> cards = new ArrayList<>();
        collaborations.mine(actor.person(), null, SHOWN).stream()
                .filter(line -> line.state() != org.kakehashi.collaboration.State.WITHDRAWN)
                .forEach(line -> cards.add(card(line, locale)));
        cards.add(HomeCard.of(
                Section.START,
                "collaboration.card.start",
                "collaboration.card.start.text",
                "/collaboration",
                "collaboration.card.start.link",
                20));
        return cards;
    }

    private HomeCard card(CollaborationLine line, Locale locale) {
        String title = line.title().isEmpty() ? Texts.in(texts, locale, "collaboration.untitled") : line.title();
        return HomeCard.of(
                        Standing.waitsForProposer(line.state()) ? Section.WAITING : Section.MINE,
                        "collaboration.card.title",
                        "collaboration.next." + line.state(),
                        "/collaboration/" + line.id(),
                        "collaboration.card.open",
                        30)
                .titled(title, line.number())
                .in(Standing.tag(line.state()));
    }
}
