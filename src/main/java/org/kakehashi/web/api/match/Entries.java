package org.kakehashi.web.api.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kakehashi.screening.ConcernCategory;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ScreeningResult.Hit;
import org.kakehashi.screening.ask.AlsoAsked;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.screening.names.Agreement;
import org.kakehashi.web.Texts;
import org.kakehashi.web.api.match.MatchAnswer.Explanation;
import org.kakehashi.web.api.match.MatchAnswer.Scored;

/** Entries of lists in the form of FollowTheMoney. */
final class Entries {

    private static final int HASH = 16;

    private Entries() {}

    static String id(Hit hit) {
        String own = hit.listedParty().ownId();
        return hit.edition().list()
                + "-"
                + (own == null ? hit.listedParty().hash().substring(0, HASH) : own);
    }

    static String schema(ListEntry entry) {
        return switch (entry.kind()) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case VESSEL -> "Vessel";
            case AIRCRAFT -> "Airplane";
            case UNKNOWN -> "LegalEntity";
        };
    }

    static Scored scored(Hit hit, Answer answer, double threshold, Texts texts) {
        ListEntry entry = hit.listedParty();
        Agreement agreement = hit.agreement();
        Map<String, List<Agreement.Part>> byReason = agreement.parts().stream()
                .collect(
                        Collectors.groupingBy(part -> feature(part.reason()), LinkedHashMap::new, Collectors.toList()));
        AlsoAsked also = answer.also();
        String asWhom = also != null && also.found(hit) ? " – asked as " + also.name() + ", " + also.ror() : "";
        Map<String, Double> features = new LinkedHashMap<>();
        Map<String, Explanation> explanations = new LinkedHashMap<>();
        byReason.forEach((feature, parts) -> {
            Explanation one = explanation(parts, asWhom, texts);
            features.put(feature, one.score());
            explanations.put(feature, one);
        });
        return new Scored(
                id(hit),
                entry.name(),
                schema(entry),
                properties(entry),
                List.of(hit.edition().list()),
                List.of(),
                true,
                null,
                hit.edition().published() + "T00:00:00",
                null,
                agreement.score(),
                features,
                explanations,
                agreement.score() >= threshold);
    }

    static String feature(Agreement.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static Explanation explanation(List<Agreement.Part> parts, String asWhom, Texts texts) {
        BigDecimal sum = BigDecimal.ZERO;
        List<String> asked = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        for (Agreement.Part part : parts) {
            sum = sum.add(BigDecimal.valueOf(part.share()));
            asked.add(part.asked());
            listed.add(part.listed());
        }
        return new Explanation(
                Texts.in(
                                texts,
                                Locale.ENGLISH,
                                "screening.reason." + parts.get(0).reason())
                        + asWhom,
                sum.setScale(4, RoundingMode.HALF_UP).doubleValue(),
                String.join(" ", asked).strip(),
                String.join(" ", listed).strip());
    }

    private static Map<String, List<String>> properties(ListEntry entry) {
        Map<String, List<String>> properties = new TreeMap<>();
        properties.put("name", List.of(entry.name()));
        entry.names().stream().filter(name -> !name.text().equals(entry.name())).forEach(name -> properties
                .computeIfAbsent(property(name), any -> new ArrayList<>())
                .add(name.text()));
        if (entry.kind() != ListEntry.Kind.PERSON) {
            put(
                    properties,
                    "country",
                    entry.countryCodes().stream()
                            .map(code -> code.toLowerCase(Locale.ROOT))
                            .sorted()
                            .toList());
        }
        put(properties, "birthDate", entry.births());
        entry.identifiers().stream().sorted().forEach(one -> properties
                .computeIfAbsent(property(one), any -> new ArrayList<>())
                .add(one.value()));
        put(properties, "topics", topics(entry.effect()));
        put(
                properties,
                "notes",
                entry.concerns().isEmpty()
                        ? List.of(entry.concern())
                        : entry.concernsInOrder().stream()
                                .map(ConcernCategory::code)
                                .toList());
        return properties;
    }

    /** Words of OpenSanctions, by which its clients sort what is found. */
    private static List<String> topics(LegalEffect effect) {
        return switch (effect) {
            case ASSET_FREEZE -> List.of("sanction");
            case EXPORT_BAN, LICENCE_OR_CHECK -> List.of("export.control");
            case FUNDING_LIMIT, NOTICE, OWN -> List.of();
        };
    }

    private static void put(Map<String, List<String>> properties, String name, List<String> values) {
        List<String> present = values.stream().filter(one -> !one.isBlank()).toList();
        if (!present.isEmpty()) {
            properties.put(name, present);
        }
    }

    private static String property(ListEntry.Name name) {
        if (name.strength() == ListEntry.Strength.WEAK) {
            return "weakAlias";
        }
        return name.kind() == ListEntry.NameKind.FORMER ? "previousName" : "alias";
    }

    private static String property(ListEntry.Identifier one) {
        return switch (one.scheme()) {
            case "LEI" -> "leiCode";
            case "IMO" -> "imoNumber";
            case "REGISTRATION" -> "registrationNumber";
            default -> "idNumber";
        };
    }
}
