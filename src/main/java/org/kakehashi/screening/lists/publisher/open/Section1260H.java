package org.kakehashi.screening.lists.publisher.open;

import org.kakehashi.screening.LegalEffect;
import org.springframework.stereotype.Component;

/** The list under section 1260H of the National Defense Authorization Act for Fiscal Year 2021 (Chinese military companies), with the end date of those that are to leave it; no data of it is shipped. */
@Component
class Section1260H extends NamedColumns {

    Section1260H() {
        super(LegalEffect.NOTICE, "edition", "end date");
    }

    @Override
    public String format() {
        return "us-section-1260h";
    }
}
