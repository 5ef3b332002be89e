package org.kakehashi.web.receipt;

import org.kakehashi.web.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where receipts stand in the navigation. */
@Configuration
class ReceiptSetup {

    @Bean
    Place receiptsPlace() {
        return Place.ofAll("receipt.place", "/receipts", 90);
    }
}
