package org.kakehashi.web.review;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.SentProposal;
import org.kakehashi.collaboration.proposal.Funding;
import org.kakehashi.collaboration.proposal.Outline;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.reference.Programmes;
import org.kakehashi.reference.TechnologyFields;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseKind;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.erasure.ErasureWords;
import org.kakehashi.web.parts.Row;
import org.springframework.stereotype.Component;

/** Sums a case up: who, what, with whom, money, field, dates. */
@Component
public class CaseHeads {

    private final Collaborations collaborations;
    private final Disclosures disclosures;
    private final TechnologyFields fields;
    private final Programmes programmes;
    private final CaseWords words;
    private final ErasureWords erased;
    private final DateWords.Factory dates;

    CaseHeads(
            Collaborations collaborations,
            Disclosures disclosures,
            TechnologyFields fields,
            Programmes programmes,
            CaseWords words,
            ErasureWords erased,
            DateWords.Factory dates) {
        this.collaborations = collaborations;
        this.disclosures = disclosures;
        this.fields = fields;
        this.programmes = programmes;
        this.words = words;
        this.erased = erased;
        this.dates = dates;
    }

    public CaseHead of(CaseFile file, Locale locale) {
        List<Row> rows = new ArrayList<>();
        row(
                rows,
                "who",
                words.say(
                        locale,
                        "review.head.person",
                        words.person(file.subject(), locale),
                        words.unit(file.unit(), locale)),
                locale);
        if (!file.proposer().equals(file.subject())) {
            row(rows, "proposer", words.person(file.proposer(), locale), locale);
        }
        String title = file.kind() == CaseKind.COLLABORATION
                ? collaboration(file, rows, locale)
                : disclosure(file, rows, locale);
        row(rows, "erased", erased.of(file.id(), locale).orElse(null), locale);
        row(rows, "opened", dates.in(locale).day(file.openedAt()), locale);
        if (file.round() > 1) {
            row(rows, "round", String.valueOf(file.round()), locale);
        }
        return new CaseHead(
                file,
                title,
                words.state(file.state(), locale),
                CaseWords.tone(file.state()),
                CaseWords.concern(file),
                rows);
    }

    private String disclosure(CaseFile file, List<Row> rows, Locale locale) {
        Disclosure one = disclosures.get(file.id());
        if (one.submittedAt() != null) {
            row(rows, "submitted", dates.in(locale).day(one.submittedAt()), locale);
        }
        return words.say(
                locale, "review.head.disclosure", String.valueOf(one.year()), words.person(file.subject(), locale));
    }

    private String collaboration(CaseFile file, List<Row> rows, Locale locale) {
        Proposal sent =
                collaborations.sent(file.id()).map(SentProposal::document).orElse(Proposal.EMPTY);
        Outline outline = sent.outline();
        if (outline.kind() != null) {
            row(rows, "kind", words.say(locale, "collaboration.choice.Kind." + outline.kind()), locale);
        }
        row(
                rows,
                "partners",
                sent.partners().institutions().stream()
                        .map(one -> partner(one, locale))
                        .collect(Collectors.joining(words.say(locale, "web.and"))),
                locale);
        row(rows, "purpose", outline.purpose(), locale);
        if (outline.from() != null && outline.to() != null) {
            row(
                    rows,
                    "period",
                    words.say(
                            locale,
                            "review.head.from-to",
                            dates.in(locale).day(outline.from()),
                            dates.in(locale).day(outline.to())),
                    locale);
        }
        row(rows, "money", money(sent.funding(), locale), locale);
        row(
                rows,
                "fields",
                sent.technology().fields().stream()
                        .map(id ->
                                fields.find(id).map(field -> field.name(locale)).orElse(id))
                        .collect(Collectors.joining(words.say(locale, "web.and"))),
                locale);
        return outline.title() == null ? file.number() : outline.title();
    }

    private String partner(Partnership.Institution one, Locale locale) {
        String name = one.name() == null ? "" : one.name();
        return one.country() == null ? name : words.say(locale, "review.head.partner", name, one.country());
    }

    private String money(Funding funding, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (funding.programme() != null) {
            parts.add(programmes
                    .find(funding.programme())
                    .map(one -> one.name(locale))
                    .orElse(funding.programme()));
        }
        if (funding.source() != null) {
            parts.add(funding.source());
        }
        BigDecimal amount = funding.amount();
        if (amount != null) {
            parts.add(NumberFormat.getInstance(locale).format(amount) + " "
                    + (funding.currency() == null ? "" : funding.currency()));
        }
        return String.join(words.say(locale, "web.and"), parts);
    }

    private void row(List<Row> rows, String key, @Nullable String value, Locale locale) {
        if (value != null && !value.isBlank()) {
            rows.add(Row.of(words.say(locale, "review.head." + key), value));
        }
    }
}
