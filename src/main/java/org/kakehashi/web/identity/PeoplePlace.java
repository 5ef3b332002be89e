package org.kakehashi.web.identity;

import org.kakehashi.identity.Role;
import org.kakehashi.web.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the page of people stands in the navigation: last, for those who look somebody up. */
@Configuration
class PeoplePlace {

    @Bean
    Place homePlace() {
        return Place.of(
                "home.place",
                "/home",
                0,
                Role.RESEARCHER,
                Role.UNIT_HEAD,
                Role.OFFICER,
                Role.COMMITTEE,
                Role.AUDITOR,
                Role.ADMINISTRATOR);
    }

    @Bean
    Place peoplePlace() {
        return Place.of(
                "identity.people.place",
                "/people",
                900,
                Role.OFFICER,
                Role.AUDITOR,
                Role.ADMINISTRATOR,
                Role.UNIT_HEAD,
                Role.COMMITTEE,
                Role.RESEARCHER);
    }
}
