package org.kakehashi.web.screening;

import org.kakehashi.identity.Role;
import org.kakehashi.screening.ask.QuestionRefused;
import org.kakehashi.web.Place;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where screening stands in the navigation, and how its refusals are told. */
@Configuration(proxyBeanMethods = false)
class ScreeningSetup {

    private static final int WEIGHT = 250;

    @Bean
    Place screeningPlace() {
        return Place.of("ask.place", "/screening", WEIGHT, Role.OFFICER);
    }

    @Bean
    Refusals askRefusals() {
        return new Refusals().wrongFields(QuestionRefused.class, AskController::errors);
    }
}
