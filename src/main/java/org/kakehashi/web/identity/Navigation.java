package org.kakehashi.web.identity;

import org.kakehashi.web.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the first page stands in the navigation, and the page of people: last, for those who look somebody up. */
@Configuration("identityNavigation")
class Navigation {

    @Bean
    Place homePlace() {
        return Place.ofAll("home.place", "/home", 0);
    }

    @Bean
    Place peoplePlace() {
        return Place.ofAll("identity.people.place", "/people", 900);
    }
}
