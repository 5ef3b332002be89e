package org.kakehashi.web.notice;

import java.util.List;
import java.util.Locale;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.Notices;
import org.kakehashi.web.Place;
import org.kakehashi.web.home.HomeCard;
import org.kakehashi.web.home.HomeCards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where notices stand on the home page and in the navigation. */
@Configuration
class NoticesAtHome {

    @Bean
    HomeCards noticeCards(Notices notices) {
        return (Actor actor, Locale locale) -> {
            int unread = notices.unread(actor);
            return unread == 0
                    ? List.of()
                    : List.of(HomeCard.of(
                                    HomeCard.Section.WAITING,
                                    "notice.home",
                                    "notice.home.some",
                                    "/notices",
                                    "notice.home.show",
                                    500)
                            .saying(unread));
        };
    }

    @Bean
    Place noticesPlace() {
        return Place.of(
                "notice.title",
                "/notices",
                800,
                Role.RESEARCHER,
                Role.UNIT_HEAD,
                Role.OFFICER,
                Role.COMMITTEE,
                Role.EXECUTIVE,
                Role.ADMINISTRATOR);
    }
}
