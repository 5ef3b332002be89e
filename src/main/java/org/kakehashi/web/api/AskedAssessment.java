package org.kakehashi.web.api;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownFactKey;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.fact.WrongFactType;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/**
 * What is to be judged.
 *
 * @param on day of judgement; today where none is given
 * @param packs ids of policy packs; those of the institution, and those that the facts make binding, where none are given
 * @param asked parts of the program whose questions count as asked ({@code collaboration}, {@code disclosure}): what they ask
 *     and no fact answers is unknown. Where none is given, a pack that a funder, a contract or a law brings along asks all
 *     that it reads of the subjects given, and any answer given its further questions ({@code asked_when} in the catalogue);
 *     what else the institution's own packs read and no fact tells does not apply.
 * @param measures ids of measures that are to be taken
 * @param benefit grade 0 to 3 by id of the question of the rubric
 * @param others what stands in the request and is none of these: refused, so that a slip is no silence
 */
record AskedAssessment(
        @Nullable List<@Nullable AskedFact> facts,
        @Nullable LocalDate on,
        @Nullable List<String> packs,
        @Nullable List<String> asked,
        @Nullable List<String> measures,
        @Nullable Map<String, Integer> benefit,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, JsonNode> others) {

    private static final String FIELDS = "facts, on, packs, asked, measures, benefit";
    /** A large case has some hundred. */
    private static final int MOST_FACTS = 1_000;
    /** Reading ends with this many mistakes. */
    private static final int MOST_MISTAKES = 20;

    /**
     * @param subject tells subjects of one type apart; may be left out where there is one
     * @param value true, 12, a name or 2027-03-31, as the catalogue of facts says
     * @param nil does not apply (該当なし)
     * @param unknown was looked for and is not known
     */
    record AskedFact(
            @Nullable SubjectType subjectType,
            @Nullable String subject,
            @Nullable String key,
            @Nullable JsonNode value,
            @Nullable Boolean nil,
            @Nullable Boolean unknown) {}

    /** @throws BindException with every fact that cannot be read, at its field */
    Facts read(FactCatalogue catalogue, Instant now) throws BindException {
        MapBindingResult wrong = new MapBindingResult(Map.of(), "request");
        refuseOthers(wrong, "", others, FIELDS);
        refuseGaps(wrong, "packs", packs);
        refuseGaps(wrong, "asked", asked);
        List<Fact> read = new ArrayList<>();
        List<@Nullable AskedFact> given = Objects.requireNonNullElse(facts, List.of());
        if (given.size() > MOST_FACTS) {
            refuse(wrong, "facts", "web.api.problem.facts", MOST_FACTS);
            throw new BindException(wrong);
        }
        for (int i = 0; i < given.size() && wrong.getErrorCount() < MOST_MISTAKES; i++) {
            String at = "facts[" + i + "].";
            AskedFact one = given.get(i);
            if (one == null) {
                refuse(wrong, "facts[" + i + "]", "web.error.unreadable");
                continue;
            }
            if (one.key() == null || catalogue.find(one.key()).isEmpty()) {
                String nearest = FactHelp.nearest(catalogue, Objects.requireNonNullElse(one.key(), ""));
                refuse(wrong, at + "key", "web.api.problem.key", nearest);
                continue;
            }
            try {
                Fact fact = fact(one, catalogue.entry(one.key()), now);
                catalogue.check(fact);
                if (read.stream().anyMatch(other -> same(other, fact))) {
                    refuse(wrong, at + "key", "web.api.problem.twice");
                }
                read.add(fact);
            } catch (WrongFactType notAllowed) {
                FactEntry entry = catalogue.entry(one.key());
                boolean list = one.value() != null && one.value().isContainerNode();
                String problem = list ? "web.api.problem.list" : FactHelp.problem(entry);
                refuse(wrong, at + "value", problem, entry.key(), FactHelp.allowed(entry));
            } catch (UnknownFactKey otherSubject) {
                SubjectType right = catalogue.entry(one.key()).subject();
                refuse(wrong, at + "subjectType", "web.api.problem.subject", one.key(), right);
            }
        }
        if (wrong.hasErrors()) {
            throw new BindException(wrong);
        }
        Set<String> parts = asked == null || asked.isEmpty() ? Set.of(Facts.RULES) : Set.copyOf(asked);
        return Facts.of(read).askedBy(parts.toArray(String[]::new));
    }

    /** Names that stand in a request and are none of its fields. */
    static void refuseOthers(MapBindingResult wrong, String at, @Nullable Map<String, JsonNode> others, String fields) {
        if (others != null) {
            others.keySet().forEach(name -> refuse(wrong, at + name, "web.api.problem.field", fields));
        }
    }

    private static void refuseGaps(MapBindingResult wrong, String field, @Nullable List<String> given) {
        if (given != null && given.contains(null)) {
            refuse(wrong, field, "web.error.unreadable");
        }
    }

    private static Fact fact(AskedFact one, FactEntry entry, Instant now) {
        SubjectType type = Objects.requireNonNullElse(one.subjectType(), entry.subject());
        Subject subject = new Subject(type, Objects.requireNonNullElse(one.subject(), "1"));
        return new Fact(subject, entry.key(), value(one, entry), FactSource.DECLARED, now, null);
    }

    private static FactValue value(AskedFact one, FactEntry entry) {
        if (Boolean.TRUE.equals(one.nil())) {
            return FactValue.nil();
        }
        if (Boolean.TRUE.equals(one.unknown())) {
            return FactValue.unknown(UnknownReason.NOT_OBTAINED);
        }
        if (one.value() == null || !one.value().isValueNode() || one.value().isNull()) {
            throw new WrongFactType("no value");
        }
        return new FactValue.Known(entry.type(), one.value().asText());
    }

    private static boolean same(Fact one, Fact other) {
        return one.subject().equals(other.subject()) && one.key().equals(other.key());
    }

    static void refuse(MapBindingResult wrong, String field, String message, Object... about) {
        wrong.addError(new FieldError("request", field, null, false, null, about, message));
    }
}
