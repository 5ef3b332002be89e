package org.kakehashi.web.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.lists.KnownLists;
import org.kakehashi.screening.lists.NotByTheSamePerson;
import org.kakehashi.screening.lists.NotYetPublished;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Place;
import org.kakehashi.web.home.HomeCard;
import org.kakehashi.web.home.HomeCards;
import org.kakehashi.web.notice.CasePages;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the lists stand in the navigation and at home, where a notice about one leads, and how refusals are answered. */
@Configuration
class ListsSetup {

    @Bean
    Place listsPlace() {
        return Place.of("lists.title", "/lists", 30, Role.OFFICER, Role.AUDITOR);
    }

    @Bean
    HomeCards listCards(ListLines lines) {
        return (Actor actor, Locale locale) -> {
            if (actor.role() != Role.OFFICER) {
                return List.of();
            }
            long some = lines.of(actor, locale).stream()
                    .filter(line -> line.standing().needsSomebody())
                    .count();
            return some == 0
                    ? List.of()
                    : List.of(HomeCard.of(
                                    HomeCard.Section.WAITING,
                                    "lists.home",
                                    "lists.home.stale",
                                    "/lists",
                                    "lists.home.show",
                                    450)
                            .saying(some));
        };
    }

    @Bean
    CasePages listPages(KnownLists known) {
        return (actor, key) -> actor.role() != Role.OFFICER && actor.role() != Role.AUDITOR
                ? Optional.empty()
                : known.all().stream()
                        .filter(list -> ListEdition.keyOf(list.id()).equals(key))
                        .map(list -> "/lists/" + list.id())
                        .findFirst();
    }

    @Bean
    Refusals refusalsOfLists() {
        return new Refusals()
                .conflict(NotByTheSamePerson.class)
                .wrongFields(
                        NotYetPublished.class, refused -> FieldErrors.none().add("published", ListController.FUTURE));
    }
}
