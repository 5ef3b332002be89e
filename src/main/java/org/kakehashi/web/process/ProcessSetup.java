package org.kakehashi.web.process;

import org.kakehashi.web.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the rules stand in the navigation. */
@Configuration
class ProcessSetup {

    @Bean
    Place processPlace() {
        return Place.ofAll("process.place", "/processes", 800);
    }
}
