package org.kakehashi.reference;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the product, in the institution's time zone. Nothing asks the machine for the time past it. */
@Configuration
public class Time {

    /** The same for a part of the program that is started without the rest. */
    public static Clock in(ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    Clock clock(@Value("${kakehashi.zone:Asia/Tokyo}") ZoneId zone) {
        return in(zone);
    }
}
