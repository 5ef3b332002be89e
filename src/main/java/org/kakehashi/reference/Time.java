package org.kakehashi.reference;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the product, in the institution's time zone. Nothing asks the machine for the time past it. */
@Configuration
class Time {

    @Bean
    Clock clock(@Value("${kakehashi.zone:Asia/Tokyo}") ZoneId zone) {
        return Clock.system(zone);
    }
}
