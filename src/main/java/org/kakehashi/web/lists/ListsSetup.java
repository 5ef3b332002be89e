package org.kakehashi.web.lists;

import org.kakehashi.identity.Role;
import org.kakehashi.screening.lists.NotByTheSamePerson;
import org.kakehashi.web.Place;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the lists stand in the navigation, and how their refusals are answered. */
@Configuration
class ListsSetup {

    @Bean
    Place listsPlace() {
        return Place.of("lists.title", "/lists", 30, Role.OFFICER, Role.AUDITOR);
    }

    @Bean
    Refusals refusalsOfLists() {
        return new Refusals().conflict(NotByTheSamePerson.class);
    }
}
