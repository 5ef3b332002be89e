package org.kakehashi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownReason;

class DisclosureFactsTest {

    private static final Instant IN_TIME = Instant.parse("2026-11-21T01:00:00Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final UUID RESEARCHER = UUID.randomUUID();
    private static final Subject PERSON = new Subject(SubjectType.PERSON, RESEARCHER.toString());

    private static Facts facts(Instant submittedAt, Document document) {
        Disclosure one = new Disclosure(
                UUID.randomUUID(),
                "D-2026-0001",
                RESEARCHER,
                UUID.randomUUID(),
                2026,
                IN_TIME,
                null,
                Disclosure.State.SUBMITTED,
                1,
                document);
        return DisclosureFacts.of(one, submittedAt, document, TOKYO);
    }

    private static Document nothing() {
        Document document = Document.blank();
        for (Part part : Part.values()) {
            document = document.with(part, PartAnswer.nil());
        }
        return document;
    }

    private static Item conflict(String managed) {
        return new Item(UUID.randomUUID(), Map.of(Question.MANAGED, managed));
    }

    @Test
    void somebody_with_nothing_to_give_has_all_facts_of_a_person_and_none_else() {
        Facts facts = facts(IN_TIME, nothing());

        assertThat(facts.subjects()).containsExactly(PERSON);
        assertThat(facts.value(PERSON, "person.pledgeGiven")).contains(FactValue.known(true));
        assertThat(facts.value(PERSON, "person.effortTotalPercent")).contains(FactValue.known(0));
        assertThat(facts.value(PERSON, "person.conflictOfInterest")).contains(FactValue.known("NONE"));
        assertThat(facts.value(PERSON, "person.conflictOfCommitment")).contains(FactValue.known("NONE"));
        assertThat(facts.value(PERSON, "person.lateDisclosure")).contains(FactValue.known(false));
    }

    @Test
    void the_year_ends_in_the_zone_of_the_institution() {
        Document nothing = nothing();

        assertThat(facts(Instant.parse("2027-03-31T14:59:59Z"), nothing).value(PERSON, "person.lateDisclosure"))
                .contains(FactValue.known(false));
        assertThat(facts(Instant.parse("2027-03-31T15:00:00Z"), nothing).value(PERSON, "person.lateDisclosure"))
                .contains(FactValue.known(true));
    }

    @Test
    void each_side_job_is_an_agreement_of_its_own_and_not_knowing_is_unknown() {
        Item one = AnswersTest.sideJob(Map.of());
        Item other = AnswersTest.sideJob(Map.of(Question.EFFORT, "25", Question.FORBIDS_TELLING, "YES"));
        Facts facts = facts(IN_TIME, nothing().with(Part.SIDE_JOBS, PartAnswer.of(List.of(one, other))));
        Subject first = new Subject(SubjectType.AGREEMENT, one.id().toString());
        Subject second = new Subject(SubjectType.AGREEMENT, other.id().toString());

        assertThat(facts.subjects(SubjectType.AGREEMENT)).containsExactlyInAnyOrder(first, second);
        assertThat(facts.value(first, "agreement.kind")).contains(FactValue.known("SIDE_JOB"));
        assertThat(facts.value(first, "agreement.abroad")).contains(FactValue.known(true));
        assertThat(facts.value(first, "agreement.dutyToRecruitOrTransfer"))
                .contains(FactValue.unknown(UnknownReason.NOT_SURE));
        assertThat(facts.value(second, "agreement.forbidsTellingInstitution")).contains(FactValue.known(true));
        assertThat(facts.value(PERSON, "person.effortTotalPercent")).contains(FactValue.known(35));
    }

    @Test
    void details_under_secrecy_leave_no_fact() {
        Item secret = new Item(UUID.randomUUID(), Map.of(Question.CONFIDENTIAL, "YES", Question.EFFORT, "5"));
        Facts facts = facts(IN_TIME, nothing().with(Part.SIDE_JOBS, PartAnswer.of(List.of(secret))));
        Subject agreement = new Subject(SubjectType.AGREEMENT, secret.id().toString());

        assertThat(facts.value(agreement, "agreement.confidential")).contains(FactValue.known(true));
        assertThat(facts.value(agreement, "agreement.abroad")).isEmpty();
    }

    @Test
    void one_unmanaged_conflict_outweighs_the_others() {
        Document managed = nothing().with(Part.CONFLICT_OF_INTEREST, PartAnswer.of(List.of(conflict("YES"))));
        Document unsure =
                nothing().with(Part.CONFLICT_OF_INTEREST, PartAnswer.of(List.of(conflict("YES"), conflict("UNSURE"))));
        Document unmanaged =
                nothing().with(Part.CONFLICT_OF_INTEREST, PartAnswer.of(List.of(conflict("UNSURE"), conflict("NO"))));

        assertThat(facts(IN_TIME, managed).value(PERSON, "person.conflictOfInterest"))
                .contains(FactValue.known("MANAGED"));
        assertThat(facts(IN_TIME, unsure).value(PERSON, "person.conflictOfInterest"))
                .contains(FactValue.unknown(UnknownReason.NOT_SURE));
        assertThat(facts(IN_TIME, unmanaged).value(PERSON, "person.conflictOfInterest"))
                .contains(FactValue.known("UNMANAGED"));
    }

    @Test
    void every_answer_that_can_be_given_is_a_fact_that_the_catalogue_allows() {
        FactCatalogue catalogue = new FactCatalogue();
        for (Part part : Part.values()) {
            for (Question question : part.questions()) {
                for (String choice : question.choices()) {
                    Map<Question, String> answers = new HashMap<>(Map.of(question, choice));
                    Document document =
                            nothing().with(part, PartAnswer.of(List.of(new Item(UUID.randomUUID(), answers))));
                    Facts facts = facts(IN_TIME, document);

                    assertThat(facts.facts()).allSatisfy(fact -> assertThat(catalogue.find(fact.key()))
                            .isPresent());
                    facts.facts().forEach(catalogue::check);
                }
            }
        }
    }
}
