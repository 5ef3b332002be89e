package org.kakehashi.screening.lists.publisher.open;

import org.kakehashi.screening.LegalEffect;
import org.springframework.stereotype.Component;

/** The China Defence Universities Tracker of the Australian Strategic Policy Institute, by risk and category; no data of it is shipped. */
@Component
class AspiTracker extends NamedColumns {

    AspiTracker() {
        super(LegalEffect.NOTICE, "risk", "category");
    }

    @Override
    public String format() {
        return "aspi-tracker";
    }
}
