package org.kakehashi.web.situation;

import org.kakehashi.reference.situation.IndexRefused;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How a spreadsheet that was not taken in is answered to a program. */
@Configuration
class SituationSetup {

    @Bean
    Refusals situationRefusals() {
        return new Refusals().unprocessable(IndexRefused.class);
    }
}
