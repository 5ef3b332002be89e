package org.kakehashi.screening.lists.publisher.open;

import org.kakehashi.screening.LegalEffect;
import org.springframework.stereotype.Component;

/** The list under section 1286 of the National Defense Authorization Act for Fiscal Year 2019 (foreign institutions of concern); no data of it is shipped. */
@Component
class Section1286 extends NamedColumns {

    Section1286() {
        super(LegalEffect.FUNDING_LIMIT, "fiscal year", "source");
    }

    @Override
    public String format() {
        return "us-section-1286";
    }
}
