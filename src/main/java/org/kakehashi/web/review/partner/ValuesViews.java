package org.kakehashi.web.review.partner;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.collaboration.partner.Partner;
import org.kakehashi.collaboration.partner.ValuesRecord;
import org.kakehashi.reference.SharedValues;
import org.kakehashi.web.review.CaseWords;
import org.springframework.stereotype.Component;

/** The standing records of a case's partners, in words. */
@Component
public class ValuesViews {

    private final Partners partners;
    private final SharedValues values;
    private final CaseWords words;

    ValuesViews(Partners partners, SharedValues values, CaseWords words) {
        this.partners = partners;
        this.values = values;
        this.words = words;
    }

    public List<ValuesView> of(UUID caseId, Locale locale) {
        return partners.of(caseId).stream()
                .distinct()
                .map(partner -> view(partner, locale))
                .toList();
    }

    private ValuesView view(Partner partner, Locale locale) {
        ValuesRecord record = partners.record(partner.id()).orElse(null);
        return new ValuesView(
                partner,
                record,
                record == null ? "" : words.person(record.statedBy(), locale),
                record == null ? "" : words.person(record.confirmedBy(), locale),
                record == null
                        ? List.of()
                        : values.confirmed().stream()
                                .map(value -> new ValuesView.Stated(
                                        value.name(locale),
                                        value.question(locale),
                                        record.answers().get(value.id())))
                                .toList());
    }
}
