package org.kakehashi.web.disclosure;

import org.kakehashi.disclosure.AlreadyStarted;
import org.kakehashi.disclosure.ChangedMeanwhile;
import org.kakehashi.disclosure.Incomplete;
import org.kakehashi.disclosure.InvalidAnswers;
import org.kakehashi.disclosure.NotPossibleNow;
import org.kakehashi.disclosure.YearNotOpen;
import org.kakehashi.identity.Role;
import org.kakehashi.web.Place;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screens stand in the navigation, and how the refusals of the module are answered. */
@Configuration
class DisclosureSetup {

    @Bean
    Place disclosurePlace() {
        return Place.of("disclosure.title", "/disclosure", 20, Role.RESEARCHER);
    }

    @Bean
    Refusals disclosureRefusals() {
        return new Refusals()
                .conflict(AlreadyStarted.class, ChangedMeanwhile.class, NotPossibleNow.class)
                .unprocessable(YearNotOpen.class, InvalidAnswers.class, Incomplete.class);
    }
}
