package org.kakehashi.web.identity;

import org.kakehashi.identity.OwnRoles;
import org.kakehashi.identity.WrongEntry;
import org.kakehashi.web.Place;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the first page stands in the navigation, and the page of people: last, for those who look somebody up; and how
 * refusals are answered. */
@Configuration
class IdentitySetup {

    @Bean
    Place homePlace() {
        return Place.ofAll("home.place", "/home", 0);
    }

    @Bean
    Refusals identityRefusals() {
        return new Refusals()
                .conflict(OwnRoles.class)
                .wrongFields(WrongEntry.class, wrong -> DirectoryController.errors(wrong, ""));
    }

    @Bean
    Place peoplePlace() {
        return Place.ofAll("identity.people.place", "/people", 900);
    }
}
