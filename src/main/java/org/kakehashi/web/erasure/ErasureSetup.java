package org.kakehashi.web.erasure;

import java.util.List;
import org.kakehashi.erasure.NotErasable;
import org.kakehashi.identity.Role;
import org.kakehashi.web.CaseInserts;
import org.kakehashi.web.Place;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the page stands in the navigation, what is told on a case that was erased, and how refusals are answered. */
@Configuration
class ErasureSetup {

    @Bean
    Place erasuresPlace() {
        return Place.of("erasure.title", "/erasures", 70, Role.OFFICER, Role.AUDITOR);
    }

    @Bean
    CaseInserts erasedInserts(ErasureWords words) {
        return (actor, caseId, spot, locale) -> spot == CaseInserts.Spot.STATUS
                ? words.of(caseId, locale).map(told -> new CaseInserts.Insert("erasure/erased", told)).stream()
                        .toList()
                : List.of();
    }

    @Bean
    Refusals erasureRefusals() {
        return new Refusals()
                .conflict(
                        NotErasable.NeedsAnotherPerson.class,
                        NotErasable.CaseGoesOn.class,
                        NotErasable.AlreadyAsked.class,
                        NotErasable.EraserCannotSignIn.class);
    }
}
