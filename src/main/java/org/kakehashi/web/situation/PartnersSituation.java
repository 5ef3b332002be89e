package org.kakehashi.web.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.Organisations;
import org.kakehashi.reference.situation.Indices;
import org.kakehashi.web.CaseAnswers;
import org.kakehashi.web.CaseInserts;
import org.springframework.stereotype.Component;

/** What indices say of the countries of a case's partners, for those who examine it: context, and read by no rule. */
@Component
class PartnersSituation implements CaseAnswers {

    /** One country of the partners. */
    record Country(String name, List<IndexLine> lines) {}

    /** The fragment's content. */
    record Context(List<Country> countries, Locale locale) {}

    private final Collaborations collaborations;
    private final Organisations organisations;
    private final Indices indices;

    PartnersSituation(Collaborations collaborations, Organisations organisations, Indices indices) {
        this.collaborations = collaborations;
        this.organisations = organisations;
        this.indices = indices;
    }

    @Override
    public Optional<CaseInserts.Insert> of(UUID caseId, Locale locale) {
        List<Country> countries = new ArrayList<>();
        collaborations.sent(caseId).stream()
                .flatMap(sent -> sent.document().partners().institutions().stream())
                .flatMap(partner -> code(partner).stream())
                .distinct()
                .forEach(code -> {
                    List<IndexLine> lines = indices.newest(code).stream()
                            .map(one -> new IndexLine(one, indices.stale(one)))
                            .toList();
                    if (!lines.isEmpty()) {
                        countries.add(new Country(lines.get(0).value().countryName(locale), lines));
                    }
                });
        return countries.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseInserts.Insert("situation/context", new Context(countries, locale)));
    }

    /** Of the organisation that the partner is; else of the country as the proposer wrote it. */
    private Optional<String> code(Partnership.Institution partner) {
        String ror = partner.ror();
        String written = partner.country();
        return Optional.ofNullable(ror)
                .flatMap(organisations::find)
                .flatMap(Organisation::seat)
                .map(Organisation.Place::countryCode)
                .or(() -> Optional.ofNullable(written).flatMap(Indices::code));
    }
}
