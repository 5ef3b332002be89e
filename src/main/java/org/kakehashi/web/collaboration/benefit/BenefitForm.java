package org.kakehashi.web.collaboration.benefit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.benefit.Beneficiary;
import org.kakehashi.collaboration.benefit.BenefitClaim;
import org.kakehashi.collaboration.benefit.Claim;
import org.kakehashi.web.collaboration.form.Raw;

/** What was typed on the page, as a claim, and back. */
final class BenefitForm {

    private BenefitForm() {}

    /** @param asked ids of the questions that the purposes lead to */
    static BenefitClaim read(Raw raw, Iterable<String> asked) {
        Map<String, Claim> answers = new LinkedHashMap<>();
        for (String id : asked) {
            String at = "answers." + id + ".";
            Claim claim = new Claim(
                    scale(raw.text(at + "scale")),
                    text(raw, at + "text"),
                    text(raw, at + "evidence"),
                    beneficiaries(raw, at + "beneficiaries"),
                    text(raw, at + "standsBehind"));
            if (!claim.equals(new Claim(null, null, null, Set.of(), null))) {
                answers.put(
                        id,
                        new Claim(
                                claim.scale(),
                                claim.text(),
                                claim.evidence(),
                                claim.beneficiaries(),
                                claim.standsBehind(),
                                day(raw.text(at + "lookAgain"))));
            }
        }
        return new BenefitClaim(Set.copyOf(raw.all("purposes")), answers);
    }

    static Raw write(BenefitClaim claim) {
        Raw raw = new Raw().put("purposes", claim.purposes());
        claim.answers().forEach((id, answer) -> {
            String at = "answers." + id + ".";
            raw.put(at + "scale", answer.scale())
                    .put(at + "text", answer.text())
                    .put(at + "evidence", answer.evidence())
                    .put(at + "beneficiaries", answer.beneficiaries())
                    .put(at + "standsBehind", answer.standsBehind())
                    .put(at + "lookAgain", answer.lookAgain());
        });
        return raw;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static @Nullable Integer scale(String text) {
        return text.matches("[0-3]") ? Integer.valueOf(text) : null;
    }

    private static @Nullable String text(Raw raw, String name) {
        String text = raw.text(name).strip();
        return text.isEmpty() ? null : text;
    }

    private static Set<Beneficiary> beneficiaries(Raw raw, String name) {
        return Stream.of(Beneficiary.values())
                .filter(one -> raw.all(name).contains(one.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
