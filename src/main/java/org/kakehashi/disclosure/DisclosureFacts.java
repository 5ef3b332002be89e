package org.kakehashi.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownReason;

/**
 * A submitted disclosure in the words of the fact catalogue: one agreement for each post and side job, one funding for each
 * grant and support, and the person. A blank is no fact, "I do not know" is an unknown one, and no text becomes a fact.
 */
final class DisclosureFacts {

    private static final Map<Question, String> OF_AGREEMENT = Map.of(
            Question.ABROAD, "agreement.abroad",
            Question.REPORTED, "agreement.reportedToInstitution",
            Question.FORBIDS_TELLING, "agreement.forbidsTellingInstitution",
            Question.DUTY_TO_RECRUIT_OR_TRANSFER, "agreement.dutyToRecruitOrTransfer",
            Question.CONFIDENTIAL, "agreement.confidential");
    private static final Map<Question, String> OF_FUNDING = Map.of(
            Question.ABROAD, "funding.abroad",
            Question.REPORTED, "funding.reportedToInstitution",
            Question.RESULTS_GO_TO_FUNDER, "funding.conditionedOnResultsTransfer",
            Question.SAME_CONTENT_ELSEWHERE, "funding.sameContentElsewhere");

    private final Instant submittedAt;
    private final UUID by;
    private final List<Fact> facts = new ArrayList<>();

    private DisclosureFacts(Instant submittedAt, UUID by) {
        this.submittedAt = submittedAt;
        this.by = by;
    }

    static Facts of(Disclosure one, Instant submittedAt, Document document, ZoneId zone) {
        DisclosureFacts collected = new DisclosureFacts(submittedAt, one.person());
        collected.person(one, document, zone);
        document.part(Part.APPOINTMENTS)
                .items()
                .forEach(item -> collected.agreement(
                        item, item.answer(Question.KIND_OF_POST).orElse(null)));
        document.part(Part.SIDE_JOBS).items().forEach(item -> collected.agreement(item, "SIDE_JOB"));
        document.part(Part.FUNDING).items().forEach(collected::money);
        document.part(Part.SUPPORT).items().forEach(collected::support);
        return Facts.of(collected.facts).askedBy("disclosure");
    }

    private void person(Disclosure one, Document document, ZoneId zone) {
        Subject person = new Subject(SubjectType.PERSON, one.person().toString());
        LocalDate submitted = submittedAt.atZone(zone).toLocalDate();
        // without the pledge nothing is submitted
        add(person, "person.pledgeGiven", FactValue.known(true));
        add(person, "person.effortTotalPercent", FactValue.known(document.effortTotal()));
        add(person, "person.conflictOfInterest", conflict(document.part(Part.CONFLICT_OF_INTEREST)));
        add(person, "person.conflictOfCommitment", conflict(document.part(Part.CONFLICT_OF_COMMITMENT)));
        add(
                person,
                "person.lateDisclosure",
                FactValue.known(submitted.isAfter(LocalDate.of(one.year() + 1, Month.MARCH, 31))));
    }

    private static @Nullable FactValue conflict(PartAnswer answer) {
        return switch (answer.answered()) {
            case BLANK -> null;
            case NIL -> FactValue.known("NONE");
            case GIVEN -> managed(answer.items());
        };
    }

    /** One that is not managed outweighs those of which it is not known. */
    private static FactValue managed(List<Item> conflicts) {
        if (conflicts.stream().anyMatch(item -> item.is(Question.MANAGED, "NO"))) {
            return FactValue.known("UNMANAGED");
        }
        return conflicts.stream().allMatch(item -> item.is(Question.MANAGED, "YES"))
                ? FactValue.known("MANAGED")
                : FactValue.unknown(UnknownReason.NOT_SURE);
    }

    private void agreement(Item item, @Nullable String kind) {
        Subject agreement = new Subject(SubjectType.AGREEMENT, item.id().toString());
        add(agreement, "agreement.kind", kind == null ? blank() : FactValue.known(kind));
        OF_AGREEMENT.forEach((question, key) -> add(agreement, key, yesOrNo(item, question)));
    }

    private void money(Item item) {
        Subject funding = new Subject(SubjectType.FUNDING, item.id().toString());
        add(funding, "funding.inKind", FactValue.known(false));
        add(
                funding,
                "funding.programme",
                item.answer(Question.PROGRAMME)
                        .map(programme -> FactValue.known(
                                programme.toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
                        .orElse(null));
        OF_FUNDING.forEach((question, key) -> add(funding, key, yesOrNo(item, question)));
    }

    private void support(Item item) {
        Subject funding = new Subject(SubjectType.FUNDING, item.id().toString());
        add(funding, "funding.inKind", FactValue.known(true));
        // neither is asked of what is not money, so neither applies
        add(funding, "funding.programme", FactValue.nil());
        add(funding, "funding.sameContentElsewhere", FactValue.nil());
        OF_FUNDING.forEach((question, key) -> {
            if (question != Question.SAME_CONTENT_ELSEWHERE) {
                add(funding, key, yesOrNo(item, question));
            }
        });
    }

    private static @Nullable FactValue yesOrNo(Item item, Question question) {
        return item.answer(question)
                .map(answer -> switch (answer) {
                    case "YES" -> FactValue.known(true);
                    case "NO" -> FactValue.known(false);
                    default -> FactValue.unknown(UnknownReason.NOT_SURE);
                })
                .orElse(null);
    }

    private static FactValue blank() {
        return FactValue.unknown(UnknownReason.BLANK);
    }

    private void add(Subject subject, String key, @Nullable FactValue value) {
        if (value != null) {
            facts.add(new Fact(subject, key, value, FactSource.DECLARED, submittedAt, by));
        }
    }
}
