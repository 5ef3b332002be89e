package org.kakehashi.architecture.canary;

import java.time.LocalDate;
import java.time.ZoneId;

/** Cannot be moved in time either. */
public final class AsksTheMachineForTheDay {

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }
}
